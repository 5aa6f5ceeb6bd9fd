import { useEffect, useReducer } from 'react'

/** Whether a moment is still to come by the given clock; it passes without anybody telling. */
export function useIsBefore(moment: number | undefined, clock: { now(): number }): boolean {
  const [, look] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    if (moment === undefined) return
    const left = moment - clock.now()
    if (left <= 0) return
    const end = setTimeout(look, left + 50)
    return () => clearTimeout(end)
  }, [moment, clock])
  return moment !== undefined && moment > clock.now()
}
