import { useEffect, useState } from 'react'
import { openSession } from '#client/session/open-session.ts'
import type { BoardSession } from '#client/session/session.ts'
import { canRead, canWrite } from '#shared/model/role.ts'
import { Problem } from '#shared/problems/problem.ts'
import { readBoardInfo } from './board-api.ts'
import { secretIn } from './board-link.ts'
import { enterBoard, rememberedEntrance, type Entrance } from './enter-board.ts'

/** How far somebody is in coming into a board. */
export type Arrival =
  | { readonly kind: 'entering' }
  | { readonly kind: 'refused'; readonly error: unknown }
  /** Let in, but only to send cards from a phone. */
  | { readonly kind: 'contributor' }
  | { readonly kind: 'open'; readonly entrance: Entrance; readonly session: BoardSession }

/** Comes into a board and keeps it open while the component is there; `as` a viewer, whatever else one may do. */
export function useBoard(boardId: string, as?: 'viewer'): Arrival {
  const [arrival, setArrival] = useState<Arrival>({ kind: 'entering' })
  useEffect(() => {
    let isGone = false
    let session: BoardSession | undefined
    const enter = async () => {
      try {
        const entrance = await enterBoard(boardId)
        if (isGone) return
        if (!canRead(entrance.me.role)) return setArrival({ kind: 'contributor' })
        session = openBoard(boardId, entrance, as)
        setArrival({ kind: 'open', entrance, session })
      } catch (error) {
        if (!isGone) await enterFromDevice(error)
      }
    }
    const enterFromDevice = async (error: unknown) => {
      const entrance = rememberedEntrance(boardId)
      if (
        as !== undefined ||
        entrance === undefined ||
        !canWrite(entrance.me.role) ||
        secretIn(location.hash)
      ) {
        return setArrival({ kind: 'refused', error })
      }
      const opened = openBoard(boardId, entrance)
      session = opened
      // Without a server the board can be worked on; without access only unsent edits are a reason to show it.
      const isOffline = error instanceof Problem && error.code === 'server-unreachable'
      if (!isOffline && !(await holdsUnsentEdits(opened))) {
        opened.close()
        if (!isGone) setArrival({ kind: 'refused', error })
        return
      }
      if (!isGone) setArrival({ kind: 'open', entrance, session: opened })
    }
    void enter()
    return () => {
      isGone = true
      session?.close()
    }
  }, [boardId, as])
  return arrival
}

/** Resolves once the server has refused the edits too: whether some were never accepted. */
function holdsUnsentEdits({ saving }: BoardSession): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      const state = saving.get()
      if (state.kind === 'saved' || state.kind === 'saving') return
      stop()
      resolve(state.hasUnsent)
    }
    const stop = saving.subscribe(look)
    look()
  })
}

function openBoard(boardId: string, { info, me }: Entrance, as?: 'viewer'): BoardSession {
  return openSession({
    boardId,
    as,
    epoch: info.epoch,
    me: as === undefined ? me : { ...me, role: as },
    readEpoch: async () => (await readBoardInfo(boardId)).epoch,
  })
}
