import type { LaneBox } from '#shared/drawing/board-layout.ts'
import { breakLines, textWidth } from '#shared/drawing/measure-text.ts'
import type { Scene } from '#shared/drawing/scene.ts'
import { cardHeight, cardWords, indentOf, linesHeight, paddingOf } from './card-shape.ts'
import { footTop, slideSize } from './slide.ts'

/** Where lanes stand on the overview, and where cards do in them. */
export const area = {
  left: 20,
  width: slideSize.width - 40,
  top: 60,
  bottom: footTop - 26,
  headHeight: 40,
} as const

export const cardsTop = area.top + area.headHeight + 8
export const cardsHeight = area.bottom - 6 - cardsTop

const sizesTried = [18, 17, 16, 15, 14, 13, 12, 11, 10.5, 10, 9.5, 9, 8.5, 8] as const

const smallest = [8] as const

export interface ShownLane {
  readonly box: LaneBox
  /** The cards that there is room for, in the lane's order. */
  readonly cardIds: readonly string[]
}

/** How a size of letters lets the lanes share the slide's width. */
export interface OverviewPlan {
  readonly lanes: readonly ShownLane[]
  readonly size: number
  readonly columnWidth: number
  /** How many columns each lane takes. */
  readonly columns: readonly number[]
}

/** The largest letters at which all cards fit; else of each lane the cards with the most links, as many as fit. */
export function planOverview(scene: Scene): OverviewPlan {
  const boxes = scene.layout.lanes
  const whole = boxes.map((box): ShownLane => ({ box, cardIds: box.cardIds }))
  // Before cards are left out, long words may break.
  const all = fitting(scene, whole, sizesTried) ?? fitting(scene, whole, smallest, true)
  if (all !== undefined) return all
  const linked = new Map<string, number>()
  for (const { from, to } of scene.model.links) {
    for (const id of [from, to]) linked.set(id, (linked.get(id) ?? 0) + 1)
  }
  for (let most = 12; most >= 0; most--) {
    const lanes = boxes.map((box): ShownLane => {
      const ids = box.cardIds
        .toSorted((one, other) => (linked.get(other) ?? 0) - (linked.get(one) ?? 0))
        .slice(0, most)
      return { box, cardIds: box.cardIds.filter((id) => ids.includes(id)) }
    })
    const plan = fitting(scene, lanes, smallest, true)
    if (plan !== undefined) return plan
  }
  const lanes = boxes.map((box): ShownLane => ({ box, cardIds: [] }))
  return { lanes, size: 8, columns: lanes.map(() => 1), columnWidth: area.width / lanes.length }
}

function fitting(
  scene: Scene,
  lanes: readonly ShownLane[],
  sizes: readonly number[],
  mayBreak = false,
): OverviewPlan | undefined {
  for (const size of sizes) {
    const plan = planAt(scene, lanes, size, mayBreak)
    if (plan !== undefined) return plan
  }
  return undefined
}

function planAt(
  scene: Scene,
  lanes: readonly ShownLane[],
  size: number,
  mayBreak: boolean,
): OverviewPlan | undefined {
  const planWith = (columns: readonly number[]): OverviewPlan => {
    return { lanes, size, columns, columnWidth: area.width / Math.max(1, sum(columns)) }
  }
  let columns = lanes.map(() => 1)
  // Words that break still leave syllables, but where lanes alone are narrower than that.
  const widest = mayBreak
    ? Math.min(size * 5, textRoom(planWith(columns)))
    : widestWord(scene, size)
  // Narrower columns make taller cards, which may take more columns.
  for (let attempt = 0; attempt < 5; attempt++) {
    const plan = planWith(columns)
    if (widest > textRoom(plan)) return undefined
    const heights = lanes.map(({ cardIds }) => heightsOf(scene, cardIds, plan))
    if (heights.flat().some((height) => height > cardsHeight)) return undefined
    const needed = heights.map(columnsFor)
    if (needed.every((count, index) => count <= (columns[index] ?? 1))) return plan
    columns = needed.map((count, index) => Math.max(count, columns[index] ?? 1))
  }
  return undefined
}

export function heightsOf(
  scene: Scene,
  cardIds: readonly string[],
  plan: OverviewPlan,
): readonly number[] {
  return cardIds.map((id) => {
    const element = scene.elements.get(id)
    const style = { size: plan.size, hasLabel: false }
    const height = element === undefined ? 0 : cardHeight(element, scene, cardWidthOf(plan), style)
    return height + gapBelow(plan)
  })
}

export function cardWidthOf(plan: OverviewPlan): number {
  return plan.columnWidth - gapOf(plan)
}

/** Room for the links between columns. */
function gapOf({ columnWidth }: OverviewPlan): number {
  return Math.min(40, columnWidth * 0.19)
}

export function gapBelow({ size }: OverviewPlan): number {
  return Math.max(5, size * 0.6)
}

function textRoom(plan: OverviewPlan): number {
  const style = { size: plan.size, hasLabel: false }
  return cardWidthOf(plan) - 2 * paddingOf(plan.size) - indentOf(style)
}

/** The slides' letters may be wider than those that were measured. */
const wordFactor = 1.08

/** Words so long that no slide holds them are broken. */
function widestWord(scene: Scene, size: number): number {
  const words = [...scene.elements.values()].flatMap((element) =>
    cardWords(element, scene).text.split(/[\s/-]/u),
  )
  const widths = words.map((word) => textWidth(word, size) * wordFactor)
  return widths.reduce((most, width) => (width < size * 12 ? Math.max(most, width) : most), 0)
}

/** How many columns cards of these heights fill, from top to bottom. */
function columnsFor(heights: readonly number[]): number {
  let columns = 1
  let filled = 0
  for (const height of heights) {
    if (filled > 0 && filled + height > cardsHeight) {
      columns += 1
      filled = 0
    }
    filled += height
  }
  return columns
}

/** The size of the lanes' titles and the room that they have beside their icons. */
export const titleSizes = [14, 13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8] as const
export const titleIcon = 14
/** Of the slides' bold letters against those that were measured, with room to spare. */
const titleFactor = 1.22

export function titleRoom(columns: number, plan: OverviewPlan, hasIcon: boolean): number {
  return columns * plan.columnWidth - gapOf(plan) / 2 - 4 - (hasIcon ? titleIcon + 4 : 0)
}

export function titleFits(text: string, room: number, size: number): boolean {
  return (
    linesHeight(breakLines(text, room, size * titleFactor).length, size) <= area.headHeight - 4 &&
    text.split(/[\s/-]/u).every((word) => textWidth(word, size * titleFactor) <= room)
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
