import { Eye, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useSaving, useSession, useStore } from '#client/session/use-session.tsx'
import { Icon, type IconSource } from '#client/ui/Icon.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { canWrite } from '#shared/model/role.ts'
import { DownloadUnsent, refusedBecause } from './header/SavingBadge.tsx'

interface NoticeProps {
  readonly isDamaged: boolean
}

/** One line under the header for who cannot change the board, or has to look at it: why, and what they can do. */
export function Notice({ isDamaged }: NoticeProps) {
  const { app } = useTexts()
  const saving = useSaving()
  const role = useStore(useSession().me, (me) => me.role)
  if (saving.kind === 'refused') {
    return (
      <Line
        action={saving.hasUnsent ? <DownloadUnsent /> : undefined}
        icon={TriangleAlert}
        tone="bg-danger-tint"
      >
        <strong>{refusedBecause(saving.reason, app)}</strong>{' '}
        {saving.hasUnsent ? app.refusedUnsent : app.refusedNothing}
      </Line>
    )
  }
  if (isDamaged) {
    return (
      <Line icon={TriangleAlert} tone="bg-warn-tint">
        <strong>{app.damaged}</strong> {app.damagedMore}
      </Line>
    )
  }
  if (canWrite(role)) return undefined
  return (
    <Line icon={Eye} tone="bg-hover">
      <strong>{app.lookOnly}.</strong> <span className="max-sm:hidden">{app.lookOnlyMore}</span>
    </Line>
  )
}

interface LineProps {
  readonly icon: IconSource
  readonly tone: string
  readonly action?: ReactNode
  readonly children: ReactNode
}

function Line({ icon, tone, action, children }: LineProps) {
  return (
    <div
      className={`flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-1.5 text-sm ${tone}`}
    >
      <Icon size={17} source={icon} />
      <p className="min-w-48 flex-1">{children}</p>
      {action}
    </div>
  )
}
