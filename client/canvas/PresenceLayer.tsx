import { ViewportPortal } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import { useStore } from '#client/session/use-session.tsx'
import { useCanvas } from './canvas-state.ts'
import { createPresenceMotion } from './presence-motion.ts'

/** Others' cursors, and the motion of what they and this person drag; drawn without React. */
export function PresenceLayer() {
  const canvas = useCanvas()
  const layer = useRef<HTMLDivElement>(null)
  const isReady = useStore(canvas.camera.isReady, (ready) => ready)
  useEffect(() => {
    const root = canvas.camera.element()
    if (!isReady || root === undefined || layer.current === null) return undefined
    const motion = createPresenceMotion(canvas, root, layer.current)
    const stopFollowing = canvas.camera.follow(({ zoom }) => {
      layer.current?.style.setProperty('--unzoom', String(1 / zoom))
    })
    return () => {
      stopFollowing()
      motion.destroy()
    }
  }, [canvas, isReady])
  return (
    <ViewportPortal>
      <div aria-hidden="true" className="canvas-cursors" ref={layer} />
    </ViewportPortal>
  )
}
