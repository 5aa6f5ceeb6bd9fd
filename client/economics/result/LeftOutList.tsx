import type { ReactNode } from 'react'
import { useReading } from '#client/session/use-reading.tsx'
import { useCanEdit, useModel } from '#client/session/use-session.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import type { Economics, Value } from '#shared/economics/economics.ts'
import { formatMoney } from '#shared/text/format.ts'
import { nameOfCost } from '../CostList.tsx'
import { useAddValue } from '../use-add-value.ts'

interface LeftOutListProps {
  readonly economics: Economics
}

/** What the figures say nothing of, and what they take for granted. */
export function LeftOutList({ economics: { leftOut, values } }: LeftOutListProps) {
  const { economics, unusableValues } = useTexts()
  const { language } = useLanguage()
  const titleOf = useTitleOf()
  const outcomeOf = ({ outcomeId }: Value) => titleOf(outcomeId)
  const found: readonly { readonly id: string; readonly said: ReactNode }[] = [
    ...part(leftOut.unvalued, 'unvalued', (ids) => (
      <>
        {economics.leftOutUnvalued(ids.length)} <Unvalued ids={ids} />
      </>
    )),
    ...part(leftOut.unvaluedHarm, 'harm', () => economics.leftOutHarm),
    ...part(leftOut.costsInOtherCurrencies, 'currency', (costs) =>
      listed(
        economics.leftOutCurrency(costs.length),
        costs.map(
          (cost) =>
            `${nameOfCost(cost, economics.cost)} (${formatMoney(language, cost.amount, cost.currency)})`,
        ),
      ),
    ),
    ...part(leftOut.unusable, 'unusable', (items) =>
      listed(
        economics.leftOutUnusable(items.length),
        items.map(({ value, reason }) => `${outcomeOf(value)} (${unusableValues[reason]})`),
      ),
    ),
    ...part(leftOut.withoutDeadweight, 'deadweight', (items) =>
      listed(economics.leftOutDeadweight(items.length), items.map(outcomeOf)),
    ),
    ...part(leftOut.withoutSource, 'source', (items) =>
      listed(economics.leftOutSource(items.length), items.map(outcomeOf)),
    ),
    ...(leftOut.hasNoDiscountRate && values.length > 0
      ? [{ id: 'rate', said: economics.leftOutRate }]
      : []),
  ]
  return (
    <section aria-label={economics.leftOut} className="rounded-lg bg-canvas p-4">
      <h4 className="font-bold">{economics.leftOut}</h4>
      {found.length === 0 ? (
        <p className="mt-1">{economics.nothingLeftOut}</p>
      ) : (
        <ul className="mt-1 list-disc space-y-1 pl-5">
          {found.map(({ id, said }) => (
            <li key={id}>{said}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Outcomes without a value, each a press away from having one. */
function Unvalued({ ids }: { readonly ids: readonly string[] }) {
  const { economics } = useTexts()
  const canEdit = useCanEdit()
  const titleOf = useTitleOf()
  const addValue = useAddValue()
  if (!canEdit) return ids.map(titleOf).join('; ')
  return (
    <span className="inline-flex flex-wrap gap-1.5 align-top">
      {ids.map((id) => (
        <button
          aria-label={economics.valueOutcome(titleOf(id))}
          className="rounded-full border border-border bg-surface px-2.5 py-0.5 text-left text-sm hover:bg-hover coarse:min-h-11"
          key={id}
          onClick={() => addValue(id)}
          type="button"
        >
          + {titleOf(id)}
        </button>
      ))}
    </span>
  )
}

function useTitleOf(): (elementId: string) => string {
  const { outline } = useTexts()
  const { read } = useReading()
  const elements = useModel((snapshot) => snapshot.elements)
  return (id) => {
    const element = elements.get(id)
    if (element === undefined) return id
    const { text } = read(element.title)
    return text === '' ? outline.untitled : text
  }
}

function part<Item>(
  items: readonly Item[],
  id: string,
  say: (items: readonly Item[]) => ReactNode,
): readonly { readonly id: string; readonly said: ReactNode }[] {
  return items.length === 0 ? [] : [{ id, said: say(items) }]
}

function listed(sentence: string, names: readonly string[]): string {
  return `${sentence} ${names.join('; ')}`
}
