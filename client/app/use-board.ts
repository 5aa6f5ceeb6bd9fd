import { useEffect, useState } from 'react'
import { openSession } from '#client/session/open-session.ts'
import type { BoardSession } from '#client/session/session.ts'
import { canRead } from '#shared/model/role.ts'
import { readBoardInfo } from './board-api.ts'
import { enterBoard, type Entrance } from './enter-board.ts'

/** How far somebody is in coming into a board. */
export type Arrival =
  | { readonly kind: 'entering' }
  | { readonly kind: 'refused'; readonly error: unknown }
  /** Let in, but only to send cards from a phone. */
  | { readonly kind: 'contributor' }
  | { readonly kind: 'open'; readonly entrance: Entrance; readonly session: BoardSession }

/** Comes into a board and keeps it open while the component is there. */
export function useBoard(boardId: string): Arrival {
  const [arrival, setArrival] = useState<Arrival>({ kind: 'entering' })
  useEffect(() => {
    let isGone = false
    let session: BoardSession | undefined
    const enter = async () => {
      try {
        const entrance = await enterBoard(boardId)
        if (isGone) return
        if (!canRead(entrance.me.role)) return setArrival({ kind: 'contributor' })
        session = openBoard(boardId, entrance)
        setArrival({ kind: 'open', entrance, session })
      } catch (error) {
        if (!isGone) setArrival({ kind: 'refused', error })
      }
    }
    void enter()
    return () => {
      isGone = true
      session?.close()
    }
  }, [boardId])
  return arrival
}

function openBoard(boardId: string, { info, me }: Entrance): BoardSession {
  return openSession({
    boardId,
    role: me.role,
    epoch: info.epoch,
    me,
    readEpoch: async () => (await readBoardInfo(boardId)).epoch,
  })
}
