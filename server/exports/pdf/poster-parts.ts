import { text, type Mark } from '#shared/drawing/marks.ts'
import { drawChain, titleOf } from '#shared/drawing/picture/draw-board.ts'
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

const margin = 40
const titleHeight = 56
/** What a sheet repeats of the one above it, so that a card is whole on one of them. */
const overlap = 168

/** A large board in parts, row by row, each as large as a sheet; cut between columns, never through one. */
export function partsOf({ layout }: Scene, sheet: Sheet): readonly Part[] {
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

export function drawPart(ground: Ground, scene: Scene, sheet: Sheet, part: Part): void {
  const { doc } = ground
  const { left, top, width, height } = part
  drawMarks(ground, [titleMark(scene, sheet, part)])
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
  doc.restore()
}

function titleMark(scene: Scene, sheet: Sheet, { number, count }: Part): Mark {
  return text({
    lines: [`${titleOf(scene)} · ${drawingTexts.sheet[scene.language](number, count)}`],
    x: margin,
    y: margin + 24,
    width: sheet.width - 2 * margin,
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
  return x > left - sizes.cardWidth && x < left + width && y > top - 2 * overlap && y < top + height
}
