import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { publicPart } from '#shared/model/public-part.ts'
import type { BoardLayout } from '../board-layout.ts'
import { cardTextWidth } from '../card-size.ts'
import { completeLanes } from '../complete-lanes.ts'
import { lanePlace } from '../lane-place.ts'
import { group, type Drawing } from '../marks.ts'
import { textWidth } from '../measure-text.ts'
import { openLayout, sceneOf, withHeight, type Scene } from '../scene.ts'
import { sizes } from '../sizes.ts'
import { drawScene } from './draw-board.ts'
import { inColumns } from './in-columns.ts'

/** A sheet of paper in any unit, lying or standing as suits the board. */
export interface Sheet {
  readonly width: number
  readonly height: number
}

/** A board as it is laid out for a sheet. */
export interface PaperScene {
  readonly scene: Scene
  readonly sheet: Sheet
}

const textScales = [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9] as const
const mostColumns = 5
const mostStretch = 1.6
/** Letters smaller than this part of the sheet's long side, 6 points on A3, are worth another order of the cards. */
const smallLetters = 6 / 1190
/** The title above the lanes, the legend under them and the white around them, in letters of the screen's size. */
const aroundLanes = 220
const besideLanes = 80

/**
 * The whole board on a sheet of paper. Its letters are as large as the paper has room for, its cards stand further
 * apart where there is room still, and its lanes reach down to the end.
 */
export function drawOnPaper(model: ChangeModel, language: Language, paper: Sheet): Drawing {
  return fill(sceneOnPaper(model, language, paper))
}

export function sceneOnPaper(model: ChangeModel, language: Language, paper: Sheet): PaperScene {
  const open = publicPart(completeLanes(model))
  let best = largestLetters(open, language, paper)
  for (let columns = 2; columns <= mostColumns && best.size < smallLetters; columns++) {
    const other = largestLetters(inColumns(open, columns), language, paper)
    if (other.size > best.size) best = other
  }
  const { textScale, layout, sheet } = best
  const stretch = stretchFor(layout, textScale, sheet)
  return { scene: sceneOf(best.model, language, { textScale, stretch }), sheet }
}

interface Fit {
  readonly model: ChangeModel
  readonly textScale: number
  readonly layout: BoardLayout
  readonly sheet: Sheet
  /** Of a card's letters, as a part of the sheet's long side. */
  readonly size: number
}

/** The scale of letters on cards that makes them largest on paper, with no word broken that was whole. */
function largestLetters(model: ChangeModel, language: Language, paper: Sheet): Fit {
  const fits = textScales.map((textScale) => fitAt(model, language, paper, textScale))
  const [screen] = fits
  if (screen === undefined) throw new Error('no scale of letters was tried')
  const widest = widestWord(screen.layout)
  return fits.reduce(
    (best, fit) => (fit.size > best.size && widest * fit.textScale <= cardTextWidth ? fit : best),
    screen,
  )
}

function fitAt(model: ChangeModel, language: Language, paper: Sheet, textScale: number): Fit {
  const layout = openLayout(model, language, textScale)
  const drawing = { width: layout.width + besideLanes, height: heightOf(layout, textScale) }
  const sheet = turned(paper, drawing)
  const scale = Math.min(sheet.width / drawing.width, sheet.height / drawing.height)
  const size = (sizes.fontSize * textScale * scale) / Math.max(sheet.width, sheet.height)
  return { model, textScale, layout, sheet, size }
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

function heightOf({ cards }: BoardLayout, textScale: number): number {
  let bottom = lanePlace.top + sizes.cardMinHeight
  for (const { y, height } of cards.values()) bottom = Math.max(bottom, y + height)
  return bottom + sizes.lanePaddingBottom + aroundLanes * textScale
}

function stretchFor(layout: BoardLayout, textScale: number, sheet: Sheet): number {
  const height = ((layout.width + besideLanes) * sheet.height) / sheet.width
  const spare = height - heightOf(layout, textScale)
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
export function fill({ scene, sheet }: PaperScene): Drawing {
  const drawing = drawScene(scene)
  const spare = (drawing.width * sheet.height) / sheet.width - drawing.height
  if (spare <= 0) return centred(drawing, sheet)
  return centred(drawScene(withHeight(scene, scene.layout.height + spare)), sheet)
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
