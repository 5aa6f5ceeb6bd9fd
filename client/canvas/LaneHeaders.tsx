import { useEffect, useRef } from 'react'
import { useStore } from '#client/session/use-session.tsx'
import { useCanvas } from './canvas-state.ts'
import { LaneHeader } from './LaneHeader.tsx'
import { LineName } from './LineName.tsx'

/** The lanes' titles, at the top of the screen wherever the board is scrolled to. */
export function LaneHeaders() {
  const { layout, camera } = useCanvas()
  const lanes = useStore(layout, (now) => now.lanes)
  const strip = useRef<HTMLDivElement>(null)
  useEffect(
    () =>
      camera.follow(({ x, zoom }) => {
        strip.current?.style.setProperty('--pan-x', `${x}px`)
        strip.current?.style.setProperty('--zoom', String(zoom))
      }),
    [camera],
  )
  return (
    <div className="canvas-lane-headers" ref={strip}>
      {lanes.map((box) => (
        <LaneHeader box={box} key={box.id} />
      ))}
      <LineName />
    </div>
  )
}
