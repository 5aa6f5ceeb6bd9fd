import { useEffect, useRef } from 'react'
import { useSaving } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { RunControls } from './agenda/RunControls.tsx'
import { useWorkshop } from './facilitation.ts'
import { tools as allTools } from './registry.ts'
import { QuickSwitches } from './remote/QuickSwitches.tsx'
import { useReachableAddress } from './screen/use-reachable-address.ts'
import { TimerBar } from './timer/TimerBar.tsx'
import type { Tool } from './tool.ts'
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
  const shown = allTools.filter((tool) => !isRemote || tool.isOnRemote)
  const scrolled = useScrollToWanted(shown)
  useReachableAddress()
  if (!isKnown) {
    return (
      <p className="p-4 text-sm text-muted" role="status">
        {isOffline ? tools.offline : tools.waiting}
      </p>
    )
  }
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
      <div className={isRemote ? '' : 'relative min-h-0 flex-1 overflow-y-auto'} ref={scrolled}>
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

/**
 * Brings the tool that a phase asks for into sight, where the tools scroll by themselves: elsewhere the buttons above
 * would move from under the finger.
 */
function useScrollToWanted(shown: readonly Tool[]) {
  const container = useRef<HTMLDivElement>(null)
  const wantedId = useWorkshop((workshop) => shown.find((tool) => tool.isWanted(workshop))?.id)
  useEffect(() => {
    const section = container.current?.querySelector<HTMLElement>(`[data-tool="${wantedId}"]`)
    if (container.current && section) container.current.scrollTop = section.offsetTop
  }, [wantedId])
  return container
}
