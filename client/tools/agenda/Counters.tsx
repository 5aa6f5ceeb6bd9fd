import { Inbox, Send, Smartphone } from 'lucide-react'
import { Icon, type IconSource } from '#client/ui/Icon.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { Texts } from '#shared/text/registry.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'
import { useWorkshop } from '../facilitation.ts'

/** How many are there and how many have done what the phase asks: to know when to go on. */
export function Counters() {
  const { tools } = useTexts()
  const workshop = useWorkshop((parts) => parts)
  const { counts } = workshop
  if (counts === undefined) return undefined
  const done = doneIn(workshop, tools)
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm tabular-nums">
      {done === undefined ? undefined : <Counter icon={Send}>{done}</Counter>}
      <Counter icon={Smartphone}>{tools.thereNow(counts.phones)}</Counter>
      {counts.waiting === 0 ? undefined : (
        <Counter icon={Inbox}>{tools.cardsWaiting(counts.waiting)}</Counter>
      )}
    </ul>
  )
}

function Counter({ icon, children }: { readonly icon: IconSource; readonly children: string }) {
  return (
    <li className="flex items-center gap-1.5">
      <span className="text-muted">
        <Icon size={16} source={icon} />
      </span>
      {children}
    </li>
  )
}

function doneIn(
  { counts, phase, rating }: WorkshopParts,
  tools: Texts['tools'],
): string | undefined {
  if (counts === undefined || phase === undefined || phase === null) return undefined
  switch (phase.phones) {
    case 'write':
      return tools.sent(counts.senders, counts.joined)
    case 'vote':
      return tools.voted(counts.voters, counts.joined)
    case 'rate':
      return tools.answered(rating?.answers ?? 0, counts.joined)
    case 'look':
      return undefined
  }
}
