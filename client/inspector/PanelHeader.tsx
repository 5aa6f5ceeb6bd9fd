import { Explanation } from '#client/ui/Explanation.tsx'

interface PanelHeaderProps {
  /** A colour for the bar at its side. */
  readonly bar?: string | undefined
  readonly kind: string
  /** What that kind is, behind a question mark. */
  readonly explanation?: string | undefined
  readonly title: string
  readonly lang?: string | undefined
}

/** What the panel is about: its kind in small letters, its title under it. */
export function PanelHeader({ bar, kind, explanation, title, lang }: PanelHeaderProps) {
  return (
    <header className="flex items-start gap-3 py-5 pr-14 pl-5">
      {bar === undefined ? undefined : (
        <span
          aria-hidden="true"
          className="w-1.5 self-stretch rounded-full"
          style={{ background: bar }}
        />
      )}
      <div className="min-w-0 flex-1">
        <div className="flex items-center gap-1">
          <p className="text-sm text-muted">{kind}</p>
          {explanation === undefined ? undefined : (
            <span className="-my-1 coarse:-my-3">
              <Explanation of={kind} text={explanation} />
            </span>
          )}
        </div>
        <h2 className="line-clamp-3 text-lg font-bold break-words hyphens-auto" lang={lang}>
          {title}
        </h2>
      </div>
    </header>
  )
}
