import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { useCanEdit, useModel, useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { ComboBox } from '#client/ui/ComboBox.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import { FoldList } from '../fields/FoldCard.tsx'
import { EvidenceCard } from './EvidenceCard.tsx'
import { evidenceFacts } from './evidence-kind.ts'

interface EvidenceEditorProps {
  /** What it is evidence for or against. */
  readonly on: {
    readonly collection: 'links' | 'elements' | 'assumptions'
    readonly id: string
    readonly evidenceIds: readonly string[] | undefined
  }
}

/** The evidence on one link, card or assumption: new, or what the board has already. */
export function EvidenceEditor({ on }: EvidenceEditorProps) {
  const texts = useTexts()
  const canEdit = useCanEdit()
  const { actions, undo } = useSession()
  const all = useModel((snapshot) => snapshot.evidence)
  const [addedId, setAddedId] = useState<string>()
  const found = (on.evidenceIds ?? []).flatMap((id) => all.get(id) ?? [])
  const others = [...all.values()].filter((evidence) => !found.includes(evidence))
  const attach = (id: string) => actions.addToSet(on.collection, on.id, 'evidenceIds', id)
  return (
    <div className="space-y-3">
      {found.length === 0 ? (
        <p className="text-sm text-muted">
          {canEdit ? texts.evidence.none : texts.evidence.noneRecorded}
        </p>
      ) : (
        <FoldList>
          {found.map((evidence) => (
            <EvidenceCard
              evidence={evidence}
              key={evidence.id}
              startsOpen={evidence.id === addedId}
            >
              {canEdit ? (
                <Button
                  icon={X}
                  onPress={() => {
                    actions.removeFromSet(on.collection, on.id, 'evidenceIds', evidence.id)
                    showToast({
                      text: texts.evidence.detached,
                      action: { label: texts.inspector.undo, onPress: undo.latest() },
                    })
                  }}
                >
                  {texts.evidence.detach}
                </Button>
              ) : undefined}
            </EvidenceCard>
          ))}
        </FoldList>
      )}
      {canEdit ? (
        <>
          <Button
            icon={Plus}
            onPress={() =>
              actions.asOneStep(() => {
                const id = actions.addRecord('evidence', { kind: 'practice', stance: 'for' })
                attach(id)
                setAddedId(id)
              })
            }
          >
            {texts.evidence.add}
          </Button>
          {others.length === 0 ? undefined : (
            <ComboBox
              isLabelHidden
              label={texts.evidence.reuse}
              onChoose={(choice) => {
                if (choice.kind === 'option') attach(choice.id)
              }}
              options={others.map((evidence) => ({
                id: evidence.id,
                label: evidence.summary ?? evidence.source ?? texts.evidence.unnamed,
                detail: evidenceFacts(texts, evidence),
              }))}
              placeholder={texts.evidence.reuse}
            />
          )}
        </>
      ) : undefined}
    </div>
  )
}
