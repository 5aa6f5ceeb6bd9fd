interface MarkIconProps {
  /** Path data in a box of 24 by 24, as drawings have it too. */
  readonly d: string
}

/** An icon that screens and files share. */
export function MarkIcon({ d }: MarkIconProps) {
  return (
    <svg
      aria-hidden="true"
      className="shrink-0 text-ink"
      fill="none"
      height={14}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth={2}
      viewBox="0 0 24 24"
      width={14}
    >
      <path d={d} />
    </svg>
  )
}
