import { inOrderOfTime, lastDayIn } from '#shared/figures/days-of.ts'
import type { Indicator } from '#shared/model/change-model.ts'
import { inLanguage, type Language } from '#shared/model/language.ts'
import { formatDay, formatExactly } from '#shared/text/format.ts'
import { logframeTexts } from '#shared/text/areas/logframe.ts'

type Figure = Indicator['targets'][number]

/** What an indicator says in the cells of a framework. */
export interface IndicatorWords {
  readonly name: string
  readonly baseline: string
  /** In the order of their dates. */
  readonly targets: readonly Figure[]
  readonly source: string
  say(figure: Figure | undefined): string
  /** What was measured last, after the one figure and up to the other where they are of a day; empty where nothing was. */
  achieved(after?: Figure, until?: Figure): string
}

export function indicatorWords(
  indicator: Indicator,
  language: Language,
  primaryLanguage: Language,
): IndicatorWords {
  const { name, measure, unit = '', baseline, method = '', source = '', frequency = '' } = indicator
  const isPerCent = unit.trim() === '%'
  const isPercentage = isPerCent || measure === 'percentage'
  const shown = (value: number): string =>
    isPercentage ? formatExactly(language, value / 100, true) : formatExactly(language, value)
  const say = (figure: Figure | undefined): string => {
    const value = figure?.value
    if (value === undefined || value === null || value === '') return ''
    const amount = typeof value === 'number' ? shown(value) : value
    return figure?.date === undefined || figure.date === null
      ? amount
      : `${amount} (${shortDay(language, figure.date)})`
  }
  const measured = inOrderOfTime(indicator.measurements)
  const named = inLanguage(name, language, primaryLanguage)
  return {
    name: unit === '' || isPerCent ? named : `${named} (${unit})`,
    baseline:
      baseline?.notApplicable === true ? logframeTexts.notApplicable[language] : say(baseline),
    targets: inOrderOfTime(indicator.targets),
    source: [source, method, frequency].filter((words) => words.trim() !== '').join(', '),
    say,
    achieved(after, until) {
      const from = lastDayIn(after?.date)
      const to = lastDayIn(until?.date)
      const within = measured.filter(({ date }) => {
        const day = lastDayIn(date)
        return (from === '' || day > from) && (to === '' || (day !== '' && day <= to))
      })
      return say(within.at(-1))
    },
  }
}

/** A year's end stands for the year. */
function shortDay(language: Language, date: string): string {
  return date.endsWith('-12-31') ? date.slice(0, 4) : formatDay(language, date)
}
