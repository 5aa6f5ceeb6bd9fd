/** The cells of what was copied from a spreadsheet: rows under each other, cells apart by tabs, or by semicolons. */
export function readCells(text: string): readonly (readonly string[])[] {
  const separator = text.includes('\t') || !text.includes(';') ? '\t' : ';'
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index] ?? ''
    if (isQuoted) {
      if (letter !== '"') cell += letter
      else if (text[index + 1] === '"') {
        cell += '"'
        index += 1
      } else isQuoted = false
    } else if (letter === '"' && cell === '' && closesCell(text, index, separator)) isQuoted = true
    else if (letter === separator || letter === '\n') {
      rows.at(-1)?.push(cell.trim())
      cell = ''
      if (letter === '\n') rows.push([])
    } else if (letter !== '\r') cell += letter
  }
  rows.at(-1)?.push(cell.trim())
  return rows.filter((row) => row.some((value) => value !== ''))
}

// A cell may begin with a quotation mark of its own: only one that ends at the end of a cell holds it together.
function closesCell(text: string, start: number, separator: string): boolean {
  for (let index = start + 1; index < text.length; index += 1) {
    if (text[index] !== '"') continue
    if (text[index + 1] === '"') index += 1
    else return [separator, '\n', '\r', undefined].includes(text[index + 1])
  }
  return false
}
