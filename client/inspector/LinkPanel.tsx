import { ArrowDown, ArrowDownUp, Trash2 } from 'lucide-react'
import { useCardTitle } from '#client/outline/useCardTitle.tsx'
import { useCanEdit, useLink, useModel, useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import { AssumptionEditor } from './AssumptionEditor.tsx'
import { EvidenceEditor } from './evidence/EvidenceEditor.tsx'
import { ChoiceField } from './fields/ChoiceField.tsx'
import { EditingOthers } from './fields/EditingOthers.tsx'
import { Section } from './fields/Section.tsx'
import { LinkEnd } from './LinkEnd.tsx'
import { LinkReason } from './LinkReason.tsx'

interface LinkPanelProps {
  readonly id: string
}

/** Everything about one link: its two cards, its kind, why it holds and what must be true for it. */
export function LinkPanel({ id }: LinkPanelProps) {
  const { inspector, outline, evidence, linkKinds, glossary } = useTexts()
  const session = useSession()
  const canEdit = useCanEdit()
  const { actions, undo } = session
  const link = useLink(id)
  const elements = useModel((snapshot) => snapshot.elements)
  const titleOf = useCardTitle()
  if (link === undefined) return undefined
  const from = elements.get(link.from)
  const to = elements.get(link.to)
  return (
    <>
      <header className="pt-5 pr-14 pb-3 pl-5">
        <h2 className="text-lg font-bold">
          {inspector.link}
          <span className="sr-only">
            : {outline.linkSentence(titleOf(from).text, linkKinds[link.kind], titleOf(to).text)}
          </span>
        </h2>
      </header>
      <div className="space-y-4 px-5 pb-5">
        <EditingOthers owner={id} />
        <div className="space-y-2">
          <LinkEnd element={from} label={inspector.from} />
          <div className="flex items-center gap-2 pl-1">
            <ArrowDown aria-hidden="true" className="shrink-0 text-muted" size={18} />
            <div className="min-w-0 flex-1">
              <ChoiceField
                isLabelHidden
                isRequired
                label={inspector.linkKind}
                onChange={(kind) => actions.setField('links', id, 'kind', kind)}
                options={linkKinds}
                value={link.kind}
              />
            </div>
          </div>
          <LinkEnd element={to} label={inspector.to} />
        </div>
        <LinkReason link={link} />
      </div>
      <Section explanation={glossary.assumption} title={inspector.assumptions}>
        <AssumptionEditor on={{ kind: 'link', ref: id }} />
      </Section>
      <Section explanation={glossary.evidence} title={evidence.title}>
        <EvidenceEditor on={{ collection: 'links', id, evidenceIds: link.evidenceIds }} />
      </Section>
      {canEdit ? (
        <div className="flex flex-wrap gap-2 border-t border-line px-5 py-5">
          <Button
            icon={ArrowDownUp}
            onPress={() => actions.reconnectLink(id, { from: link.to, to: link.from })}
          >
            {inspector.reverse}
          </Button>
          <Button
            icon={Trash2}
            onPress={() => {
              actions.deleteLinks([id])
              session.setSelection([])
              showToast({
                text: outline.linkDeleted,
                action: { label: inspector.undo, onPress: undo.latest() },
              })
            }}
          >
            {inspector.delete}
          </Button>
        </div>
      ) : undefined}
    </>
  )
}
