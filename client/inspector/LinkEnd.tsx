import { useCardTitle } from '#client/outline/useCardTitle.tsx'
import { useSession } from '#client/session/use-session.tsx'
import { stageColors } from '#shared/drawing/tokens.ts'
import type { Element } from '#shared/model/change-model.ts'

interface LinkEndProps {
  readonly label: string
  readonly element: Element | undefined
}

/** One of a link's two cards; a press opens it. */
export function LinkEnd({ label, element }: LinkEndProps) {
  const session = useSession()
  const title = useCardTitle()(element)
  if (element === undefined) return undefined
  return (
    <button
      className="flex min-h-11 w-full items-stretch gap-3 overflow-hidden rounded-lg border border-line bg-surface text-left hover:bg-hover"
      onClick={() => session.setSelection([element.id])}
      type="button"
    >
      <span
        aria-hidden="true"
        className="w-1.5 shrink-0"
        style={{ background: stageColors[element.type].bar }}
      />
      <span className="sr-only">{label} </span>
      <span className="min-w-0 py-2 pr-3 break-words" lang={title.language}>
        {title.text}
      </span>
    </button>
  )
}
