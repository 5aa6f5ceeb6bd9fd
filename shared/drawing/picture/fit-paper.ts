import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { publicPart } from '#shared/model/public-part.ts'
import type { BoardLayout } from '../board-layout.ts'
import { cardTextWidth } from '../card-size.ts'
import { completeLanes } from '../complete-lanes.ts'
import { lanePlace } from '../lane-place.ts'
import { group, type Drawing } from '../marks.ts'
import { textWidth } from '../measure-text.ts'
import { openLayout, sceneOf, type Scene } from '../scene.ts'
import { sizes } from '../sizes.ts'
import { drawScene } from './draw-board.ts'

/** A sheet of paper in any unit, lying or standing as suits the board. */
export interface Sheet {
  readonly width: number
  readonly height: number
}

const textScales = [1.9, 1.8, 1.7, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1] as const
const mostStretch = 1.6
/** The title above the lanes, the legend under them and the white around them, in letters of the screen's size. */
const aroundLanes = 260

/**
 * The whole board on a sheet of paper. Its letters are as large as the paper has room for, its cards stand further
 * apart where there is room still, and its lanes reach down to the end.
 */
export function drawOnPaper(model: ChangeModel, language: Language, paper: Sheet): Drawing {
  const open = publicPart(completeLanes(model))
  const textScale = largestLetters(open, language, paper)
  const layout = openLayout(open, language, textScale)
  const sheet = turned(paper, { width: layout.width, height: heightOf(layout, textScale) })
  const stretch = stretchFor(layout, textScale, sheet)
  return fill(sceneOf(model, language, { textScale, stretch }), sheet)
}

/** The scale of letters on cards that makes them largest on paper, with no word broken that was whole. */
function largestLetters(model: ChangeModel, language: Language, paper: Sheet): number {
  const sizeOnPaper = (textScale: number): number => {
    const layout = openLayout(model, language, textScale)
    const drawing = { width: layout.width + 80, height: heightOf(layout, textScale) }
    const sheet = turned(paper, drawing)
    return textScale * Math.min(sheet.width / drawing.width, sheet.height / drawing.height)
  }
  const screen = openLayout(model, language, 1)
  const widest = widestWord(screen)
  let best = { textScale: 1, size: sizeOnPaper(1) }
  for (const textScale of textScales) {
    if (widest * textScale > cardTextWidth) continue
    const size = sizeOnPaper(textScale)
    if (size > best.size) best = { textScale, size }
  }
  return best.textScale
}

/** Of the words that are not broken on a screen. */
function widestWord({ cards }: BoardLayout): number {
  let widest = 0
  for (const { lines } of cards.values()) {
    for (const word of lines.flatMap((line) => line.split(/[\s/-]/u))) {
      widest = Math.max(widest, textWidth(word, sizes.fontSize))
    }
  }
  return widest
}

function bottomOf(layout: BoardLayout): number {
  let bottom = lanePlace.top + sizes.cardMinHeight
  for (const { y, height } of layout.cards.values()) bottom = Math.max(bottom, y + height)
  return bottom
}

function heightOf(layout: BoardLayout, textScale: number): number {
  return bottomOf(layout) + sizes.lanePaddingBottom + aroundLanes * textScale
}

function stretchFor(layout: BoardLayout, textScale: number, sheet: Sheet): number {
  const spare = ((layout.width + 80) * sheet.height) / sheet.width - heightOf(layout, textScale)
  const lowest = Math.max(0, ...[...layout.cards.values()].map(({ y }) => y - lanePlace.top))
  if (spare <= 0 || lowest === 0) return 1
  return Math.min(mostStretch, 1 + spare / lowest)
}

/** The sheet as it holds a drawing at the larger scale. */
function turned({ width, height }: Sheet, drawing: Sheet): Sheet {
  const [long, short] = [Math.max(width, height), Math.min(width, height)]
  const lying = Math.min(long / drawing.width, short / drawing.height)
  const standing = Math.min(short / drawing.width, long / drawing.height)
  return lying >= standing ? { width: long, height: short } : { width: short, height: long }
}

/** Lanes that end where the sheet ends, and a board in its middle. */
function fill(scene: Scene, sheet: Sheet): Drawing {
  const drawing = drawScene(scene)
  const spare = (drawing.width * sheet.height) / sheet.width - drawing.height
  if (spare <= 0) return centred(drawing, sheet)
  const layout = { ...scene.layout, height: scene.layout.height + spare }
  return centred(drawScene({ ...scene, layout }), sheet)
}

function centred(drawing: Drawing, sheet: Sheet): Drawing {
  const width = Math.max(drawing.width, (drawing.height * sheet.width) / sheet.height)
  const x = (width - drawing.width) / 2
  return {
    ...drawing,
    width,
    height: (width * sheet.height) / sheet.width,
    marks: x === 0 ? drawing.marks : [group({ x, y: 0 }, ...drawing.marks)],
  }
}
