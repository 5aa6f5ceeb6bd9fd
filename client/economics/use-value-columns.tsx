import { PlainText } from '#client/inspector/fields/PlainText.tsx'
import { useSession } from '#client/session/use-session.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import type { Option } from '#client/ui/Select.tsx'
import { longestYears, type Economics, type Value } from '#shared/economics/economics.ts'
import { firstYearImpact } from '#shared/economics/present-value.ts'
import { importances } from '#shared/model/change-model.ts'
import { formatMoney, formatNumber } from '#shared/text/format.ts'
import { Computed } from './fields/Computed.tsx'
import { FigureField } from './fields/FigureField.tsx'
import { RecordChoice } from './fields/RecordChoice.tsx'
import { useStakeholderChoices } from './fields/use-choices.ts'
import { lowerFirst } from './lower-first.ts'
import type { Column } from './FigureTable.tsx'

const importanceNames = {
  high: 'importanceHigh',
  moderate: 'importanceModerate',
  neutral: 'importanceNeutral',
  unimportant: 'importanceUnimportant',
} as const

/** The columns of the value map, those of its stages 3 and 4. */
export function useValueColumns(
  counted: Economics,
  outcomes: readonly Option[],
): readonly Column<Value>[] {
  const { economics, unusableValues } = useTexts()
  const { language } = useLanguage()
  const { actions } = useSession()
  const stakeholders = useStakeholderChoices()
  const set = (value: Value, field: string, to: unknown) =>
    actions.setField('valuationItems', value.id, field, to)
  const setProxy = ({ id }: Value, part: keyof Value['proxy'], to: string | number) =>
    actions.setPartOf(
      { collection: 'valuationItems', id, field: 'proxy' },
      part,
      to === '' ? undefined : to,
    )
  const named = (field: string, { outcomeId }: Value) =>
    economics.ofRow(field, outcomes.find(({ id }) => id === outcomeId)?.label ?? outcomeId)

  function share(
    id: 'deadweight' | 'displacement' | 'attribution' | 'dropOff',
    explanation: string,
  ): Column<Value> {
    return {
      id,
      label: economics[id],
      explanation,
      width: 'w-22 min-w-22',
      isNumber: true,
      cell: (value) => (
        <FigureField
          isShare
          label={named(economics[id], value)}
          onCommit={(to) => set(value, id, to)}
          problemIn={(to) => (to < 0 || to > 1 ? economics.notAShare : undefined)}
          value={value[id]}
        />
      ),
    }
  }

  return [
    {
      id: 'outcome',
      label: `${economics.outcome} · ${lowerFirst(economics.forWhom)}`,
      width: 'min-w-60',
      cell: (value) => (
        <div className="space-y-1.5">
          <Outcome
            label={named(economics.outcome, value)}
            onChange={(id) => set(value, 'outcomeId', id)}
            outcomes={outcomes}
            value={value}
          />
          <RecordChoice
            label={named(economics.forWhom, value)}
            none={economics.notFilledIn}
            onChange={(id) => set(value, 'stakeholderId', id)}
            options={stakeholders}
            // A target group that was deleted is read as none, as on cards.
            value={stakeholders.find(({ id }) => id === value.stakeholderId)?.id}
          />
          <RecordChoice
            label={named(economics.importance, value)}
            none={economics.importanceUnknown}
            onChange={(to) => set(value, 'importance', to)}
            options={importances.map((id) => ({ id, label: economics[importanceNames[id]] }))}
            value={value.importance}
          />
        </div>
      ),
    },
    {
      id: 'quantity',
      label: economics.quantity,
      width: 'w-28 min-w-28',
      cell: (value) => (
        <div className="space-y-1.5">
          <FigureField
            isRequired
            label={named(economics.quantity, value)}
            onCommit={(to) => set(value, 'quantity', to)}
            value={value.quantity}
          />
          <PlainText
            isLabelHidden
            label={named(economics.quantityUnit, value)}
            onCommit={(unit) => set(value, 'quantityUnit', unit === '' ? undefined : unit)}
            placeholder={economics.unitHint}
            value={value.quantityUnit ?? ''}
          />
        </div>
      ),
    },
    {
      id: 'proxy',
      label: economics.proxy,
      explanation: economics.proxyExplained,
      width: 'min-w-52',
      cell: (value) => (
        <div className="space-y-1.5">
          <PlainText
            isLabelHidden
            label={named(economics.proxyLabel, value)}
            onCommit={(label) => setProxy(value, 'label', label)}
            placeholder={economics.proxyHint}
            value={value.proxy.label ?? ''}
          />
          <FigureField
            isRequired
            label={named(economics.proxyValue, value)}
            onCommit={(to) => {
              if (to !== undefined) setProxy(value, 'value', to)
            }}
            value={value.proxy.value}
          />
          <PlainText
            isLabelHidden
            label={named(economics.proxySource, value)}
            onCommit={(source) => setProxy(value, 'source', source)}
            placeholder={economics.sourceHint}
            value={value.proxy.source ?? ''}
          />
        </div>
      ),
    },
    share('deadweight', economics.deadweightExplained),
    share('displacement', economics.displacementExplained),
    share('attribution', economics.attributionExplained),
    share('dropOff', economics.dropOffExplained),
    {
      id: 'duration',
      label: economics.duration,
      explanation: economics.durationExplained,
      width: 'w-20 min-w-20',
      isNumber: true,
      cell: (value) => (
        <FigureField
          label={named(economics.duration, value)}
          onCommit={(to) => set(value, 'durationYears', to)}
          problemIn={(years) => {
            if (years < 0) return economics.negative
            return years > longestYears
              ? economics.tooLong(formatNumber(language, longestYears))
              : undefined
          }}
          value={value.durationYears}
        />
      ),
    },
    {
      id: 'first-year',
      label: economics.firstYear,
      width: 'min-w-24',
      isNumber: true,
      cell: (value) => {
        const unusable = counted.leftOut.unusable.find((other) => other.value.id === value.id)
        return unusable === undefined ? (
          <Computed isMain>
            {formatMoney(language, Math.round(firstYearImpact(value)), counted.currency)}
          </Computed>
        ) : (
          <p className="py-2 text-left text-danger">
            {economics.ofRow(economics.notCounted, unusableValues[unusable.reason])}
          </p>
        )
      },
    },
  ]
}

interface OutcomeProps {
  readonly label: string
  readonly value: Value
  readonly outcomes: readonly Option[]
  readonly onChange: (id: string | undefined) => void
}

/** What is valued, in full; another can be chosen where it is not on the board any more. */
function Outcome({ label, value, outcomes, onChange }: OutcomeProps) {
  const found = outcomes.find(({ id }) => id === value.outcomeId)
  if (found === undefined)
    return (
      <RecordChoice label={label} onChange={onChange} options={outcomes} value={value.outcomeId} />
    )
  return (
    <p className="py-1 font-semibold text-pretty" lang={found.lang}>
      {found.label}
    </p>
  )
}
