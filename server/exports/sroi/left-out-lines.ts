import type { Value } from '#shared/economics/economics.ts'
import { inLanguage } from '#shared/model/language.ts'
import { economicsTexts, unusableValueTexts } from '#shared/text/areas/economics.ts'
import { reportTexts } from '#shared/text/areas/report.ts'
import { formatList, formatMoney } from '#shared/text/format.ts'
import type { SroiSource } from './sroi-source.ts'

/** What the figures say nothing of, a sentence each: a ratio never stands without it. */
export function leftOutLines({ economics, language, model }: SroiSource): readonly string[] {
  const { leftOut } = economics
  const words = economicsTexts
  const title = (id: string): string => {
    const element = model.elements.find((one) => one.id === id)
    if (element === undefined) return reportTexts.goneOutcome[language]
    const words = inLanguage(element.title, language, model.primaryLanguage)
    return words === '' ? reportTexts.untitledCard[language] : words
  }
  const named = (sentence: string, names: readonly string[]): string =>
    `${sentence} ${formatList(language, names)}.`
  const ofValues = (values: readonly Value[]) => values.map(({ outcomeId }) => title(outcomeId))
  const lines = [
    leftOut.unvalued.length > 0 &&
      named(words.leftOutUnvalued[language](leftOut.unvalued.length), leftOut.unvalued.map(title)),
    leftOut.unvaluedHarm.length > 0 && words.leftOutHarm[language],
    leftOut.costsInOtherCurrencies.length > 0 &&
      named(
        words.leftOutCurrency[language](leftOut.costsInOtherCurrencies.length),
        leftOut.costsInOtherCurrencies.map(({ label = '', amount, currency }) =>
          `${label} ${formatMoney(language, amount, currency)}`.trim(),
        ),
      ),
    leftOut.unusable.length > 0 &&
      named(
        words.leftOutUnusable[language](leftOut.unusable.length),
        leftOut.unusable.map(
          ({ value, reason }) =>
            `${title(value.outcomeId)} (${unusableValueTexts[reason][language]})`,
        ),
      ),
    leftOut.withoutDeadweight.length > 0 &&
      named(
        words.leftOutDeadweight[language](leftOut.withoutDeadweight.length),
        ofValues(leftOut.withoutDeadweight),
      ),
    leftOut.withoutSource.length > 0 &&
      named(
        words.leftOutSource[language](leftOut.withoutSource.length),
        ofValues(leftOut.withoutSource),
      ),
    leftOut.hasNoDiscountRate && words.leftOutRate[language],
  ].filter((line) => line !== false)
  return lines.length === 0 ? [words.nothingLeftOut[language]] : lines
}
