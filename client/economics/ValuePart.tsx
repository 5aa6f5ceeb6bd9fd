import { useMemo } from 'react'
import { useCanEdit, useModel } from '#client/session/use-session.tsx'
import { ComboBox } from '#client/ui/ComboBox.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { isValued, type Economics, type Value } from '#shared/economics/economics.ts'
import { useElementChoices } from './fields/use-choices.ts'
import { useDelete } from './fields/use-delete.ts'
import { FigureTable } from './FigureTable.tsx'
import { Part } from './Part.tsx'
import { useAddValue } from './use-add-value.ts'
import { useValueColumns } from './use-value-columns.tsx'

interface ValuePartProps {
  readonly economics: Economics
}

/** What the changes are worth, each with all that is taken off again. */
export function ValuePart({ economics: counted }: ValuePartProps) {
  const { economics } = useTexts()
  const canEdit = useCanEdit()
  const items = useModel((snapshot) => snapshot.valuationItems)
  const outcomes = useElementChoices(isValued)
  const columns = useValueColumns(counted, outcomes)
  const remove = useDelete('valuationItems')
  const addValue = useAddValue()
  const rows = useMemo(() => [...items].map(([id, item]): Value => ({ ...item, id })), [items])
  const nameOf = ({ outcomeId }: Value) =>
    outcomes.find(({ id }) => id === outcomeId)?.label ?? economics.outcome
  return (
    <Part hint={economics.valuesHint} title={economics.values}>
      {rows.length === 0 ? (
        <p className="text-muted">
          {canEdit
            ? outcomes.length === 0
              ? economics.noOutcomes
              : economics.noValues
            : economics.emptyReading}
        </p>
      ) : (
        <FigureTable
          caption={economics.values}
          columns={columns}
          onDelete={(value) => remove(value.id, nameOf(value))}
          keyOf={({ id }) => id}
          nameOf={nameOf}
          rows={rows}
        />
      )}
      {canEdit && outcomes.length > 0 ? (
        <ComboBox
          className="max-w-md"
          label={economics.addValue}
          onChoose={(choice) => {
            if (choice.kind === 'option') addValue(choice.id)
          }}
          options={outcomes}
        />
      ) : undefined}
    </Part>
  )
}
