import type { Scene } from '#shared/drawing/scene.ts'
import { inOrderOfTime } from '#shared/figures/days-of.ts'
import type { Indicator } from '#shared/model/change-model.ts'
import { inLanguage, type Language } from '#shared/model/language.ts'
import { bookletTexts } from '#shared/text/areas/booklet.ts'
import { reportTexts } from '#shared/text/areas/report.ts'
import { formatDay, formatNumber } from '#shared/text/format.ts'
import type { Pages } from '../kit/pages.ts'

/** What a card is measured by: where it began, where it stands, and where it should go. */
export function writeIndicators(pages: Pages, { model, language }: Scene, elementId: string): void {
  const indicators = model.indicators.filter((indicator) => indicator.elementId === elementId)
  if (indicators.length === 0) return
  const heads = ['indicator', 'baseline', 'measured', 'target'] as const
  pages.table(
    heads.map((key, index) => ({
      title: bookletTexts[key][language],
      share: index === 0 ? 4 : 2,
      isNumber: index > 0,
    })),
    indicators.map((indicator) => [
      nameOf(indicator, language, model.primaryLanguage),
      baselineOf(indicator, language),
      latest(indicator.measurements, language),
      latest(indicator.targets, language),
    ]),
  )
}

function nameOf(indicator: Indicator, language: Language, fallback: Language): string {
  const { name, measure, unit = '' } = indicator
  const words = inLanguage(name, language, fallback) || reportTexts.notFilledIn[language]
  if (unit !== '') return `${words} (${unit})`
  return measure === 'percentage' ? `${words} (%)` : words
}

function baselineOf({ baseline }: Indicator, language: Language): string {
  if (baseline?.notApplicable === true) return bookletTexts.notApplicable[language]
  return baseline === undefined ? '–' : valueAt(baseline, language)
}

interface Value {
  readonly date?: string | null | undefined
  readonly value?: number | string | null | undefined
}

function latest(values: readonly Value[], language: Language): string {
  const value = inOrderOfTime(values).at(-1)
  return value === undefined ? '–' : valueAt(value, language)
}

function valueAt({ value, date }: Value, language: Language): string {
  if (value === undefined || value === null || value === '') return '–'
  const words = typeof value === 'number' ? formatNumber(language, value) : value
  return typeof date === 'string' && date !== '' ? `${words}\n${formatDay(language, date)}` : words
}
