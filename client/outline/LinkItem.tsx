import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useId, useState } from 'react'
import { statusLooks } from '#client/inspector/assumption-status.ts'
import { EditableLinks } from '#client/session/Editable.tsx'
import { useModel, useSession } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { standingOf } from '#shared/drawing/link-standing.ts'
import type { Link } from '#shared/model/change-model.ts'
import { LinkDetails } from './LinkDetails.tsx'
import { useCardTitle } from './useCardTitle.tsx'

interface LinkItemProps {
  readonly linkId: string
  readonly isIncoming: boolean
}

/** One link as a line under a card: "leads to …"; it unfolds to be changed. */
export function LinkItem({ linkId, isIncoming }: LinkItemProps) {
  const { linkKinds, incomingLinkKinds } = useTexts()
  const session = useSession()
  const link = useModel((snapshot) => snapshot.links.get(linkId))
  const otherId = isIncoming ? link?.from : link?.to
  const other = useModel((snapshot) => snapshot.elements.get(otherId ?? ''))
  const title = useCardTitle()(other)
  const [isOpen, setIsOpen] = useState(false)
  const detailsId = useId()
  if (link === undefined || other === undefined) return undefined
  const Arrow = isIncoming ? ArrowLeft : ArrowRight
  return (
    <li>
      <button
        aria-controls={isOpen ? detailsId : undefined}
        aria-expanded={isOpen}
        className="flex min-h-8 w-full items-start gap-2 rounded-md px-2 py-1 text-left text-sm outline-offset-[-2px] hover:bg-hover coarse:min-h-11 coarse:py-2.5"
        onClick={() => {
          setIsOpen(!isOpen)
          if (!isOpen) session.setSelection([linkId])
        }}
        type="button"
      >
        <Arrow aria-hidden="true" className="mt-0.5 shrink-0 text-muted" size={16} />
        <span className="min-w-0 flex-1 break-words hyphens-auto">
          <span className="text-muted">
            {(isIncoming ? incomingLinkKinds : linkKinds)[link.kind]}{' '}
          </span>
          <span lang={title.language}>{title.text}</span>
        </span>
        <StandingBadge link={link} />
      </button>
      {isOpen ? (
        <div className="mt-1 mb-3 ml-3 border-l-2 border-line pl-4" id={detailsId}>
          <EditableLinks>
            <LinkDetails link={link} otherId={other.id} />
          </EditableLinks>
        </div>
      ) : undefined}
    </li>
  )
}

const none: readonly string[] = []

/** How much a link rests on, with the sign of what needs attention most. */
function StandingBadge({ link }: { readonly link: Link }) {
  const { canvas, assumptionStatuses } = useTexts()
  const ids = useModel((snapshot) => snapshot.assumptionsOn.get(link.id)) ?? none
  const all = useModel((snapshot) => snapshot.assumptions)
  const evidence = useModel((snapshot) => snapshot.evidence)
  const standing = standingOf(
    ids.flatMap((id) => all.get(id) ?? []),
    link.evidenceIds,
    evidence,
  )
  if (standing === undefined) return undefined
  const { Icon, tone } = statusLooks[standing.status]
  const told = canvas.restsOn(
    standing.assumptions,
    standing.against,
    assumptionStatuses[standing.status],
  )
  return (
    <span className={`flex shrink-0 items-center gap-1 font-semibold ${tone}`} title={told}>
      <Icon aria-hidden="true" size={16} />
      <span aria-hidden="true">{standing.assumptions + standing.against}</span>
      <span className="sr-only">. {told}</span>
    </span>
  )
}
