import type { Language } from '#shared/model/language.ts'
import { utf8Of } from './utf8-text.ts'

export interface CsvDialect {
  readonly separator: ';' | ','
  readonly decimal: ',' | '.'
}

/**
 * As a spreadsheet on a computer of that language reads it at a click: where the comma begins the decimals, cells are
 * apart by semicolons.
 */
export function csvDialect(language: Language): CsvDialect {
  return language === 'en' ? { separator: ',', decimal: '.' } : { separator: ';', decimal: ',' }
}

/**
 * Comma-separated values (RFC 4180), with the mark by which Excel knows UTF-8. Text that a spreadsheet would take for a
 * formula gets an apostrophe before it (OWASP, CSV injection); numbers stay numbers.
 */
export function writeCsv(
  rows: Iterable<readonly (string | number | boolean | undefined)[]>,
  { separator, decimal }: CsvDialect,
): Buffer {
  const cell = (content: string | number | boolean | undefined): string => {
    if (content === undefined) return ''
    if (typeof content === 'number') return quoted(String(content).replace('.', decimal))
    return quoted(harmless(String(content)))
  }
  const quoted = (text: string): string =>
    /["\r\n;,\t]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text
  return utf8Of((add) => {
    add('\uFEFF')
    for (const row of rows) add(`${row.map(cell).join(separator)}\r\n`)
  })
}

/** An apostrophe that stands there already gets another, so that exactly one can be taken away again. */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n']/.test(text) ? `'${text}` : text
}
