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
  // Files of other programs may have kinds of their own.
  const kinds = new Set<string>([...costKinds, ...costs.map(({ kind }) => kind)])
  const sums = [...Map.groupBy(costs, currencyOf)].map(([currency, those]) => {
    const shares = [...kinds].flatMap((kind) => {
      const sum = sumOf(those.filter((cost) => cost.kind === kind))
      return sum === 0 ? [] : [shareWords(kind, money(sum, currency), texts)]
    })
    return { total: money(sumOf(those), currency), shares }
  })
  const totals = sums.map(({ total }) => total)
  const allShares = sums.flatMap(({ shares }) => shares)
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
      paragraph(plain(totalWords(totals, allShares, telling))),
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
        total: [plain(texts.economics.total), [], [], [], plain(totals.join(' + '))],
      },
    ],
  }
}

/** Where each currency has one kind of costs, the kinds say the totals too. */
function totalWords(
  totals: readonly string[],
  shares: readonly string[],
  { texts: { report }, language }: Telling,
): string {
  const list = (amounts: readonly string[]): string => formatList(language, amounts)
  if (shares.length > totals.length) return report.costsDivided(list(totals), list(shares))
  return report.costsTotal(list(shares.length === 0 ? totals : shares))
}

function sumOf(costs: readonly Cost[]): number {
  return costs.reduce((sum, { amount }) => sum + amount, 0)
}

function shareWords(kind: string, amount: string, { costShares }: Telling['texts']): string {
  const words: Readonly<Record<string, ((amount: string) => string) | undefined>> = costShares
  return words[kind]?.(amount) ?? `${amount} (${kind})`
}

function kindWords(kind: string, { costKinds: words }: Telling['texts']): string {
  return (words as Readonly<Record<string, string>>)[kind] ?? kind
}
