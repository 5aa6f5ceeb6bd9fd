import { useMemo } from 'react'
import { useReading } from '#client/session/use-reading.tsx'
import { useModel } from '#client/session/use-session.tsx'
import type { BoardLayout } from '#shared/drawing/board-layout.ts'
import { outlineLayout } from './outline-order.ts'

/** The board in the order of the list; computed again when a lane or a card changes. */
export function useOutlineLayout(): BoardLayout {
  const reading = useReading()
  const lanes = useModel((snapshot) => snapshot.lanes)
  const elements = useModel((snapshot) => snapshot.elements)
  return useMemo(() => outlineLayout({ lanes, elements }, reading), [lanes, elements, reading])
}
