import { walkXml } from './read-xml-parts.ts'

/** Of each format of cells, whether a number in it is a day (ECMA-376, 18.8.30: the numbers that every file knows). */
export function readDateStyles(part: Uint8Array | undefined): readonly boolean[] {
  const styles: boolean[] = []
  if (part === undefined) return styles
  const own = new Map<string, boolean>()
  let isInCells = false
  walkXml(part, {
    onOpen(name, { numFmtId = '', formatCode = '' }) {
      if (name === 'numFmt') own.set(numFmtId, isDateFormat(formatCode))
      if (name === 'cellXfs') isInCells = true
      if (name === 'xf' && isInCells)
        styles.push(own.get(numFmtId) ?? isDateNumber(Number(numFmtId)))
    },
    onClose(name) {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return styles
}

function isDateNumber(format: number): boolean {
  return (
    (format >= 14 && format <= 17) ||
    format === 22 ||
    (format >= 27 && format <= 36) ||
    (format >= 50 && format <= 58)
  )
}

/** Days and years in it, outside of words, colours and conditions; a time of day alone is no date. */
function isDateFormat(code: string): boolean {
  const [first = ''] = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';')
  return /[dy]/i.test(first) && !/general|standaard/i.test(first)
}

const dayMs = 86_400_000

/** The day that a number stands for, such as `2026-12-31`; undefined outside of the years that a spreadsheet knows. */
export function dayOfSerial(serial: number, is1904: boolean): string | undefined {
  if (serial < 0 || serial > 2_958_465) return undefined
  // Counting from 1900 there is a 29 February 1900, which never was.
  const zero = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30)
  return new Date(zero + Math.floor(serial) * dayMs).toISOString().slice(0, 10)
}
