import { useCallback, useRef, useState, type RefObject } from 'react'
import type { CanvasHandle } from '#client/canvas/Canvas.tsx'
import type { Place } from '#client/checks/CheckPanel.tsx'
import type { Lens } from '#client/checks/lens.ts'
import { useOwnLens } from '#client/checks/use-own-lens.ts'
import { useSession } from '#client/session/use-session.tsx'
import { showDetail, showPlace } from './show-place.ts'
import { isPageView, type View } from './use-view.ts'

/** What the dock shows: details of what is selected, what the checks find, or what leads the workshop. */
export type DockPanel = 'details' | 'checks' | 'workshop'

interface Surroundings {
  readonly view: View
  readonly setView: (view: View) => void
  readonly isDockOpen: boolean
  readonly setDockOpen: (isOpen: boolean) => void
}

interface Checks {
  readonly lens: Lens
  readonly panel: DockPanel
  readonly showPanel: (panel: DockPanel) => void
  /** For the canvas that findings are shown on. */
  readonly canvas: RefObject<CanvasHandle | null>
  /** Shows a card or link wherever the board is seen, a group or the board itself in the details. */
  readonly goTo: (place: Place | undefined) => void
}

/** The coach lens on the board's page: turning it on opens its panel, turning it off leaves the dock as it was. */
export function useChecks({ view, setView, isDockOpen, setDockOpen }: Surroundings): Checks {
  const session = useSession()
  const [panel, showPanel] = useState<DockPanel>('details')
  const wasDockOpen = useRef(isDockOpen)
  const canvas = useRef<CanvasHandle>(null)
  const handleTurn = useCallback(
    (isOn: boolean) => {
      if (isOn) wasDockOpen.current = isDockOpen
      showPanel(isOn ? 'checks' : 'details')
      setDockOpen(isOn || wasDockOpen.current)
    },
    [isDockOpen, setDockOpen],
  )
  const lens = useOwnLens({ onTurn: handleTurn })
  return {
    lens,
    panel,
    showPanel,
    canvas,
    goTo: (place) => {
      if (place === undefined || place.kind === 'stakeholder') {
        session.setSelection([])
        setDockOpen(true)
        showPanel('details')
        showDetail(place?.id)
        return
      }
      session.setSelection([place.id])
      if (isPageView(view)) setView('canvas')
      showPlace(canvas, place, session.snapshot.get())
    },
  }
}
