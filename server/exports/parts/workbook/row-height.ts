import type { SheetColumn } from './workbook.ts'

/** In points. */
const lineHeight = 15
const space = 3
/** The highest row that spreadsheets have is 409. */
const highest = 405
// Words are not broken, so that not every line is full.
const charactersPerWidth = 0.92

/** How high a row must be for all its text to be seen: not every spreadsheet finds out by itself. */
export function rowHeight(
  texts: readonly string[],
  columns: readonly SheetColumn[],
  mostLines = Infinity,
): number {
  const lines = texts.map((text, index) => {
    const width = Math.max(1, (columns[index]?.width ?? 10) * charactersPerWidth)
    return text
      .split('\n')
      .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / width)), 0)
  })
  return Math.min(highest, Math.min(mostLines, Math.max(1, ...lines)) * lineHeight + space)
}
