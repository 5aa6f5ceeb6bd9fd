import { X } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { CheckPanel, type Place } from '#client/checks/CheckPanel.tsx'
import { useIsLensOn } from '#client/checks/lens-context.ts'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useIsFacilitator } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { Segmented, type SegmentedOption } from '#client/ui/Segmented.tsx'
import type { DockPanel } from './use-checks.ts'

const WorkshopPanel = lazy(async () => ({
  default: (await import('#client/tools/WorkshopPanel.tsx')).WorkshopPanel,
}))
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
 * The details at the right, while the coach lens is on what it finds, and for facilitators what leads the workshop:
 * beside the board on wide screens, over it on small ones.
 */
export function Dock({ panel, onPanel, onGo, onClose }: DockProps) {
  const { app, checks, tools } = useTexts()
  const isLensOn = useIsLensOn()
  const isFacilitator = useIsFacilitator()
  const panels: readonly SegmentedOption<DockPanel>[] = [
    ...(isFacilitator ? [{ id: 'workshop', label: tools.panel } as const] : []),
    ...(isLensOn ? [{ id: 'checks', label: checks.tab } as const] : []),
    { id: 'details', label: app.details },
  ]
  const shown = panels.some(({ id }) => id === panel) ? panel : 'details'
  return (
    <aside
      aria-label={panels.find(({ id }) => id === shown)?.label}
      className="z-20 flex w-[22.5rem] shrink-0 flex-col border-l border-line bg-surface max-xl:absolute max-xl:inset-y-0 max-xl:right-0 max-xl:shadow-raised max-sm:inset-x-0 max-sm:w-auto"
      data-region="details"
      tabIndex={-1}
    >
      <div className="absolute top-2 right-2 z-10 rounded-lg bg-surface">
        <IconButton icon={X} isSmall label={app.hideDetails} onPress={onClose} />
      </div>
      {panels.length > 1 ? (
        <div className="border-b border-line py-1.5 pr-14 pl-3">
          <Segmented label={checks.panels} onChange={onPanel} options={panels} value={shown} />
        </div>
      ) : undefined}
      <div className="min-h-0 flex-1">
        <Suspense>
          {shown === 'workshop' ? <WorkshopPanel /> : undefined}
          {shown === 'checks' ? <CheckPanel onGo={onGo} /> : undefined}
          {shown === 'details' ? <Inspector /> : undefined}
        </Suspense>
      </div>
    </aside>
  )
}
