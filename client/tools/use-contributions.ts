import { useEffect, useEffectEvent, useState } from 'react'
import type { ListedContribution } from '#shared/workshop/contribution.ts'
import { listContributions } from './contributions-api.ts'
import { useFacilitation, useWorkshop } from './facilitation.ts'

export interface SentCards {
  /** Oldest first; undefined until they are there. */
  readonly cards: readonly ListedContribution[] | undefined
  readonly hasFailed: boolean
}

/** A room sends faster than anybody reads. */
const betweenMs = 700
const retryMs = 3_000

/** The cards that were sent from phones, kept up to date by asking for what came after. */
export function useContributions(): SentCards {
  const { boardId } = useFacilitation()
  const told = useWorkshop(({ counts }) => counts?.contributionSeq) ?? 0
  const [known, setKnown] = useState<ReadonlyMap<string, ListedContribution>>()
  const [seq, setSeq] = useState(0)
  const [hasFailed, setFailed] = useState(false)
  const [turn, setTurn] = useState(0)
  const isBehind = known === undefined || told > seq
  const toldNow = useEffectEvent(() => told)
  useEffect(() => {
    if (!isBehind) return undefined
    let isGone = false
    let retry: ReturnType<typeof setTimeout> | undefined
    const fetchCards = async () => {
      const toldBefore = toldNow()
      try {
        const answer = await listContributions(boardId, seq)
        if (isGone) return
        setFailed(false)
        setKnown((before) => {
          const after = new Map(before)
          for (const card of answer.contributions) after.set(card.id, card)
          return after
        })
        setSeq(Math.max(answer.seq, toldBefore))
      } catch {
        if (isGone) return
        setFailed(true)
        retry = setTimeout(() => setTurn(turn + 1), retryMs)
      }
    }
    const timer = setTimeout(() => void fetchCards(), seq === 0 ? 0 : betweenMs)
    return () => {
      isGone = true
      clearTimeout(timer)
      clearTimeout(retry)
    }
    // Not with each card that comes: a room that sends without a pause would put the question off until it stops.
  }, [boardId, isBehind, seq, turn])
  const cards = known === undefined ? undefined : [...known.values()]
  return { cards: cards?.toSorted((one, other) => one.sentAt - other.sentAt), hasFailed }
}
