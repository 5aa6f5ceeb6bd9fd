import { useEffect, useState } from 'react'
import type { Area } from '#shared/model/area.ts'
import { useFacilitation } from '../facilitation.ts'

/** How often the view is looked at: panning has its own way outside React. */
const pollMs = 400

/** The part of the board that this person sees, in whole board pixels; undefined without a canvas. */
export function useSight(): Area | undefined {
  const { sight } = useFacilitation()
  const [seen, setSeen] = useState(() => rounded(sight()))
  useEffect(() => {
    const look = () => {
      const now = rounded(sight())
      setSeen((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now))
    }
    look()
    const clock = setInterval(look, pollMs)
    return () => clearInterval(clock)
  }, [sight])
  return seen
}

function rounded(area: Area | undefined): Area | undefined {
  if (area === undefined || area.width < 1 || area.height < 1) return undefined
  return {
    x: Math.round(area.x),
    y: Math.round(area.y),
    width: Math.round(area.width),
    height: Math.round(area.height),
  }
}
