import { ArrowLeft, ArrowRight } from 'lucide-react'
import { LinkPicker } from '#client/outline/LinkPicker.tsx'
import { useCardTitle } from '#client/outline/useCardTitle.tsx'
import { useCanEdit, useModel, useSession } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'

interface LinkListProps {
  readonly elementId: string
}

const none: readonly string[] = []

/** What a card comes from and leads to; a press opens the link. */
export function LinkList({ elementId }: LinkListProps) {
  const { inspector, outline } = useTexts()
  const canEdit = useCanEdit()
  const incoming = useModel((snapshot) => snapshot.linksTo.get(elementId)) ?? none
  const outgoing = useModel((snapshot) => snapshot.linksFrom.get(elementId)) ?? none
  return (
    <>
      {incoming.length + outgoing.length === 0 ? (
        <p className="text-sm text-muted">{inspector.noLinks}</p>
      ) : (
        <ul className="-mx-2">
          {incoming.map((id) => (
            <LinkRow isIncoming key={id} linkId={id} />
          ))}
          {outgoing.map((id) => (
            <LinkRow isIncoming={false} key={id} linkId={id} />
          ))}
        </ul>
      )}
      {canEdit ? (
        <div className="space-y-3">
          <LinkPicker direction="to" elementIds={[elementId]} label={outline.linkTo} />
          <LinkPicker direction="from" elementIds={[elementId]} label={outline.linkFrom} />
        </div>
      ) : undefined}
    </>
  )
}

interface LinkRowProps {
  readonly linkId: string
  readonly isIncoming: boolean
}

function LinkRow({ linkId, isIncoming }: LinkRowProps) {
  const { linkKinds, incomingLinkKinds } = useTexts()
  const session = useSession()
  const titleOf = useCardTitle()
  const link = useModel((snapshot) => snapshot.links.get(linkId))
  const elements = useModel((snapshot) => snapshot.elements)
  if (link === undefined) return undefined
  const other = titleOf(elements.get(isIncoming ? link.from : link.to))
  const Arrow = isIncoming ? ArrowLeft : ArrowRight
  return (
    <li>
      <button
        className="flex min-h-9 w-full items-start gap-2 rounded-md px-2 py-1.5 text-left text-sm outline-offset-[-3px] hover:bg-hover coarse:min-h-11"
        onClick={() => session.setSelection([linkId])}
        type="button"
      >
        <Arrow aria-hidden="true" className="mt-0.5 shrink-0 text-muted" size={16} />
        <span className="min-w-0">
          <span className="text-muted">
            {(isIncoming ? incomingLinkKinds : linkKinds)[link.kind]}{' '}
          </span>
          <span lang={other.language}>{other.text}</span>
        </span>
      </button>
    </li>
  )
}
