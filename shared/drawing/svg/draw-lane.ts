import { inLanguage } from '#shared/model/language.ts'
import { drawingTexts } from '#shared/text/areas/formats.ts'
import type { LaneBox } from '../board-layout.ts'
import { cardTextWidth } from '../card-size.ts'
import { lanePlace } from '../lane-place.ts'
import { breakLines } from '../measure-text.ts'
import { stageIconPaths } from '../stage-icon-paths.ts'
import { sizes } from '../sizes.ts'
import { light, stageColors } from '../tokens.ts'
import { icon, tag, textBlock } from './markup.ts'
import type { Scene } from './scene.ts'

const inset = 4
const titleSize = 18
/** Bold letters are wider than those that were measured. */
const boldFactor = 1.07

export function drawLane(scene: Scene, box: LaneBox): string {
  const { lane } = box
  const color = lane === undefined ? light.border : stageColors[lane.type].bar
  const left = lanePlace.cardX(box, 0)
  const textX = lane === undefined ? left : left + 32
  const room = box.x + box.width - 24 - textX
  const title =
    lane === undefined
      ? drawingTexts.parking[scene.language]
      : inLanguage(lane.title, scene.language, scene.model.primaryLanguage)
  const lines = breakLines(title, room, titleSize * boldFactor)
  const ruleY = sizes.laneHeaderHeight - 8
  return [
    tag('rect', {
      x: box.x + inset,
      y: 0,
      width: box.width - 2 * inset,
      height: scene.layout.height,
      rx: 12,
      fill: light.lane,
      stroke: light.line,
    }),
    lane === undefined
      ? ''
      : icon(stageIconPaths[lane.type], left, middle(lines.length) - 11, 22, color),
    textBlock({
      lines,
      x: textX,
      y: middle(lines.length) + 6 - ((lines.length - 1) * sizes.lineHeight) / 2,
      width: room,
      lineHeight: sizes.lineHeight,
      fontSize: titleSize,
      fontWeight: 650,
      fill: light.ink,
    }),
    tag('rect', { x: left, y: ruleY, width: box.width - 80, height: 3, rx: 1.5, fill: color }),
    box.cardIds.length === 0 ? drawQuestion(scene, box) : '',
  ].join('')
}

// Up to three lines stand above the rule; more of them begin higher and are still whole.
function middle(lines: number): number {
  return Math.max(sizes.laneHeaderHeight / 2, 20 + (lines * sizes.lineHeight) / 2) - 4
}

/** An empty lane shows what it asks, where its first card would be. */
function drawQuestion(scene: Scene, box: LaneBox): string {
  const question = inLanguage(box.lane?.question, scene.language, scene.model.primaryLanguage)
  const lines = breakLines(question, cardTextWidth, sizes.fontSize)
  if (lines.length === 0) return ''
  const x = lanePlace.cardX(box, 0)
  return [
    tag('rect', {
      x,
      y: lanePlace.top,
      width: sizes.cardWidth,
      height: lines.length * sizes.lineHeight + 24,
      rx: sizes.cardRadius,
      fill: 'none',
      stroke: light.border,
      'stroke-dasharray': '5 5',
    }),
    textBlock({
      lines,
      x: x + sizes.cardPaddingX + sizes.cardBar,
      y: lanePlace.top + 12 + 16,
      width: cardTextWidth,
      lineHeight: sizes.lineHeight,
      fontSize: sizes.fontSize,
      fill: light.muted,
    }),
  ].join('')
}
