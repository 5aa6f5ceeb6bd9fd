import type { LeftOut, Value } from '#shared/economics/economics.ts'
import type { ListItem, Sentence } from '../report.ts'
import { plain, unstressed } from '../sentences.ts'
import type { Telling } from '../telling.ts'

/** What the ratio says nothing of, one point each. */
export function leftOutList(leftOut: LeftOut, telling: Telling): readonly ListItem[] {
  const { texts, elements, title } = telling
  const { report } = texts
  const titleOf = (id: string): Sentence => {
    const element = elements.get(id)
    return element === undefined ? plain(report.goneOutcome) : unstressed(title(element))
  }
  const told = (label: string, titles: readonly Sentence[]): readonly ListItem[] =>
    titles.length === 0
      ? []
      : [{ sentence: plain(label), items: titles.map((sentence) => ({ sentence })) }]
  const outcomesOf = (values: readonly Value[]): readonly Sentence[] =>
    values.map(({ outcomeId }) => titleOf(outcomeId))
  return [
    ...told(report.unvalued, leftOut.unvalued.map(titleOf)),
    ...told(report.unvaluedHarm, leftOut.unvaluedHarm.map(titleOf)),
    ...told(
      report.otherCurrencies,
      leftOut.costsInOtherCurrencies.map(({ label = '', currency = '' }) =>
        plain(label === '' ? currency : label),
      ),
    ),
    ...told(report.unusable, outcomesOf(leftOut.unusable.map(({ value }) => value))),
    ...told(report.withoutDeadweight, outcomesOf(leftOut.withoutDeadweight)),
    ...told(report.withoutSource, outcomesOf(leftOut.withoutSource)),
    ...(leftOut.hasNoDiscountRate ? [{ sentence: plain(report.noDiscountRate) }] : []),
  ]
}
