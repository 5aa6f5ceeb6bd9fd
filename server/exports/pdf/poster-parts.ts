import { text, type Mark } from '#shared/drawing/marks.ts'
import { drawChain, titleOf } from '#shared/drawing/picture/draw-board.ts'
import { drawLineName } from '#shared/drawing/picture/draw-line.ts'
import { drawLaneHeader } from '#shared/drawing/picture/draw-lane.ts'
import type { Sheet } from '#shared/drawing/picture/fit-paper.ts'
import type { Scene } from '#shared/drawing/scene.ts'
import { sizes } from '#shared/drawing/sizes.ts'
import { light } from '#shared/drawing/tokens.ts'
import { drawingTexts } from '#shared/text/areas/formats.ts'
import { drawMarks, type Ground } from './kit/draw-marks.ts'

/** A part of a board, below the titles of its lanes. */
export interface Part {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly number: number
  readonly count: number
}

/** A board in parts on sheets that all lie or all stand. */
export interface PartsPlan {
  readonly paper: Sheet
  /** Points for a pixel of the board. */
  readonly scale: number
  readonly parts: readonly Part[]
}

const margin = 40
const titleHeight = 56
/** In points, largest first. */
const letterSizes = [10, 9.5, 9, 8.5, 8, 7.5, 7]

/** The fewest sheets on which letters can be read; among those, the largest letters. */
export function planParts(scene: Scene, paper: Sheet): PartsPlan {
  const papers = [paper, { width: paper.height, height: paper.width }]
  const plans = letterSizes.flatMap((points) =>
    papers.map((turned) => {
      const scale = points / (sizes.fontSize * scene.textScale)
      const sheet = { width: turned.width / scale, height: turned.height / scale }
      return { paper: turned, scale, parts: partsOf(scene, sheet) }
    }),
  )
  const [first, ...others] = plans
  if (first === undefined) throw new Error('no size of letters was tried')
  return others.reduce((best, plan) => (plan.parts.length < best.parts.length ? plan : best), first)
}

/** Row by row; cut between columns, never through one. */
function partsOf({ layout }: Scene, sheet: Sheet): readonly Part[] {
  // What a sheet repeats of the one above it, so that every card is whole on one of them.
  const tallest = Math.max(0, ...[...layout.cards.values()].map((card) => card.height))
  const overlap = Math.min(tallest + 24, sheet.height / 3)
  const columns = Math.max(1, Math.floor((sheet.width - 2 * margin) / sizes.columnWidth))
  const width = columns * sizes.columnWidth
  const height = sheet.height - 2 * margin - titleHeight - sizes.laneHeaderHeight
  const step = height - overlap
  const below = layout.height - sizes.laneHeaderHeight
  const across = Math.ceil(layout.width / width)
  const count = across * Math.max(1, Math.ceil((below - overlap) / step))
  return Array.from({ length: count }, (_, index) => ({
    left: (index % across) * width,
    top: sizes.laneHeaderHeight + Math.floor(index / across) * step,
    width,
    height,
    number: index + 1,
    count,
  }))
}

export function drawPart(ground: Ground, scene: Scene, part: Part): void {
  const { doc } = ground
  const { left, top, width, height } = part
  drawMarks(ground, [titleMark(scene, part)])
  doc.save()
  doc.rect(margin, margin + titleHeight, width, height + sizes.laneHeaderHeight).clip()
  doc.translate(margin - left, margin + titleHeight)
  const lanes = scene.layout.lanes.filter(
    (lane) => lane.x < left + width && lane.x + lane.width > left,
  )
  doc.save().translate(0, sizes.laneHeaderHeight - top)
  drawMarks(
    ground,
    drawChain(scene).filter((mark) => isIn(part, mark)),
  )
  doc.restore()
  doc.rect(left, 0, width, sizes.laneHeaderHeight).fill(light.canvas)
  for (const lane of lanes) drawMarks(ground, drawLaneHeader(scene, lane))
  drawMarks(ground, lineNameIn(scene, part))
  doc.restore()
}

/** Where the accountability line comes onto a sheet it is named, below the titles of the lanes. */
function lineNameIn(scene: Scene, { left, top, width }: Part): readonly Mark[] {
  const entry = scene.line.points.findLast(({ y }) => y <= top)
  if (entry === undefined || entry.x < left || entry.x > left + width) return []
  const at = { x: entry.x, y: sizes.laneHeaderHeight + 14 }
  return [drawLineName(scene, at, { left, right: left + width })]
}

function titleMark(scene: Scene, { number, count, width }: Part): Mark {
  return text({
    lines: [`${titleOf(scene)} · ${drawingTexts.sheet[scene.language](number, count)}`],
    x: margin,
    y: margin + 24,
    width,
    lineHeight: 26,
    fontSize: 20,
    fontWeight: 700,
    fill: light.ink,
    role: 'title',
  })
}

/** Words that are not on the sheet are not in it either, so that a search finds only what is seen. */
function isIn({ left, top, width, height }: Part, mark: Mark): boolean {
  if (mark.kind === 'text') return false
  if (mark.kind !== 'group') return true
  const { x, y } = mark.place
  const isAcross = x > left - sizes.cardWidth && x < left + width
  return isAcross && y > top - sizes.laneMinHeight && y < top + height
}
