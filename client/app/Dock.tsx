import { X } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { CheckPanel, type Place } from '#client/checks/CheckPanel.tsx'
import { useIsLensOn } from '#client/checks/lens-context.ts'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import type { DockPanel } from './use-checks.ts'

const Inspector = lazy(async () => ({
  default: (await import('#client/inspector/Inspector.tsx')).Inspector,
}))

interface DockProps {
  readonly panel: DockPanel
  readonly onPanel: (panel: DockPanel) => void
  readonly onGo: (place: Place | undefined) => void
  readonly onClose: () => void
}

/**
 * The details at the right, and while the coach lens is on what it finds: beside the board on wide screens, over it on
 * small ones.
 */
export function Dock({ panel, onPanel, onGo, onClose }: DockProps) {
  const { app, checks } = useTexts()
  const isLensOn = useIsLensOn()
  return (
    <aside
      aria-label={app.details}
      className="z-20 flex w-[22.5rem] shrink-0 flex-col border-l border-line bg-surface max-xl:absolute max-xl:inset-y-0 max-xl:right-0 max-xl:shadow-raised max-sm:inset-x-0 max-sm:w-auto"
      data-region="details"
      tabIndex={-1}
    >
      <div className="absolute top-2 right-2 z-10 rounded-lg bg-surface">
        <IconButton icon={X} isSmall label={app.hideDetails} onPress={onClose} />
      </div>
      {isLensOn ? (
        <div className="border-b border-line py-1.5 pr-14 pl-3">
          <Segmented
            label={checks.panels}
            onChange={onPanel}
            options={[
              { id: 'checks', label: checks.tab },
              { id: 'details', label: app.details },
            ]}
            value={panel}
          />
        </div>
      ) : undefined}
      <div className="min-h-0 flex-1">
        <Suspense>
          {isLensOn && panel === 'checks' ? <CheckPanel onGo={onGo} /> : <Inspector />}
        </Suspense>
      </div>
    </aside>
  )
}
