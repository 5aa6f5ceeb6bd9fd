import { readDate } from '#shared/figures/read-date.ts'
import { decimalSignOf, finite, readNumber, type DecimalSign } from '#shared/figures/read-number.ts'
import { languages, type Language } from '#shared/model/language.ts'
import type { Message } from '#shared/text/define.ts'
import { tableWords } from '#shared/text/areas/tables.ts'

/** What stands in a cell of a spreadsheet; in a text file a number is text too. Days are text such as `2026-12-31`. */
export type CellContent = string | number | boolean | undefined

/** How a value of the model stands in a cell, and is read from one that somebody filled in. */
export interface CellKind {
  readonly id: 'text' | 'number' | 'date' | 'value' | 'words' | 'set'
  /** Undefined where a cell cannot hold it. */
  write(value: unknown, language: Language): CellContent
  /**
   * Undefined where nothing in it can be meant; never asked about an empty cell. `decimal` is the sign that begins the
   * decimals in its column; without it both do, as where no number has groups of thousands.
   */
  read(content: string | number | boolean, decimal?: DecimalSign): unknown
  /** What may be chosen, where that is a list. */
  readonly words?: (language: Language) => readonly string[]
}

export const textCell: CellKind = {
  id: 'text',
  write: (value) => (typeof value === 'string' ? value : undefined),
  read: String,
}

export const numberCell: CellKind = {
  id: 'number',
  write: (value) => (typeof value === 'number' ? value : undefined),
  read: numberIn,
}

/** A number or words, as what was measured may be either. */
export const valueCell: CellKind = {
  id: 'value',
  write: (value) => (typeof value === 'number' || typeof value === 'string' ? value : undefined),
  read: (content, decimal) => numberIn(content, decimal) ?? String(content),
}

export const dateCell: CellKind = {
  id: 'date',
  write: (value) => (typeof value === 'string' ? value : undefined),
  read: (content) => readDate(String(content)) ?? String(content),
}

/** Several ids or words in one cell, apart by semicolons. */
export const setCell: CellKind = {
  id: 'set',
  write: (value) => (Array.isArray(value) && value.length > 0 ? value.join('; ') : undefined),
  read: (content) =>
    String(content)
      .split(/[;\n|]/)
      .map((member) => member.trim())
      .filter((member) => member !== ''),
}

export const yesNoCell: CellKind = {
  ...oneOf([true, false], { true: tableWords.yes, false: tableWords.no }),
  read: (content) => {
    const said = plainWord(content)
    if (['1', 'x', '✓'].includes(said)) return true
    if (said === '0') return false
    return readYesNo(said)
  },
}

// What spreadsheets themselves call it in the three languages.
const yesNoWords = oneOf([true, false], {
  true: { nl: 'waar', fr: 'vrai', en: 'true' },
  false: { nl: 'onwaar', fr: 'faux', en: 'false' },
})
const yesNoSaid = oneOf([true, false], { true: tableWords.yes, false: tableWords.no })

function readYesNo(said: string): unknown {
  return yesNoSaid.read(said) ?? yesNoWords.read(said)
}

/**
 * One of a few values, in words; the value itself is understood too. With `isOpen` other words than these may stand
 * there and are kept as they are.
 */
export function oneOf<Value extends string | boolean>(
  values: readonly Value[],
  texts: Readonly<Record<`${Value}`, Message<string>>>,
  isOpen = false,
): CellKind {
  const byWord = new Map<string, Value>(
    values
      .toReversed()
      .flatMap((value) => [
        ...languages.map((language) => [plainWord(texts[`${value}`][language]), value] as const),
        [plainWord(`${value}`), value] as const,
      ]),
  )
  // Where one value is called as another is, its word would not come back as itself.
  const wordOf = (value: Value, language: Language): string => {
    const word = texts[`${value}`][language]
    return byWord.get(plainWord(word)) === value ? word : `${value}`
  }
  const said = new Map(languages.map((language) => [language, new Map<Value, string>()]))
  const wordFor = (value: Value, language: Language): string => {
    const word = said.get(language)?.get(value) ?? wordOf(value, language)
    said.get(language)?.set(value, word)
    return word
  }
  return {
    id: 'words',
    write: (value, language) => {
      const known = values.find((one) => one === value)
      if (known !== undefined) return wordFor(known, language)
      return isOpen && typeof value === 'string' ? value : undefined
    },
    read: (content) => byWord.get(plainWord(content)) ?? (isOpen ? String(content) : undefined),
    words: (language) => [...new Set(values.map((value) => wordFor(value, language)))],
  }
}

/** Words as they compare, whoever wrote them: with one kind of space and apostrophe, without capitals. */
export function plainWord(words: unknown): string {
  return String(words)
    .normalize('NFKC')
    .replaceAll('’', "'")
    .replaceAll(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase()
}

/** How the numbers in the cells of a column are written, which one cell alone need not tell. */
export function decimalSignIn(cells: readonly CellContent[], language: Language): DecimalSign {
  const numbers = cells.filter((cell) => typeof cell === 'string' && numberIn(cell) !== undefined)
  return decimalSignOf(numbers.map(String), language)
}

function numberIn(content: string | number | boolean, decimal?: DecimalSign): number | undefined {
  if (typeof content === 'number') return content
  const text = String(content).trim()
  if (decimal === undefined && /^[+-]?\d+([.,]\d+)?(e[+-]?\d+)?$/i.test(text))
    return finite(text.replace(',', '.'))
  return decimal === '.'
    ? (readNumber(text, '.') ?? readNumber(text, ','))
    : (readNumber(text, ',') ?? readNumber(text, '.'))
}
