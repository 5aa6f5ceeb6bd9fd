import { ChevronDown } from 'lucide-react'
import { useState, type ReactNode } from 'react'

export interface FoldCardProps {
  readonly title: string
  readonly lang?: string | undefined
  /** A few muted words under the title. */
  readonly note?: ReactNode
  /** Shown under the head also while the rest is folded away. */
  readonly summary?: ReactNode
  readonly startsOpen?: boolean | undefined
  /** Of what it shows, by which it can be found on the page. */
  readonly recordId?: string | undefined
  readonly children: ReactNode
}

/** One of a list of things: its title; unfolds to be read and changed. */
export function FoldCard({
  title,
  lang,
  note,
  summary,
  startsOpen = false,
  recordId,
  children,
}: FoldCardProps) {
  const [isOpen, setIsOpen] = useState(startsOpen)
  return (
    <li data-record={recordId}>
      <button
        aria-expanded={isOpen}
        className="flex min-h-11 w-full items-center gap-2 rounded-lg px-3 py-2 text-left outline-offset-[-3px] hover:bg-hover"
        onClick={() => setIsOpen(!isOpen)}
        type="button"
      >
        <span className="min-w-0 flex-1">
          <span className="line-clamp-3 break-words" lang={lang}>
            {title}
          </span>
          {note === undefined ? undefined : (
            <span className="block text-sm text-muted">{note}</span>
          )}
        </span>
        <ChevronDown
          aria-hidden="true"
          className={`shrink-0 text-muted transition-transform ${isOpen ? 'rotate-180' : ''}`}
          size={16}
        />
      </button>
      {summary === undefined ? undefined : <div className="px-3 pb-3">{summary}</div>}
      {isOpen ? <div className="space-y-3 px-3 pt-1 pb-4">{children}</div> : undefined}
    </li>
  )
}

/** The frame around such cards. */
export function FoldList({ children }: { readonly children: ReactNode }) {
  return <ul className="divide-y divide-line rounded-lg border border-line">{children}</ul>
}
