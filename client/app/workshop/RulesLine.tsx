import { Lock, Pencil } from 'lucide-react'
import { useReading } from '#client/session/use-reading.tsx'
import { useModel, useSaving, useSession, useStore } from '#client/session/use-session.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { canWrite } from '#shared/model/role.ts'
import { openCanvas } from '#shared/workshop/canvas-rules.ts'

/** What editors can do while the workshop does not let them do everything: why, and what still works. */
export function RulesLine() {
  const { canvasRules, canvasRuleHints, workshop } = useTexts()
  const session = useSession()
  const role = useStore(session.me, (me) => me.role)
  const rules = useStore(session.workshop, (parts) => parts.canvas) ?? openCanvas
  const saving = useSaving()
  const lanes = useLaneTitles(rules.addsTo)
  const { right } = rules
  if (right === 'all' || role === 'facilitator' || !canWrite(role)) return undefined
  const rule = rules.isBoardLocked ? 'locked' : right
  const isClosed = right === 'none'
  return (
    <div
      className={`flex items-center gap-3 border-b border-line px-4 py-1.5 text-sm ${isClosed ? 'bg-warn-tint' : 'bg-hover'}`}
      data-rule={rule}
    >
      <Icon size={17} source={isClosed ? Lock : Pencil} />
      <p aria-live="polite" className="min-w-0 flex-1">
        <strong>{canvasRules[rule]}</strong>{' '}
        <span className={isClosed ? '' : 'max-sm:sr-only'}>{canvasRuleHints[rule]}</span>
        {right === 'add' && lanes.length > 0
          ? ` ${workshop.addsTo(lanes.map((title) => workshop.lane(title)).join(', '))}`
          : ''}
        {saving.kind === 'held' && isClosed ? ` ${workshop.keptHere}` : ''}
      </p>
    </div>
  )
}

function useLaneTitles(laneIds: readonly string[]): readonly string[] {
  const { read } = useReading()
  const lanes = useModel((snapshot) => snapshot.lanes)
  return lanes.filter(({ id }) => laneIds.includes(id)).map(({ title }) => read(title).text)
}
