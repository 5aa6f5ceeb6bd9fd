interface WordmarkProps {
  readonly size?: number
}

/** Three linked cards in the colours of the chain. */
export function ChainMark({ size = 28 }: WordmarkProps) {
  return (
    <svg aria-hidden="true" fill="none" height={size} viewBox="0 0 32 32" width={size}>
      <path
        d="M9 10.5h4.5a4 4 0 0 1 4 4v3a4 4 0 0 0 4 4H23"
        stroke="var(--color-link)"
        strokeWidth="2"
      />
      <rect fill="var(--color-stage-activity)" height="9" rx="2.5" width="9" x="2" y="6" />
      <rect fill="var(--color-stage-outcome)" height="9" rx="2.5" width="9" x="12" y="12" />
      <rect fill="var(--color-stage-impact)" height="9" rx="2.5" width="9" x="21" y="17" />
    </svg>
  )
}

export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2.5 text-xl font-bold tracking-tight">
      <ChainMark />
      Catena
    </span>
  )
}
