import { createCanvas, Path2D, type SKRSContext2D } from '@napi-rs/canvas'
import type { Drawing, Mark, PathMark, RectMark } from '#shared/drawing/marks.ts'

/** So many at a time: a whole A3 takes 70 MB, and as much again wherever it is copied. */
const rowsAtOnce = 900

/**
 * A drawing as a picture of so many pixels, from top to bottom in bands: red, green, blue and alpha of some rows each.
 * Its letters must have been made paths. Pictures that share their `shapes` make the same letter once.
 */
export function* drawInBands(
  drawing: Drawing,
  width: number,
  height: number,
  shapes: Shapes = new Map(),
): Generator<Uint8Array> {
  const scale = height / drawing.height
  for (let top = 0; top < height; top += rowsAtOnce) {
    const canvas = createCanvas(width, Math.min(rowsAtOnce, height - top))
    const context = canvas.getContext('2d', { alpha: false })
    context.fillStyle = drawing.ground
    context.fillRect(0, 0, width, rowsAtOnce)
    context.translate(0, -top)
    context.scale(scale, scale)
    const band = { top: top / scale, bottom: (top + rowsAtOnce) / scale }
    for (const mark of drawing.marks) drawMark({ context, shapes, ...band }, mark)
    yield canvas.data()
  }
}

/** By what they are drawn with: letters come back by the thousand. */
export type Shapes = Map<string, Path2D>

interface Band {
  readonly context: SKRSContext2D
  readonly shapes: Shapes
  /** In the measure of the marks. */
  readonly top: number
  readonly bottom: number
}

function drawMark(band: Band, mark: Mark): void {
  const { context, shapes } = band
  switch (mark.kind) {
    case 'text':
      throw new Error('a text that was not made paths')
    case 'rect':
      context.save()
      paint(context, mark, rounded(mark))
      return context.restore()
    case 'group': {
      const { x, y, scaleX = 1, scaleY = 1 } = mark.place
      const inner = { ...band, top: (band.top - y) / scaleY, bottom: (band.bottom - y) / scaleY }
      context.save()
      context.translate(x, y)
      context.scale(scaleX, scaleY)
      for (const member of mark.marks) drawMark(inner, member)
      return context.restore()
    }
    case 'path': {
      if (isElsewhere(band, mark)) return
      const shape = shapes.get(mark.d) ?? new Path2D(mark.d)
      shapes.set(mark.d, shape)
      const { x = 0, y = 0, scaleX = 1, scaleY = 1 } = mark.place ?? {}
      context.save()
      context.translate(x, y)
      context.scale(scaleX, scaleY)
      paint(context, mark, shape)
      context.restore()
    }
  }
}

/** What has a place of its own is a letter or an icon, never as large as this. */
const largestSign = 100

function isElsewhere({ top, bottom }: Band, { place }: PathMark): boolean {
  return place !== undefined && (place.y < top - largestSign || place.y > bottom + largestSign)
}

function rounded({ x = 0, y = 0, width, height, radius = 0 }: RectMark): Path2D {
  const shape = new Path2D()
  shape.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2))
  return shape
}

function paint(context: SKRSContext2D, mark: RectMark | PathMark, shape: Path2D): void {
  if (mark.fill !== undefined) {
    context.fillStyle = mark.fill
    context.fill(shape)
  }
  if (mark.stroke === undefined) return
  context.strokeStyle = mark.stroke
  context.lineWidth = mark.strokeWidth ?? 1
  context.globalAlpha = mark.strokeOpacity ?? 1
  if (mark.hasRoundEnds === true) {
    context.lineCap = 'round'
    context.lineJoin = 'round'
  }
  if (mark.dash !== undefined) context.setLineDash(mark.dash.split(' ').map(Number))
  context.stroke(shape)
}
