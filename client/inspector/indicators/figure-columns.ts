import { daysOf } from '#shared/figures/days-of.ts'
import { readDate } from '#shared/figures/read-date.ts'
import { isDay, type FigureField } from '#shared/figures/read-figures.ts'
import { decimalSignOf, isCount, numberAsTyped, readNumber } from '#shared/figures/read-number.ts'
import type { Indicator } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { toOneLine } from '#shared/text/one-line.ts'

/** A row of figures as it stands in the model. */
export type FigureRow = Indicator['targets'][number] | Indicator['measurements'][number]

export const figureFields = {
  targets: ['date', 'value', 'setOn'],
  measurements: ['date', 'value', 'n', 'comment'],
} as const satisfies Readonly<Record<string, readonly FigureField[]>>

export type FigureList = keyof typeof figureFields

/** Whether the answers of an indicator are numbers. */
export function isNumeric({ measure }: Pick<Indicator, 'measure'>): boolean {
  return measure === 'unit' || measure === 'percentage'
}

/** What a cell says, as somebody would type it: days as 31/12/2026, lines behind each other. */
export function cellText(
  row: FigureRow | undefined,
  field: FigureField,
  language: Language,
): string {
  const value: unknown = row?.[field]
  if (typeof value === 'number') return numberAsTyped(value, language)
  if (typeof value !== 'string') return ''
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value) ?? []
  return isDay(field) && day !== undefined ? `${day}/${month}/${year}` : toOneLine(value)
}

/** What was typed, as the model has it; nothing where it cannot be kept. Words stay words where the model has room. */
export function readCell(
  text: string,
  field: FigureField,
  language: Language,
): { readonly value: unknown } | undefined {
  if (text === '') return { value: undefined }
  if (field === 'comment') return { value: text }
  if (isDay(field)) return { value: readDate(text) ?? text }
  const number = readNumber(text, decimalSignOf([text], language))
  if (field === 'n') return number !== undefined && isCount(number) ? { value: number } : undefined
  return { value: number ?? text }
}

/** Words where a date or a number belongs. */
export function isOddCell(
  row: FigureRow | undefined,
  field: FigureField,
  needsNumber: boolean,
): boolean {
  const value: unknown = row?.[field]
  if (typeof value !== 'string' || value === '') return false
  return (isDay(field) && daysOf(value) === undefined) || (field === 'value' && needsNumber)
}
