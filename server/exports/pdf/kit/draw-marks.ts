import { startsRightToLeft } from '#shared/drawing/text-direction.ts'
import type { Mark, PathMark, RectMark, TextMark } from '#shared/drawing/marks.ts'
import { nearestWeight } from '#server/exports/parts/fonts/font-files.ts'
import type { Fonts } from '#server/exports/parts/fonts/open-fonts.ts'
import { writeLine } from './write-line.ts'

/** What a drawing is put on, and how its texts are told to a reader who does not see it. */
export interface Ground {
  readonly doc: PDFKit.PDFDocument
  readonly fonts: Fonts
  readonly tag: (role: TextMark['role'], draw: () => void) => void
}

/** Draws marks on the page, in the measures that the document is set to. */
export function drawMarks(ground: Ground, marks: readonly Mark[]): void {
  for (const mark of marks) drawMark(ground, mark)
}

function drawMark(ground: Ground, mark: Mark): void {
  const { doc } = ground
  switch (mark.kind) {
    case 'rect':
      return drawRect(doc, mark)
    case 'path':
      return drawPath(doc, mark)
    case 'text':
      return drawText(ground, mark)
    case 'group': {
      const { x, y, scaleX = 1, scaleY = 1 } = mark.place
      doc.save().translate(x, y)
      if (scaleX !== 1 || scaleY !== 1) doc.scale(scaleX, scaleY)
      drawMarks(ground, mark.marks)
      doc.restore()
    }
  }
}

function drawRect(doc: PDFKit.PDFDocument, mark: RectMark): void {
  const { x = 0, y = 0, width, height, radius } = mark
  paint(doc, mark, () =>
    radius === undefined
      ? doc.rect(x, y, width, height)
      : doc.roundedRect(x, y, width, height, Math.min(radius, width / 2, height / 2)),
  )
}

function drawPath(doc: PDFKit.PDFDocument, mark: PathMark): void {
  doc.save()
  if (mark.place !== undefined) {
    const { x, y, scaleX = 1, scaleY = 1 } = mark.place
    doc.translate(x, y).scale(scaleX, scaleY)
  }
  paint(doc, mark, () => doc.path(mark.d))
  doc.restore()
}

function paint(doc: PDFKit.PDFDocument, mark: RectMark | PathMark, trace: () => unknown): void {
  const { fill, stroke, strokeWidth = 1, strokeOpacity = 1, dash, hasRoundEnds } = mark
  doc.save()
  if (stroke !== undefined) {
    doc.lineWidth(strokeWidth).strokeOpacity(strokeOpacity)
    if (hasRoundEnds === true) doc.lineCap('round').lineJoin('round')
    if (dash !== undefined) setDash(doc, dash)
  }
  trace()
  if (fill !== undefined && stroke !== undefined) doc.fillAndStroke(fill, stroke)
  else if (fill !== undefined) doc.fill(fill)
  else if (stroke !== undefined) doc.stroke(stroke)
  doc.restore()
}

function setDash(doc: PDFKit.PDFDocument, dash: string): void {
  const [length = 1, space = length] = dash.split(' ').map(Number)
  doc.dash(length, { space })
}

function drawText(ground: Ground, mark: TextMark): void {
  if (mark.lines.length === 0) return
  const weight = nearestWeight(mark.fontWeight)
  const isRightToLeft = startsRightToLeft(mark.lines.join(' '))
  ground.tag(mark.role, () => {
    for (const [index, line] of mark.lines.entries()) {
      const width = ground.fonts.widthOf(line, weight, mark.fontSize)
      const before = mark.isCentred === true ? -width / 2 : isRightToLeft ? mark.width - width : 0
      writeLine(ground, {
        line,
        x: mark.x + before,
        y: mark.y + index * mark.lineHeight,
        size: mark.fontSize,
        weight,
        color: mark.fill,
      })
    }
  })
}
