import { ChevronRight } from 'lucide-react'
import { createContext, createElement, use, type ReactNode } from 'react'
import { Explanation } from '#client/ui/Explanation.tsx'

export interface SectionProps {
  readonly title: string
  readonly children: ReactNode
  /** A word or number after the title. */
  readonly note?: string | undefined
  /** What the title means, behind a question mark; of a section without a fold. */
  readonly explanation?: string | undefined
  /** Folded away until it is asked for; without it the section has no fold. */
  readonly isFolded?: boolean | undefined
}

/** The level of the headings of sections, one below what they stand in. */
export const SectionLevel = createContext<'h3' | 'h5'>('h3')

/** One part of the inspector under a heading. */
export function Section({ title, note, explanation, isFolded, children }: SectionProps) {
  const heading = createElement(
    use(SectionLevel),
    { className: 'text-base font-bold' },
    title,
    note === undefined ? undefined : <span className="ml-2 font-normal text-muted">{note}</span>,
  )
  if (isFolded === undefined)
    return (
      <section className="space-y-4 border-t border-line px-5 py-5">
        {explanation === undefined ? (
          heading
        ) : (
          <div className="flex items-center gap-1">
            {heading}
            <span className="-my-1 coarse:-my-3">
              <Explanation of={title} text={explanation} />
            </span>
          </div>
        )}
        {children}
      </section>
    )
  return (
    <details className="group border-t border-line" open={!isFolded}>
      <summary className="flex min-h-12 cursor-pointer list-none items-center justify-between gap-2 px-5 py-2 outline-offset-[-3px] hover:bg-hover [&::-webkit-details-marker]:hidden">
        {heading}
        <ChevronRight
          aria-hidden="true"
          className="shrink-0 text-muted transition-transform group-open:rotate-90"
          size={18}
        />
      </summary>
      <div className="space-y-4 px-5 pt-2 pb-5">{children}</div>
    </details>
  )
}
