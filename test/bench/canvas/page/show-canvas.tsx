import { createRoot } from 'react-dom/client'
import { Canvas, type CanvasHandle } from '#client/canvas/Canvas.tsx'
import { CheckPanel } from '#client/checks/CheckPanel.tsx'
import { LensContext, useIsLensOn } from '#client/checks/lens-context.ts'
import { createLens } from '#client/checks/lens.ts'
import { openLocalSession } from '#client/session/open-session.ts'
import type { BoardSession, Presence, PresenceSnapshot } from '#client/session/session.ts'
import { SessionContext } from '#client/session/use-session.tsx'
import { LanguageProvider } from '#client/ui/language.tsx'
import type { ChangeModel } from '#shared/model/change-model.ts'
import type { BenchPage, WithSession } from '../bench-page.ts'
import { cursorAt } from '../cursors.ts'

/** Our canvas over a board without a server, with somebody else on it. */
export function showCanvas(root: HTMLElement, model: ChangeModel): BenchPage & WithSession {
  const local = openLocalSession(model)
  const other = openLocalSession(model, { joinedWith: local })
  const listeners = new Set<(snapshot: PresenceSnapshot) => void>()
  const presenceFrames = {
    listen(onFrame: (snapshot: PresenceSnapshot) => void) {
      listeners.add(onFrame)
      return () => listeners.delete(onFrame)
    },
  }
  const session: BoardSession = new Proxy(local, {
    get(target, key) {
      if (key === 'presenceFrames') return presenceFrames
      const value: unknown = Reflect.get(target, key, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  const lens = createLens(session, 'en')
  let renders = 0
  let handle: CanvasHandle | null = null
  const ids = model.elements.map(({ id }) => id)
  const middle = ids[Math.floor(ids.length / 2)] ?? ''

  createRoot(root).render(
    <LanguageProvider initial="en">
      <SessionContext value={session}>
        <LensContext value={lens}>
          <div style={{ display: 'flex', height: '100vh' }}>
            <div style={{ minWidth: 0, flex: 1 }}>
              <Canvas
                onCardRender={() => (renders += 1)}
                ref={(canvas) => {
                  handle = canvas
                }}
              />
            </div>
            <Findings />
          </div>
        </LensContext>
      </SessionContext>
    </LanguageProvider>,
  )

  return {
    session: local,
    renderCount: () => renders,
    grip: `[data-card="${middle}"]`,
    selectTwenty() {
      local.setSelection([...ids.slice(0, 19), middle])
    },
    show(what) {
      if (what === 'fit') handle?.fit()
      else handle?.zoomToActualSize()
    },
    changeRemotely(step) {
      const id = ids[(step * 7) % ids.length] ?? ''
      other.actions.setText(
        { collection: 'elements', id, field: 'title', language: 'en' },
        `Changed ${step}`,
      )
    },
    turnLens: (isOn) => lens.turn(isOn),
    moveCursors(step) {
      const others = Array.from({ length: 30 }, (_, index): Presence => {
        return {
          clientId: index + 1,
          user: { id: `u${index}`, name: `Person ${index}`, color: index % 8, role: 'editor' },
          cursor: cursorAt(index, step),
        }
      })
      for (const listener of listeners) listener({ others, viewers: 0 })
    },
  }
}

/** As wide as beside a board. */
function Findings() {
  return useIsLensOn() ? (
    <div style={{ width: '22.5rem' }}>
      <CheckPanel onGo={() => {}} />
    </div>
  ) : null
}
