import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { PlainText } from '#client/inspector/fields/PlainText.tsx'
import { useCanEdit, useModel, useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import type { Economics } from '#shared/economics/economics.ts'
import { costKinds, type Cost, type Element } from '#shared/model/change-model.ts'
import { stages } from '#shared/model/stages.ts'
import { formatMoney } from '#shared/text/format.ts'
import { FigureField } from './fields/FigureField.tsx'
import { RecordChoice } from './fields/RecordChoice.tsx'
import { useElementChoices } from './fields/use-choices.ts'
import { useDelete } from './fields/use-delete.ts'
import { FigureTable, type Column } from './FigureTable.tsx'

interface CostListProps {
  readonly economics: Economics
  /** The card that they are of; without it all costs of the board are shown. */
  readonly elementId?: string
}

/** What goes in, a row a cost. */
export function CostList({ economics: { currency }, elementId }: CostListProps) {
  const { economics } = useTexts()
  const { actions } = useSession()
  const canEdit = useCanEdit()
  const costs = useModel((snapshot) => snapshot.costs)
  const [addedId, setAddedId] = useState<string>()
  const rows = useMemo(
    () =>
      [...costs.values()].filter((cost) => elementId === undefined || cost.elementId === elementId),
    [costs, elementId],
  )
  const columns = useCostColumns(currency, addedId)
  const remove = useDelete('costs')
  const none = canEdit ? economics.noCosts : economics.emptyReading
  const nameOf = (cost: Cost) => nameOfCost(cost, economics.cost)
  return (
    <>
      {rows.length === 0 ? (
        <p className="text-muted">{elementId === undefined ? none : economics.noCostsHere}</p>
      ) : (
        <FigureTable
          caption={economics.costs}
          columns={
            elementId === undefined ? columns : columns.filter((column) => column.id !== 'element')
          }
          isStacked={elementId !== undefined}
          onDelete={(cost) => remove(cost.id, nameOf(cost))}
          keyOf={({ id }) => id}
          nameOf={nameOf}
          rows={rows}
        />
      )}
      {canEdit ? (
        <Button
          icon={Plus}
          onPress={() =>
            setAddedId(
              actions.addRecord('costs', {
                ...(elementId === undefined ? {} : { elementId }),
                kind: costKinds[0],
                amount: 0,
                currency,
              }),
            )
          }
        >
          {economics.addCost}
        </Button>
      ) : undefined}
    </>
  )
}

export function nameOfCost({ label = '' }: Cost, otherwise: string): string {
  return label.trim() === '' ? otherwise : label
}

function useCostColumns(currency: string, addedId: string | undefined): readonly Column<Cost>[] {
  const { economics, costKinds: kindNames } = useTexts()
  const { language } = useLanguage()
  const { actions } = useSession()
  const canEdit = useCanEdit()
  const elements = useElementChoices(isInChain)
  const set = (cost: Cost, field: string, value: unknown) =>
    actions.setField('costs', cost.id, field, value)
  const named = (field: string, cost: Cost) =>
    economics.ofRow(field, nameOfCost(cost, economics.cost))
  return [
    {
      id: 'label',
      label: economics.costLabel,
      width: 'w-1/4 min-w-52',
      cell: (cost) => (
        <PlainText
          isLabelHidden
          label={named(economics.costLabel, cost)}
          onCommit={(label) => set(cost, 'label', label === '' ? undefined : label)}
          takesFocus={cost.id === addedId}
          value={cost.label ?? ''}
        />
      ),
    },
    {
      id: 'element',
      label: economics.costOf,
      width: 'w-1/4 min-w-48',
      cell: (cost) => (
        <RecordChoice
          label={named(economics.costOf, cost)}
          none={economics.whole}
          onChange={(id) => set(cost, 'elementId', id)}
          options={elements}
          value={cost.elementId}
        />
      ),
    },
    {
      id: 'kind',
      label: economics.costKind,
      width: 'w-44 min-w-44',
      cell: (cost) => (
        <RecordChoice
          label={named(economics.costKind, cost)}
          onChange={(kind) => set(cost, 'kind', kind)}
          options={costKinds.map((id) => ({ id, label: kindNames[id] }))}
          value={cost.kind}
        />
      ),
    },
    {
      id: 'period',
      label: economics.period,
      width: 'w-24 min-w-24',
      cell: (cost) => (
        <PlainText
          isLabelHidden
          label={named(economics.period, cost)}
          onCommit={(period) => set(cost, 'period', period === '' ? undefined : period)}
          value={cost.period ?? ''}
        />
      ),
    },
    {
      id: 'amount',
      label: economics.amount,
      width: 'w-28 min-w-28',
      isNumber: true,
      cell: (cost) =>
        canEdit ? (
          <FigureField
            isRequired
            label={named(economics.amount, cost)}
            onCommit={(amount) => set(cost, 'amount', amount)}
            problemIn={(amount) => (amount < 0 ? economics.negative : undefined)}
            value={cost.amount}
          />
        ) : (
          formatMoney(language, cost.amount, cost.currency ?? currency)
        ),
    },
    {
      id: 'actual',
      label: economics.actualAmount,
      width: 'w-28 min-w-28',
      isNumber: true,
      cell: (cost) => (
        <FigureField
          label={named(economics.actualAmount, cost)}
          onCommit={(amount) => set(cost, 'actualAmount', amount)}
          problemIn={(amount) => (amount < 0 ? economics.negative : undefined)}
          value={cost.actualAmount}
        />
      ),
    },
    {
      id: 'currency',
      label: economics.currency,
      width: 'w-20 min-w-20',
      isNumber: true,
      cell: (cost) => (
        <PlainText
          inputClassName="uppercase"
          isLabelHidden
          label={named(economics.currency, cost)}
          onCommit={(code) => set(cost, 'currency', code.toUpperCase())}
          problemIn={(code) => (isCurrencyCode(code) ? undefined : economics.notACurrency)}
          value={cost.currency ?? currency}
        />
      ),
    },
  ]
}

/** Three letters, as ISO 4217 has them. */
export function isCurrencyCode(code: string): boolean {
  return /^[a-z]{3}$/i.test(code.trim())
}

function isInChain({ type }: Element): boolean {
  return stages[type].level !== undefined
}
