import { inLanguage } from '#shared/model/language.ts'
import { drawingTexts } from '#shared/text/areas/formats.ts'
import type { LaneBox } from '../board-layout.ts'
import { cardTextWidth } from '../card-size.ts'
import { lanePlace } from '../lane-place.ts'
import { icon, rect, text, type Mark } from '../marks.ts'
import { breakLines, textWidth } from '../measure-text.ts'
import type { Scene } from '../scene.ts'
import { stageIconPaths } from '../stage-icon-paths.ts'
import { sizes } from '../sizes.ts'
import { light, stageColors } from '../tokens.ts'

const inset = 4
const titleSize = 18
/** Bold letters are wider than those that were measured. */
const boldFactor = 1.07
/** The height above a lane's rule, less some air under the lane's edge. */
const titleRoom = 74

/** What a lane shows beside its own. */
export type LaneScene = Pick<Scene, 'language' | 'textScale' | 'layout'> & {
  readonly model: Pick<Scene['model'], 'primaryLanguage'>
}

export function drawLane(scene: LaneScene, box: LaneBox): Mark[] {
  return [
    rect({
      x: box.x + inset,
      y: 0,
      width: box.width - 2 * inset,
      height: scene.layout.height,
      radius: 12,
      fill: light.lane,
      stroke: light.line,
    }),
    ...drawLaneHeader(scene, box),
    ...(box.cardIds.length === 0 ? drawQuestion(scene, box) : []),
  ]
}

/** Its icon, its title and the rule under them. */
export function drawLaneHeader(scene: LaneScene, box: LaneBox): Mark[] {
  const { lane } = box
  const color = lane === undefined ? light.border : stageColors[lane.type].bar
  const left = lanePlace.cardX(box, 0)
  const scale = titleScale(scene)
  const { lines, textX, room } = titleLines(scene, box, scale)
  const lineHeight = sizes.lineHeight * scale
  const middle = middleOf(lines.length * lineHeight)
  const size = iconSize(scale)
  const ruleY = sizes.laneHeaderHeight - 8
  return [
    ...(lane === undefined
      ? []
      : [icon(stageIconPaths[lane.type], left, middle - size / 2, size, color)]),
    text({
      lines,
      x: left + textX,
      y: middle + 6 * scale - ((lines.length - 1) * lineHeight) / 2,
      width: room,
      lineHeight,
      fontSize: titleSize * scale,
      fontWeight: 650,
      fill: light.ink,
      role: 'heading',
    }),
    rect({ x: left, y: ruleY, width: box.width - 80, height: 3, radius: 1.5, fill: color }),
  ]
}

/** The board's own scale, or the largest at which the titles of all its lanes stand above their rules, unbroken. */
function titleScale(scene: LaneScene): number {
  const fits = (scale: number): boolean =>
    scene.layout.lanes.every((box) => {
      const { words, lines, room } = titleLines(scene, box, scale)
      const fontSize = titleSize * scale * boldFactor
      const isWhole = words.split(/[\s/-]/u).every((word) => textWidth(word, fontSize) <= room)
      return isWhole && lines.length * sizes.lineHeight * scale <= titleRoom
    })
  let scale = scene.textScale
  while (scale > 1 && !fits(scale)) scale = Math.max(1, scale - 0.1)
  return scale
}

interface TitleLines {
  readonly words: string
  readonly lines: readonly string[]
  /** Where they begin, from the left side of the cards. */
  readonly textX: number
  readonly room: number
}

function titleLines(
  { language, model }: LaneScene,
  { lane, x, width }: LaneBox,
  scale: number,
): TitleLines {
  const words =
    lane === undefined
      ? drawingTexts.parking[language]
      : inLanguage(lane.title, language, model.primaryLanguage)
  const textX = lane === undefined ? 0 : 10 + iconSize(scale)
  const room = x + width - 24 - lanePlace.cardX({ x }, 0) - textX
  return { words, lines: breakLines(words, room, titleSize * scale * boldFactor), textX, room }
}

/** Grows less than the letters: the title is what is read. */
function iconSize(scale: number): number {
  return 22 * Math.min(scale, 1.2)
}

// Between the lane's top and its rule; what does not fit there begins at the top and is still whole.
function middleOf(height: number): number {
  return Math.max(sizes.laneHeaderHeight / 2 - 4, height / 2)
}

/** An empty lane shows what it asks, where its first card would be. */
function drawQuestion(scene: LaneScene, box: LaneBox): Mark[] {
  const question = inLanguage(box.lane?.question, scene.language, scene.model.primaryLanguage)
  const fontSize = sizes.fontSize * scene.textScale
  const lineHeight = sizes.lineHeight * scene.textScale
  const lines = breakLines(question, cardTextWidth, fontSize)
  if (lines.length === 0) return []
  const x = lanePlace.cardX(box, 0)
  return [
    rect({
      x,
      y: lanePlace.top,
      width: sizes.cardWidth,
      height: lines.length * lineHeight + 24,
      radius: sizes.cardRadius,
      stroke: light.border,
      dash: '5 5',
    }),
    text({
      lines,
      x: x + sizes.cardPaddingX + sizes.cardBar,
      y: lanePlace.top + 12 + fontSize + 1,
      width: cardTextWidth,
      lineHeight,
      fontSize,
      fill: light.muted,
    }),
  ]
}
