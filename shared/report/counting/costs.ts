import { costKinds, type Cost } from '#shared/model/change-model.ts'
import { formatDay, formatList, formatMoney } from '#shared/text/format.ts'
import type { Section, Sentence } from '../report.ts'
import { gap, paragraph, plain, quiet, quietened } from '../sentences.ts'
import type { Telling } from '../telling.ts'

/** What it takes: every cost, and the sums by kind; amounts in different currencies are not added up. */
export function costsSection(telling: Telling): Section {
  const { model, texts, language, elements, title } = telling
  const { report } = texts
  const section = { id: 'costs', title: report.costs, sections: [] }
  const { costs } = model
  if (costs.length === 0) return { ...section, blocks: [gap(report.noCosts)] }
  const currencyOf = (cost: Cost): string => cost.currency ?? model.currency ?? 'EUR'
  const money = (amount: number, currency: string): string =>
    formatMoney(language, amount, currency)
  const sums = [...Map.groupBy(costs, currencyOf)].map(([currency, those]) => {
    const shares = costKinds.flatMap((kind) => {
      const sum = sumOf(those.filter((cost) => cost.kind === kind))
      return sum === 0 ? [] : [texts.costShares[kind](money(sum, currency))]
    })
    const total = money(sumOf(those), currency)
    return { total, shares: formatList(language, shares.length === 0 ? [total] : shares) }
  })
  const rows = costs.map((cost): readonly Sentence[] => {
    const element = cost.elementId === undefined ? undefined : elements.get(cost.elementId)
    return [
      cost.label === undefined || cost.label === ''
        ? quiet(report.notFilledIn)
        : [{ text: cost.label, tone: 'strong' }],
      element === undefined ? [] : quietened(title(element)),
      plain(kindWords(cost.kind, texts)),
      plain(cost.period === undefined ? '' : formatDay(language, cost.period)),
      plain(money(cost.amount, currencyOf(cost))),
    ]
  })
  return {
    ...section,
    blocks: [
      ...sums.map(({ total, shares }) => paragraph(plain(report.costsTotal(total, shares)))),
      {
        kind: 'table',
        caption: report.costsCaption,
        columns: [
          { title: report.costFor, share: 2.4 },
          { title: report.costAt, share: 2.4 },
          { title: texts.economics.costKind, share: 1.4 },
          { title: report.period },
          { title: texts.economics.amount, isNumber: true, share: 1.2 },
        ],
        rows,
        total: [
          plain(texts.economics.total),
          [],
          [],
          [],
          plain(sums.map(({ total }) => total).join(' + ')),
        ],
      },
    ],
  }
}

function sumOf(costs: readonly Cost[]): number {
  return costs.reduce((sum, { amount }) => sum + amount, 0)
}

function kindWords(kind: string, { costKinds: words }: Telling['texts']): string {
  return (words as Readonly<Record<string, string>>)[kind] ?? kind
}
