import { Lock } from 'lucide-react'

interface LockSignProps {
  readonly label: string
}

/** The small lock on a card or a lane that a facilitator has locked. */
export function LockSign({ label }: LockSignProps) {
  return (
    <span aria-label={label} className="inline-flex shrink-0 text-ink" role="img" title={label}>
      <Lock aria-hidden="true" size={13} strokeWidth={2.4} />
    </span>
  )
}
