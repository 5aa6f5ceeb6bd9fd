import { createCanvas, Path2D, type Canvas, type SKRSContext2D } from '@napi-rs/canvas'
import type { Drawing, Mark, PathMark, RectMark } from '#shared/drawing/marks.ts'

/** A drawing as a picture of so many pixels; its letters must have been made paths. */
export function drawOnCanvas(drawing: Drawing, width: number, height: number): Canvas {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d', { alpha: false })
  const shapes = new Map<string, Path2D>()
  context.fillStyle = drawing.ground
  context.fillRect(0, 0, width, height)
  context.scale(width / drawing.width, height / drawing.height)
  for (const mark of drawing.marks) drawMark(mark)
  return canvas

  function drawMark(mark: Mark): void {
    if (mark.kind === 'text') throw new Error('a text that was not made paths')
    context.save()
    if ('place' in mark && mark.place !== undefined) {
      const { x, y, scaleX = 1, scaleY = 1 } = mark.place
      context.translate(x, y)
      context.scale(scaleX, scaleY)
    }
    if (mark.kind === 'group') for (const inner of mark.marks) drawMark(inner)
    else paint(context, mark, mark.kind === 'rect' ? rounded(mark) : shapeOf(mark.d))
    context.restore()
  }

  /** Letters come back by the thousand. */
  function shapeOf(d: string): Path2D {
    const shape = shapes.get(d) ?? new Path2D(d)
    shapes.set(d, shape)
    return shape
  }
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
