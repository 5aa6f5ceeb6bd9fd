import { usePresence } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { presenceColors } from '#shared/drawing/tokens.ts'

interface EditingOthersProps {
  /** The card or link. */
  readonly owner: string
}

/** Who else is typing in the same card or link now. */
export function EditingOthers({ owner }: EditingOthersProps) {
  const { inspector } = useTexts()
  const here = usePresence().others.filter(({ editing }) => editing === owner)
  const [first] = here
  if (first === undefined) return undefined
  const names = [...new Set(here.map(({ user }) => user.name))]
  return (
    <p
      className="flex items-center gap-2 text-sm font-semibold"
      style={{ color: presenceColors[first.user.color % presenceColors.length] }}
    >
      <span aria-hidden="true" className="size-2.5 rounded-full bg-current" />
      {inspector.alsoHere(names)}
    </p>
  )
}
