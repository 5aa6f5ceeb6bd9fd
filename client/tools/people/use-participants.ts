import { useCallback, useEffect, useState } from 'react'
import { useFacilitation } from '../facilitation.ts'
import { listParticipants, type Participant } from '../workshop-api.ts'

/** Who comes and goes is asked again this often while the list is open. */
const pollMs = 5000

export interface Participants {
  /** Undefined until the server has answered. */
  readonly participants: readonly Participant[] | undefined
  /** Whether the last question failed. */
  readonly hasFailed: boolean
  readonly refresh: () => void
}

/** Everybody who came in, kept fresh while it is looked at. */
export function useParticipants(): Participants {
  const { boardId } = useFacilitation()
  const [participants, setParticipants] = useState<readonly Participant[]>()
  const [hasFailed, setFailed] = useState(false)
  const refresh = useCallback(() => {
    listParticipants(boardId).then(
      (found) => {
        setParticipants(found)
        setFailed(false)
      },
      () => setFailed(true),
    )
  }, [boardId])
  useEffect(() => {
    refresh()
    const clock = setInterval(() => {
      if (document.visibilityState === 'visible') refresh()
    }, pollMs)
    return () => clearInterval(clock)
  }, [refresh])
  return { participants, hasFailed, refresh }
}
