import { useStore } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { Store } from '#client/session/session.ts'
import { useLens } from './lens-context.ts'
import { noMarks, type Mark } from './lens.ts'
import { severityLooks } from './severity-looks.ts'

interface CardMarkProps {
  readonly id: string
}

const unmarked: Store<ReadonlyMap<string, Mark>> = {
  get: () => noMarks,
  subscribe: () => () => {},
}

/** A sign on a card that the checks found something about; none without a lens, or while it is off. */
export function CardMark({ id }: CardMarkProps) {
  const { checks } = useTexts()
  const mark = useStore(useLens()?.marks ?? unmarked, (marks) => marks.get(id))
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
