import type { Language } from '#shared/model/language.ts'

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
): string {
  const cell = (content: string | number | boolean | undefined): string => {
    if (content === undefined) return ''
    if (typeof content === 'number') return quoted(String(content).replace('.', decimal))
    return quoted(harmless(String(content)))
  }
  const quoted = (text: string): string =>
    /["\r\n;,\t]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text
  let file = '\uFEFF'
  for (const row of rows) {
    // By index: most rows have more gaps than cells.
    for (let index = 0; index < row.length; index++) {
      if (index > 0) file += separator
      file += cell(row[index])
    }
    file += '\r\n'
  }
  return file
}

/** An apostrophe that stands there already gets another, so that exactly one can be taken away again. */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n']/.test(text) ? `'${text}` : text
}
