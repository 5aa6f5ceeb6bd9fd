import { useSession, useStore } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { presenceColors } from '#shared/drawing/tokens.ts'

interface EditingOthersProps {
  /** The card or link. */
  readonly owner: string
}

/** Who else is typing in the same card or link now. */
export function EditingOthers({ owner }: EditingOthersProps) {
  const { inspector } = useTexts()
  // One string, so that what others do elsewhere draws nothing here.
  const here = useStore(useSession().presence, ({ others }) =>
    others
      .filter(({ editing }) => editing === owner)
      .map(({ user }) => `${user.color % presenceColors.length}${user.name}`)
      .join('\n'),
  )
  if (here === '') return undefined
  const names = [...new Set(here.split('\n').map((entry) => entry.slice(1)))]
  return (
    <p
      className="flex items-center gap-2 text-sm font-semibold"
      style={{ color: presenceColors[Number(here[0])] }}
    >
      <span aria-hidden="true" className="size-2.5 rounded-full bg-current" />
      {inspector.alsoHere(names)}
    </p>
  )
}
