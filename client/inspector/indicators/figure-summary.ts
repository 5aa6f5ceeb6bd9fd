import { inOrderOfTime } from '#shared/figures/days-of.ts'
import type { Indicator } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { valueWords } from '#shared/report/counting/indicator-values.ts'
import { formatDay } from '#shared/text/format.ts'
import type { Texts } from '#shared/text/registry.ts'

interface Row {
  readonly date?: string | null | undefined
  readonly value?: number | string | null | undefined
}

/** Where an indicator started, where it is and where it has to go, as far as that is known. */
export function figureSummary(
  indicator: Indicator,
  { indicators }: Pick<Texts, 'indicators'>,
  language: Language,
): readonly string[] {
  const { baseline, measurements, targets } = indicator
  const start = baseline?.notApplicable === true ? undefined : baseline
  const parts: readonly (readonly [Row | undefined, (value: string, date: string) => string])[] = [
    [start, indicators.startsAt],
    [latestOf(measurements), indicators.nowAt],
    [latestOf(targets), indicators.aimsAt],
  ]
  return parts.flatMap(([row, say]) => {
    const value = row?.value
    if (value === undefined || value === null) return []
    return [
      say(
        valueWords(indicator, value, language),
        dateShown(row?.date, language) ?? indicators.undated,
      ),
    ]
  })
}

export function dateShown(date: string | null | undefined, language: Language): string | undefined {
  return date === undefined || date === null || date === '' ? undefined : formatDay(language, date)
}

/** The last in time, or the last of the list where nothing has a date. */
function latestOf<T extends Row>(rows: readonly T[]): T | undefined {
  return inOrderOfTime(rows.filter(({ value }) => value !== undefined && value !== null)).at(-1)
}
