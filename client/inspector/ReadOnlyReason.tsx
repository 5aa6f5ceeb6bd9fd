import { Eye, Lock } from 'lucide-react'
import {
  useCanEdit,
  useElement,
  useMayChange,
  usePermissions,
  useSession,
  useStore,
} from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { canWrite } from '#shared/model/role.ts'
import { openCanvas } from '#shared/workshop/canvas-rules.ts'

interface ReadOnlyReasonProps {
  /** The card that it is about, which may be locked by itself. */
  readonly cardId?: string
}

/** Why nothing here can be changed; nothing where it can. */
export function ReadOnlyReason({ cardId = '' }: ReadOnlyReasonProps) {
  const canEdit = useCanEdit()
  const mayChange = useMayChange()
  const reason = useReason(cardId)
  if (canEdit) return undefined
  const Sign = mayChange ? Lock : Eye
  return (
    <p className="flex items-start gap-2.5 border-b border-line bg-canvas py-3 pr-14 pl-5 text-sm">
      <Sign aria-hidden="true" className="mt-0.5 shrink-0 text-muted" size={18} />
      {reason}
    </p>
  )
}

function useReason(cardId: string): string {
  const { canvasRuleHints, canvasRules, inspector, workshop } = useTexts()
  const session = useSession()
  const role = useStore(session.me, (me) => me.role)
  const { isBoardLocked, right } = useStore(session.workshop, ({ canvas }) => canvas) ?? openCanvas
  const { isCardLocked } = usePermissions()
  const card = useElement(cardId)
  if (!canWrite(role))
    return role === 'commenter' ? inspector.onlyCommenting : inspector.onlyReading
  if (card !== undefined && isCardLocked(card)) return workshop.cardLocked
  if (right === 'all') return inspector.onlyReading
  const rule = isBoardLocked ? 'locked' : right
  return `${canvasRules[rule]} ${canvasRuleHints[rule]}`
}
