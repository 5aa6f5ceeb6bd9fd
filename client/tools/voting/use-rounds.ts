import { useEffect, useState } from 'react'
import { listRounds, type CountedRound } from '../contributions-api.ts'
import { useFacilitation } from '../facilitation.ts'

/** Rounds with their counts, asked for again every other second: dots also move without there being more voters. */
export function useRounds(roundId: string | undefined): readonly CountedRound[] {
  const { boardId } = useFacilitation()
  const [rounds, setRounds] = useState<readonly CountedRound[]>([])
  useEffect(() => {
    if (roundId === undefined) return undefined
    let isGone = false
    const ask = async () => {
      const found = await listRounds(boardId).catch(() => undefined)
      if (!isGone && found !== undefined) setRounds(found)
    }
    void ask()
    const timer = setInterval(() => void ask(), 2_000)
    return () => {
      isGone = true
      clearInterval(timer)
    }
  }, [boardId, roundId])
  return rounds
}
