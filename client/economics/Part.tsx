import type { ReactNode } from 'react'

interface PartProps {
  readonly title: string
  readonly hint?: string | undefined
  readonly children: ReactNode
}

/** One part of the page under a heading. */
export function Part({ title, hint, children }: PartProps) {
  return (
    <section
      aria-label={title}
      className="space-y-4 rounded-xl border border-line bg-surface p-4 sm:p-6"
    >
      <div>
        <h3 className="text-lg font-bold">{title}</h3>
        {hint === undefined ? undefined : <p className="mt-1 max-w-3xl text-muted">{hint}</p>}
      </div>
      {children}
    </section>
  )
}
