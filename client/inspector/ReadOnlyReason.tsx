import { Eye } from 'lucide-react'
import { useSession } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'

/** Why nothing here can be changed. */
export function ReadOnlyReason() {
  const { inspector } = useTexts()
  const { role } = useSession()
  return (
    <p className="flex items-start gap-2.5 border-b border-line bg-canvas py-3 pr-14 pl-5 text-sm">
      <Eye aria-hidden="true" className="mt-0.5 shrink-0 text-muted" size={18} />
      {role === 'commenter' ? inspector.onlyCommenting : inspector.onlyReading}
    </p>
  )
}
