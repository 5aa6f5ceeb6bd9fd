import { useSaving } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { RunControls } from './agenda/RunControls.tsx'
import { useWorkshop } from './facilitation.ts'
import { tools as allTools } from './registry.ts'
import { QuickSwitches } from './remote/QuickSwitches.tsx'
import { useReachableAddress } from './screen/use-reachable-address.ts'
import { TimerBar } from './timer/TimerBar.tsx'
import { ToolSection } from './ToolSection.tsx'
import { useOpenTools } from './use-open-tools.ts'

interface WorkshopPanelProps {
  /** Alone on a phone, as a remote. */
  readonly isRemote?: boolean
}

/** What a facilitator leads the workshop with: phase and timer always in sight, the tools below. */
export function WorkshopPanel({ isRemote = false }: WorkshopPanelProps) {
  const { tools } = useTexts()
  const isKnown = useWorkshop(({ agenda }) => agenda !== undefined)
  const { isOpen, toggle } = useOpenTools()
  const isOffline = useSaving().kind === 'offline'
  useReachableAddress()
  if (!isKnown) {
    return (
      <p className="p-4 text-sm text-muted" role="status">
        {isOffline ? tools.offline : tools.waiting}
      </p>
    )
  }
  const shown = allTools.filter((tool) => !isRemote || tool.isOnRemote)
  return (
    <div
      className={
        isRemote
          ? ''
          : // Where the window is low, the tools would have no room under what stays in sight.
            'relative flex h-full min-h-0 flex-col [@media(height<44rem)]:block [@media(height<44rem)]:overflow-y-auto'
      }
    >
      <div className={`space-y-3 border-line p-4 ${isRemote ? '' : 'border-b'}`}>
        {isOffline ? (
          <p className="rounded-lg bg-warn-tint p-2.5 text-sm" role="status">
            {tools.offline}
          </p>
        ) : undefined}
        <RunControls isLarge={isRemote} />
        <TimerBar isLarge={isRemote} />
        {isRemote ? <QuickSwitches /> : undefined}
      </div>
      <div className={isRemote ? '' : 'relative min-h-0 flex-1 overflow-y-auto'}>
        {shown.map((tool) => (
          <ToolSection
            isOpen={isOpen(tool)}
            key={tool.id}
            onToggle={() => toggle(tool)}
            tool={tool}
          />
        ))}
      </div>
    </div>
  )
}
