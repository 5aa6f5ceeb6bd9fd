import type { LeftOut, Value } from '#shared/economics/economics.ts'
import type { ListItem, Sentence } from '../report.ts'
import { compose, listed, plain } from '../sentences.ts'
import type { Telling } from '../telling.ts'

/** What the ratio says nothing of, one point each. */
export function leftOutList(leftOut: LeftOut, telling: Telling): readonly ListItem[] {
  const { texts, language, elements, title } = telling
  const { report } = texts
  const titleOf = (id: string): Sentence => {
    const element = elements.get(id)
    return element === undefined ? plain(report.goneOutcome) : title(element)
  }
  const told = (message: (titles: string) => string, titles: readonly Sentence[]) =>
    titles.length === 0 ? [] : [compose(message, listed(language, titles))]
  const outcomesOf = (values: readonly Value[]): readonly Sentence[] =>
    values.map(({ outcomeId }) => titleOf(outcomeId))
  const sentences: readonly Sentence[] = [
    ...told(report.unvalued, leftOut.unvalued.map(titleOf)),
    ...told(report.unvaluedHarm, leftOut.unvaluedHarm.map(titleOf)),
    ...told(
      report.otherCurrencies,
      leftOut.costsInOtherCurrencies.map(({ label, currency = '' }) => plain(label ?? currency)),
    ),
    ...told(report.unusable, outcomesOf(leftOut.unusable.map(({ value }) => value))),
    ...told(report.withoutDeadweight, outcomesOf(leftOut.withoutDeadweight)),
    ...told(report.withoutSource, outcomesOf(leftOut.withoutSource)),
    ...(leftOut.hasNoDiscountRate ? [plain(report.noDiscountRate)] : []),
  ]
  return sentences.map((sentence) => ({ sentence }))
}
