import type { PresenceUser } from '#shared/sync/presence.ts'
import { exchangeLink, readBoardInfo, readMe, type BoardInfo } from './board-api.ts'
import { secretIn } from './board-link.ts'
import { deviceSecret } from './device.ts'
import { ownName } from './own-name.ts'
import { recentBoards, rememberBoard } from './recent-boards.ts'

/** Who came in, and into what. */
export interface Entrance {
  readonly info: BoardInfo
  readonly me: PresenceUser
}

/** Comes into a board: by the secret in the address, or by what this browser was let in with before. */
export async function enterBoard(boardId: string): Promise<Entrance> {
  const secret = secretIn(location.hash)
  if (secret !== undefined) {
    const name = ownName()
    await exchangeLink({
      secret,
      device: deviceSecret(boardId),
      ...(name === undefined ? {} : { name }),
    })
    // Only now: a failed exchange can be tried again. A shared screenshot or history must not hold the key.
    history.replaceState(history.state, '', `${location.pathname}${location.search}`)
  }
  const [info, me] = await Promise.all([readBoardInfo(boardId), readMe(boardId)])
  rememberBoard({
    id: boardId,
    title: info.title,
    role: me.role,
    epoch: info.epoch,
    me: { id: me.id, name: me.name, color: me.color },
    openedAt: Date.now(),
  })
  return { info, me }
}

/** As this browser came in before; undefined where it never did. */
export function rememberedEntrance(boardId: string): Entrance | undefined {
  const board = recentBoards().find(({ id }) => id === boardId)
  if (board === undefined) return undefined
  const { title, role, epoch, me } = board
  return { info: { title, role, epoch, joinCode: null, isDamaged: false }, me: { ...me, role } }
}
