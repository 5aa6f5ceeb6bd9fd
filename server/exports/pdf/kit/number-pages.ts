import { light } from '#shared/drawing/tokens.ts'
import type { Pdf } from './open-pdf.ts'
import { writeLine } from './write-line.ts'

const side = 60

/** The document's name above every page but the first ones, and the page's number below it. */
export function numberPages(pdf: Pdf, name: string, firstPages = 1): void {
  const { doc, fonts, tags } = pdf
  const { start, count } = doc.bufferedPageRange()
  for (let index = start + firstPages; index < start + count; index++) {
    doc.switchToPage(index)
    const { width, height } = doc.page
    const style = { size: 8.5, weight: 400, color: light.muted } as const
    const number = `${index + 1} / ${count}`
    const right = width - side - fonts.widthOf(number, 400, style.size)
    tags.decoration(() => {
      writeLine(pdf, { line: shortened(pdf, name, width - 2 * side), x: side, y: 46, ...style })
      writeLine(pdf, { line: number, x: right, y: height - 36, ...style })
    })
  }
}

function shortened({ fonts }: Pdf, name: string, width: number): string {
  let letters = [...name.replace(/\s+/g, ' ')]
  const fits = (): boolean => fonts.widthOf(letters.join(''), 400, 8.5) <= width
  if (fits()) return letters.join('')
  while (letters.length > 1 && !fits()) letters = [...letters.slice(0, -2), '…']
  return letters.join('')
}
