import { useEffect, useReducer } from 'react'
import { useFacilitation, useWorkshop } from '../facilitation.ts'

/** Whether everybody is called just now; it ends by itself, without a word from the server. */
export function useIsGathering(): boolean {
  const { now } = useFacilitation()
  const endsAt = useWorkshop(({ gathering }) => gathering?.endsAt)
  const [, look] = useReducer((count: number) => count + 1, 0)
  const leftMs = endsAt === undefined ? 0 : endsAt - now()
  useEffect(() => {
    if (endsAt === undefined) return
    const left = endsAt - now()
    if (left <= 0) return
    const end = setTimeout(look, left + 50)
    return () => clearTimeout(end)
  }, [endsAt, now])
  return leftMs > 0
}
