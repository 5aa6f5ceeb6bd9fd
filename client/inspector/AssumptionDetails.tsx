import { useReading } from '#client/session/use-reading.tsx'
import { useSession } from '#client/session/use-session.tsx'
import { fieldLabel } from '#client/ui/field-look.ts'
import { useTexts } from '#client/ui/language.tsx'
import type { Assumption } from '#shared/model/change-model.ts'
import { ChoiceField } from './fields/ChoiceField.tsx'
import { EvidenceEditor } from './evidence/EvidenceEditor.tsx'
import { DateField } from './fields/DateField.tsx'
import { PlainText } from './fields/PlainText.tsx'

interface AssumptionDetailsProps {
  readonly assumption: Assumption
}

const importances = ['1', '2', '3', '4', '5'] as const

/** How much hangs on an assumption, how it will be tested, and what is known of it. */
export function AssumptionDetails({ assumption }: AssumptionDetailsProps) {
  const { inspector, evidence, assumptionKinds } = useTexts()
  const { actions } = useSession()
  const { language, read } = useReading()
  const { id, test } = assumption
  const set = (field: string, value: unknown) => actions.setField('assumptions', id, field, value)
  const importanceWords = Object.fromEntries(
    importances.map((value) => [value, inspector.importanceOf(Number(value))]),
  ) as Record<(typeof importances)[number], string>
  return (
    <div className="space-y-3 border-t border-line pt-3">
      <ChoiceField
        isRequired
        label={inspector.assumptionKind}
        // What says nothing is an assumption.
        onChange={(kind) => set('kind', kind)}
        options={assumptionKinds}
        value={assumption.kind ?? 'assumption'}
      />
      <ChoiceField
        label={inspector.importance}
        onChange={(value) => set('importance', value === undefined ? undefined : Number(value))}
        options={importanceWords}
        value={importances.find((value) => Number(value) === assumption.importance)}
      />
      <PlainText
        label={inspector.test}
        // A test in a file may be by language; one typed here is plain, as most are short.
        onCommit={(text) =>
          set(
            'test',
            typeof test === 'object'
              ? { ...test, [language]: text }
              : text === ''
                ? undefined
                : text,
          )
        }
        value={typeof test === 'object' ? read(test).text : (test ?? '')}
      />
      <PlainText
        label={inspector.owner}
        onCommit={(text) => set('owner', text === '' ? undefined : text)}
        value={assumption.owner ?? ''}
      />
      <DateField
        label={inspector.reviewOn}
        onChange={(date) => set('reviewOn', date)}
        value={assumption.reviewOn}
      />
      <div className="space-y-2">
        <p className={fieldLabel}>{evidence.title}</p>
        <EvidenceEditor
          on={{ collection: 'assumptions', id, evidenceIds: assumption.evidenceIds }}
        />
      </div>
    </div>
  )
}
