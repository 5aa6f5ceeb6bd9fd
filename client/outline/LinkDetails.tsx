import { ArrowRight, Trash2 } from 'lucide-react'
import { AssumptionEditor } from '#client/inspector/AssumptionEditor.tsx'
import { EvidenceEditor } from '#client/inspector/evidence/EvidenceEditor.tsx'
import { ChoiceField } from '#client/inspector/fields/ChoiceField.tsx'
import { LinkReason } from '#client/inspector/LinkReason.tsx'
import { useCanEdit, useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import type { Link } from '#shared/model/change-model.ts'
import { useOutline } from './outline-context.tsx'

interface LinkDetailsProps {
  readonly link: Link
  /** The card at its other end. */
  readonly otherId: string
}

/** What can be said of a link without leaving the list. */
export function LinkDetails({ link, otherId }: LinkDetailsProps) {
  const { outline, linkKinds } = useTexts()
  const canEdit = useCanEdit()
  const { actions, undo } = useSession()
  const { focusCard } = useOutline()
  return (
    <div className="space-y-4 py-2">
      <ChoiceField
        isRequired
        label={outline.linkKind}
        onChange={(kind) => actions.setField('links', link.id, 'kind', kind)}
        options={linkKinds}
        value={link.kind}
      />
      <LinkReason link={link} />
      <AssumptionEditor on={{ kind: 'link', ref: link.id }} />
      <EvidenceEditor on={{ collection: 'links', id: link.id, evidenceIds: link.evidenceIds }} />
      <div className="flex flex-wrap gap-2">
        <Button icon={ArrowRight} onPress={() => focusCard(otherId)}>
          {outline.goToCard}
        </Button>
        {canEdit ? (
          <Button
            icon={Trash2}
            onPress={() => {
              actions.deleteLinks([link.id])
              showToast({
                text: outline.linkDeleted,
                action: { label: outline.undo, onPress: undo.latest() },
              })
            }}
          >
            {outline.deleteLink}
          </Button>
        ) : undefined}
      </div>
    </div>
  )
}
