import { Plus } from 'lucide-react'
import { useMemo } from 'react'
import { useCanEdit, useModel } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { ComboBox } from '#client/ui/ComboBox.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { isValued, type Economics, type Value } from '#shared/economics/economics.ts'
import { useElementChoices } from './fields/use-choices.ts'
import { useDelete } from './fields/use-delete.ts'
import { FigureTable } from './FigureTable.tsx'
import { useAddValue } from './use-add-value.ts'
import { useValueColumns } from './use-value-columns.tsx'

interface ValueListProps {
  readonly economics: Economics
  /** The card that they are of; without it all values of the board are shown. */
  readonly outcomeId?: string
}

/** What changes are worth, a row a value, each with all that is taken off again. */
export function ValueList({ economics: counted, outcomeId }: ValueListProps) {
  const { economics } = useTexts()
  const canEdit = useCanEdit()
  const items = useModel((snapshot) => snapshot.valuationItems)
  const outcomes = useElementChoices(isValued)
  const columns = useValueColumns(counted, outcomes)
  const remove = useDelete('valuationItems')
  const addValue = useAddValue()
  const rows = useMemo(
    () =>
      [...items]
        .map(([id, item]): Value => ({ ...item, id }))
        .filter((value) => outcomeId === undefined || value.outcomeId === outcomeId),
    [items, outcomeId],
  )
  const nameOf = (value: Value) =>
    outcomes.find(({ id }) => id === value.outcomeId)?.label ?? economics.outcome
  const noneOnBoard = outcomes.length === 0 ? economics.noOutcomes : economics.noValues
  const none = canEdit ? noneOnBoard : economics.emptyReading
  const addControl =
    outcomeId === undefined ? (
      <ComboBox
        className="max-w-md"
        label={economics.addValue}
        onChoose={(choice) => {
          if (choice.kind === 'option') addValue(choice.id)
        }}
        options={outcomes}
      />
    ) : (
      <Button icon={Plus} onPress={() => addValue(outcomeId)}>
        {economics.addWorth}
      </Button>
    )
  return (
    <>
      {rows.length === 0 ? (
        <p className="text-muted">{outcomeId === undefined ? none : economics.noValueHere}</p>
      ) : (
        <FigureTable
          caption={economics.values}
          columns={columns}
          isStacked={outcomeId !== undefined}
          onDelete={(value) => remove(value.id, nameOf(value))}
          keyOf={({ id }) => id}
          nameOf={nameOf}
          rows={rows}
        />
      )}
      {canEdit && outcomes.length > 0 ? addControl : undefined}
    </>
  )
}
