import { Plus } from 'lucide-react'
import { PlainText } from '#client/inspector/fields/PlainText.tsx'
import { useCanEdit, useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { RowsTarget } from '#shared/document/write-rows.ts'
import type { ReferenceProject } from '#shared/model/change-model.ts'
import { FigureField } from '../fields/FigureField.tsx'
import { RecordChoice } from '../fields/RecordChoice.tsx'
import { FigureTable, type Column } from '../FigureTable.tsx'

interface FeatureListProps {
  readonly project: ReferenceProject
}

interface Row {
  readonly key: string
  readonly feature: ReferenceProject['features'][number]
}

/** In what the own project differs from the reference, and what each difference does to the effect. */
export function FeatureList({ project }: FeatureListProps) {
  const { economics } = useTexts()
  const session = useSession()
  const { actions } = session
  const canEdit = useCanEdit()
  const target: RowsTarget = {
    collection: 'referenceProjects',
    id: project.id,
    field: 'features',
  }
  const keys = session.rowKeys(target)
  const rows = project.features.map((feature, index): Row => ({ feature, key: keys[index] ?? '' }))
  const columns = useFeatureColumns(target)
  if (rows.length === 0 && !canEdit) return undefined
  return (
    <section aria-label={economics.features} className="space-y-2">
      <h5 className="font-semibold">{economics.features}</h5>
      <p className="max-w-3xl text-sm text-muted">{economics.featuresHint}</p>
      {rows.length === 0 ? undefined : (
        <FigureTable
          caption={economics.features}
          columns={columns}
          onDelete={({ key }) => actions.deleteRow(target, key)}
          keyOf={({ key }) => key}
          nameOf={({ feature }) => (feature.label === '' ? economics.feature : feature.label)}
          rows={rows}
        />
      )}
      {canEdit ? (
        <Button icon={Plus} onPress={() => void actions.addRows(target, [{ label: '' }])}>
          {economics.addFeature}
        </Button>
      ) : undefined}
    </section>
  )
}

function useFeatureColumns(target: RowsTarget): readonly Column<Row>[] {
  const { economics, comparisons } = useTexts()
  const { actions } = useSession()
  const set = ({ key }: Row, field: string, value: unknown) =>
    actions.setRowField(target, key, field, value)
  const named = (field: string, { feature }: Row) =>
    economics.ofRow(field, feature.label === '' ? economics.feature : feature.label)
  const factor = (id: 'lessFactor' | 'moreFactor'): Column<Row> => ({
    id,
    label: economics[id],
    width: 'w-32 min-w-32',
    isNumber: true,
    cell: (row) => (
      <FigureField
        label={named(economics[id], row)}
        onCommit={(value) => set(row, id, value)}
        problemIn={(value) => (value < 0 ? economics.negative : undefined)}
        value={row.feature[id]}
      />
    ),
  })
  const answers = ['less', 'same', 'more'] as const
  return [
    {
      id: 'label',
      label: economics.feature,
      width: 'min-w-64',
      cell: (row) => (
        <PlainText
          isLabelHidden
          label={named(economics.feature, row)}
          onCommit={(label) => set(row, 'label', label)}
          value={row.feature.label}
        />
      ),
    },
    {
      id: 'answer',
      label: economics.answer,
      width: 'min-w-40',
      cell: (row) => (
        <RecordChoice
          label={named(economics.answer, row)}
          none={economics.notFilledIn}
          onChange={(answer) => set(row, 'answer', answer)}
          options={answers.map((id) => ({ id, label: comparisons[id] }))}
          value={row.feature.answer}
        />
      ),
    },
    factor('lessFactor'),
    factor('moreFactor'),
  ]
}
