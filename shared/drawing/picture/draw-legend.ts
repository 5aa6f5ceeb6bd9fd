import { assumptionStatuses, linkKinds, type ElementType } from '#shared/model/change-model.ts'
import { stageOrder } from '#shared/model/stages.ts'
import { drawingTexts } from '#shared/text/areas/formats.ts'
import {
  assumptionStatusTexts,
  cardMarkTexts,
  elementTypeTexts,
  linkKindTexts,
} from '#shared/text/areas/stages.ts'
import { barPatternWidth, barStrokes } from '../bar-patterns.ts'
import { cardMarkIcons, ownMarks, ownMarksOf, type CardMark } from '../card-marks.ts'
import type { LineSide } from '../divide-columns.ts'
import { backwardDash, linkDash, linkStyles } from '../link-styles.ts'
import { group, icon, path, rect, text, type Mark } from '../marks.ts'
import { textWidth } from '../measure-text.ts'
import type { Scene } from '../scene.ts'
import { stageIconPaths } from '../stage-icon-paths.ts'
import { light, stageColors } from '../tokens.ts'
import { drawBadge } from './draw-badge.ts'
import { drawHead } from './draw-link.ts'

interface LegendItem {
  /** Drawn around a middle line at y 0, from x 0 to `width`. */
  readonly sign: readonly Mark[]
  readonly width: number
  readonly words: string
}

export interface Legend {
  readonly marks: readonly Mark[]
  readonly height: number
}

const rowHeight = 36
const fontSize = 14
const gap = 32

/** What the signs on this board mean; only those that occur. One row each for stages, links and assumptions. */
export function drawLegend(scene: Scene, width: number): Legend {
  let y = 0
  const marks: Mark[] = []
  for (const items of [stageItems(scene), linkItems(scene), assumptionItems(scene)]) {
    let x = 0
    for (const { sign, width: signWidth, words } of items) {
      const itemWidth = signWidth + 10 + textWidth(words, fontSize)
      if (x > 0 && x + itemWidth > width) {
        x = 0
        y += rowHeight
      }
      marks.push(
        group(
          { x: Math.round(x), y: y + rowHeight / 2 },
          ...sign,
          text({
            lines: [words],
            x: signWidth + 10,
            y: 5,
            width: itemWidth,
            lineHeight: rowHeight,
            fontSize,
            fill: light.ink,
          }),
        ),
      )
      x += itemWidth + gap
    }
    if (items.length > 0) y += rowHeight
  }
  return { marks, height: y }
}

function stageItems({ model, language, line }: Scene): readonly LegendItem[] {
  const present = new Set(model.elements.map(({ type }) => type))
  const items = stageOrder
    .filter((type) => present.has(type))
    .map((type) => ({
      sign: [
        ...barSample(type),
        icon(stageIconPaths[type], barPatternWidth + 6, -9, 18, stageColors[type].bar),
      ],
      width: barPatternWidth + 24,
      words: elementTypeTexts[type][language],
    }))
  const strays = new Set(line.strays.values())
  const said = new Set(model.elements.flatMap(ownMarksOf))
  const marks: readonly CardMark[] = [
    ...ownMarks.filter((mark) => said.has(mark)),
    ...sides.filter((side) => strays.has(side)),
  ]
  return [
    ...items,
    // What has the same sign is told beside it once.
    ...[...Map.groupBy(marks, (mark) => cardMarkIcons[mark])].map(([sign, alike]) => ({
      sign: [icon(sign, 0, -9, 18, light.muted)],
      width: 18,
      words: alike.map((mark) => cardMarkTexts[mark][language]).join(' / '),
    })),
  ]
}

/** A piece of the stage's bar. */
function barSample(type: ElementType): readonly Mark[] {
  const { bar, tint, pattern } = stageColors[type]
  const strokes = barStrokes(pattern, -12, 12)
  return [
    rect({ y: -12, width: barPatternWidth, height: 24, radius: 2, fill: bar }),
    ...(strokes === undefined ? [] : [path({ ...strokes, stroke: tint, hasRoundEnds: true })]),
  ]
}

const sides: readonly LineSide[] = ['within', 'beyond']

const sampleWidth = 48

function linkItems({ model, language, paths, links }: Scene): readonly LegendItem[] {
  const present = new Set(model.links.map(({ kind }) => kind))
  const items = linkKinds
    .filter((kind) => present.has(kind))
    .map((kind) => ({
      sign: [
        line(linkStyles[kind].color, linkStyles[kind].width, linkDash(linkStyles[kind], false)),
        drawHead(kind, { x: sampleWidth, y: 0 }, false),
      ],
      width: sampleWidth,
      words: linkKindTexts[kind][language],
    }))
  const hasBackward = [...paths.values()].some(({ id, isBackward }) => {
    const link = links.get(id)
    return isBackward && link !== undefined && linkStyles[link.kind].dash === undefined
  })
  if (!hasBackward) return items
  const sign = [line(light.link, 2, backwardDash)]
  return [...items, { sign, width: sampleWidth, words: drawingTexts.against[language] }]
}

function line(color: string, width: number, dash: string | undefined): Mark {
  return path({
    d: `M0 0H${sampleWidth}`,
    stroke: color,
    strokeWidth: width,
    dash,
    hasRoundEnds: true,
  })
}

function assumptionItems({ model, language, standings }: Scene): readonly LegendItem[] {
  if (standings.size === 0) return []
  const shown = [...standings.values(), ...model.assumptions]
  const present = new Set(shown.map(({ status }) => status))
  return assumptionStatuses
    .filter((status) => present.has(status))
    .map((status) => ({
      sign: [drawBadge({ status, assumptions: 1, against: 0 }, { x: 12, y: 0 })],
      width: 24,
      words: drawingTexts.assumptionIs[language](
        assumptionStatusTexts[status][language].toLowerCase(),
      ),
    }))
}
