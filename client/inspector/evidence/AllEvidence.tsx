import { Trash2 } from 'lucide-react'
import { useCanEdit, useModel, useSession } from '#client/session/use-session.tsx'
import type { BoardSnapshot } from '#client/session/session.ts'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import { FoldList } from '../fields/FoldCard.tsx'
import { EvidenceCard } from './EvidenceCard.tsx'

/** All evidence of the board, also what is used nowhere any more. */
export function AllEvidence() {
  const texts = useTexts()
  const canEdit = useCanEdit()
  const { actions, undo } = useSession()
  const evidence = useModel((snapshot) => snapshot.evidence)
  const links = useModel((snapshot) => snapshot.links)
  const elements = useModel((snapshot) => snapshot.elements)
  const assumptions = useModel((snapshot) => snapshot.assumptions)
  const uses = countUses({ links, elements, assumptions })
  if (evidence.size === 0)
    return <p className="text-sm text-muted">{texts.evidence.noneRecorded}</p>
  return (
    <FoldList>
      {[...evidence.values()].map((piece) => (
        <EvidenceCard
          evidence={piece}
          key={piece.id}
          note={texts.evidence.uses(uses.get(piece.id) ?? 0)}
          startsOpen={false}
        >
          {canEdit ? (
            <Button
              icon={Trash2}
              onPress={() => {
                actions.deleteRecords('evidence', [piece.id])
                showToast({
                  text: texts.evidence.deleted,
                  action: { label: texts.inspector.undo, onPress: undo.latest() },
                })
              }}
            >
              {texts.inspector.delete}
            </Button>
          ) : undefined}
        </EvidenceCard>
      ))}
    </FoldList>
  )
}

function countUses({
  links,
  elements,
  assumptions,
}: Pick<BoardSnapshot, 'links' | 'elements' | 'assumptions'>): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const { evidenceIds = [] } of [
    ...links.values(),
    ...elements.values(),
    ...assumptions.values(),
  ])
    for (const id of evidenceIds) uses.set(id, (uses.get(id) ?? 0) + 1)
  return uses
}
