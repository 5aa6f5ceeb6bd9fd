import { z } from 'zod'
import { roles } from '#shared/model/role.ts'
import { readStored, writeStored } from '#client/ui/stored.ts'
import { forgetDevice } from './device.ts'

const recentBoardSchema = z.object({
  id: z.string(),
  title: z.string(),
  role: z.enum(roles),
  /** Which document of the board this device holds a copy of, and who made the edits in it. */
  epoch: z.number(),
  me: z.object({ id: z.string(), name: z.string(), color: z.number() }),
  /** Milliseconds since 1970. */
  openedAt: z.number(),
})

/** A board that was opened in this browser. */
export type RecentBoard = Readonly<z.infer<typeof recentBoardSchema>>

const storageKey = 'catena.recent'
const keptBoards = 30

/** The boards of this browser, the last opened first. */
export function recentBoards(): readonly RecentBoard[] {
  try {
    const parsed = z.array(recentBoardSchema).safeParse(JSON.parse(readStored(storageKey) ?? '[]'))
    return parsed.data ?? []
  } catch {
    // Not JSON: another program's value under our key counts as none.
    return []
  }
}

export function rememberBoard(board: RecentBoard): void {
  const others = recentBoards().filter(({ id }) => id !== board.id)
  write([board, ...others].slice(0, keptBoards))
}

/** The list on the home page follows a new name. */
export function renameRemembered(boardId: string, title: string): void {
  write(recentBoards().map((board) => (board.id === boardId ? { ...board, title } : board)))
}

/** Removes a board from this browser: the list, the secret of this device, and the edits that are kept here. */
export async function forgetBoard(boardId: string): Promise<void> {
  write(recentBoards().filter(({ id }) => id !== boardId))
  forgetDevice(boardId)
  // Loaded when asked for, so that the home page goes without Yjs.
  const { forgetDeviceCopies } = await import('#client/session/device-copy.ts')
  await forgetDeviceCopies(boardId)
}

function write(boards: readonly RecentBoard[]): void {
  writeStored(storageKey, JSON.stringify(boards))
}
