import { useMemo } from 'react'
import { useReading } from '#client/session/use-reading.tsx'
import { useModel } from '#client/session/use-session.tsx'
import { layoutBoard } from '#shared/drawing/layout-board.ts'
import { areaOfCards } from '#shared/drawing/screen-frame.ts'
import type { Area } from '#shared/model/area.ts'

/** Where these cards stand on the board. */
export function useAreaOf(elementIds: readonly string[]): Area | undefined {
  const { language, fallbacks } = useReading()
  const lanes = useModel((snapshot) => snapshot.lanes)
  const elements = useModel((snapshot) => snapshot.elements)
  return useMemo(() => {
    if (elementIds.length === 0) return undefined
    const layout = layoutBoard({
      lanes,
      elements: elements.values(),
      language,
      fallbacks,
      isParkingOpen: false,
    })
    return areaOfCards(layout, elementIds)
  }, [elementIds, lanes, elements, language, fallbacks])
}
