import { useStore } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { useMarks } from './lens-context.ts'
import { severityLooks } from './severity-looks.ts'

interface CardMarkProps {
  readonly id: string
}

/** A sign on a card or link that the checks found something about; none without a lens, or while it is off. */
export function CardMark({ id }: CardMarkProps) {
  const { checks } = useTexts()
  const mark = useStore(useMarks(), (marks) => marks.get(id))
  if (mark === undefined) return null
  const { Icon, tone } = severityLooks[mark.severity]
  const told = checks.found(mark.count)
  return (
    <span aria-label={told} className={`card-mark ${tone}`} role="img" title={told}>
      <Icon aria-hidden="true" size={15} strokeWidth={2.2} />
      {mark.count > 1 ? mark.count : null}
    </span>
  )
}
