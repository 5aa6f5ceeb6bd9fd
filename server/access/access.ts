import { newId } from '#shared/model/id.ts'
import { readJoinCode } from '#shared/model/join-code.ts'
import { higherRole, type Role } from '#shared/model/role.ts'
import { problem } from '#shared/problems/problem.ts'
import type {
  Grant,
  Participant,
  Storage,
  StoredBoard,
  StoredLink,
} from '#server/storage/storage.ts'
import { steadyNow } from '#server/steady-clock.ts'
import type { Credentials } from './credentials.ts'
import { createRateLimit, type RateLimit } from './rate-limit.ts'
import { hashSecret, newSecret } from './secrets.ts'

/** What somebody may do on one board, and who that is. */
export interface BoardAccess {
  readonly boardId: string
  readonly role: Role
  readonly participantId: string
  /** The link it rests on; empty for a join code. */
  readonly linkId: string
  /** Undefined for programs, which come with a token. */
  readonly sessionHash: string | undefined
}

/** What a browser says of itself when it comes in. */
export interface Newcomer {
  /** The secret of its cookie, where it has one. */
  readonly session: string | undefined
  /** A secret that the device keeps beside its offline edits, so that the same person returns with it. */
  readonly device: string | undefined
  readonly name: string | undefined
}

export interface Admission {
  readonly session: string
  readonly access: BoardAccess
}

export interface Access {
  /** What these credentials open on a board; a problem where the board or the access is not there. */
  accessTo(boardId: string, credentials: Credentials): Promise<BoardAccess>
  /** Lets a browser in by the secret of a link; undefined where no link has it. */
  enterByLink(secret: string, newcomer: Newcomer): Promise<Admission | undefined>
  /** Lets a browser in by a join code, as contributor; undefined where no board has it. */
  enterByCode(typed: string, newcomer: Newcomer): Promise<Admission | undefined>
}

/** Join codes are short, so they end when a board has been quiet this long. */
const quietMs = 30 * 24 * 3600 * 1000

export interface AccessOptions {
  readonly now?: () => number
  /** How often a board lets somebody in: each entry is a row that stays. */
  readonly entries?: RateLimit
}

export function createAccess(
  storage: Storage,
  {
    now = steadyNow,
    entries = createRateLimit(Number.POSITIVE_INFINITY, 60_000),
  }: AccessOptions = {},
): Access {
  /** The participant that a token stands for, or a browser's device. */
  function participant(boardId: string, key: string, name: string): Promise<Participant> {
    const id = newId()
    return storage.participant({
      boardId,
      key,
      id,
      name,
      createdAt: now(),
    })
  }

  async function accessByToken(boardId: string, token: string): Promise<BoardAccess | undefined> {
    const link = await storage.findLink(hashSecret(token))
    if (link === undefined || link.boardId !== boardId || link.revokedAt !== undefined)
      return undefined
    const { id } = await participant(boardId, link.id, link.name)
    return { boardId, role: link.role, participantId: id, linkId: link.id, sessionHash: undefined }
  }

  async function accessBySession(
    boardId: string,
    session: string,
  ): Promise<BoardAccess | undefined> {
    const sessionHash = hashSecret(session)
    const grants = await storage.grants(sessionHash, boardId)
    const [first, ...others] = grants
    if (first === undefined) return undefined
    const best = others.reduce(
      (best, grant) => (higherRole(best.role, grant.role) === best.role ? best : grant),
      first,
    )
    return accessOf(best)
  }

  async function enter(
    board: Pick<StoredBoard, 'id'>,
    link: Pick<StoredLink, 'id' | 'role'>,
    newcomer: Newcomer,
  ): Promise<Admission> {
    entries.check(board.id)
    entries.count(board.id)
    const session = newcomer.session ?? newSecret()
    const key = hashSecret(newcomer.device ?? session)
    const { id: participantId } = await participant(board.id, key, newcomer.name ?? '')
    await storage.grant({
      sessionHash: hashSecret(session),
      boardId: board.id,
      linkId: link.id,
      role: link.role,
      participantId,
      createdAt: now(),
    })
    const access = await accessBySession(board.id, session)
    if (access === undefined) throw problem('no-access')
    return { session, access }
  }

  return {
    async accessTo(boardId, { token, session }) {
      const access =
        (token === undefined ? undefined : await accessByToken(boardId, token)) ??
        (session === undefined ? undefined : await accessBySession(boardId, session))
      if (access !== undefined) return access
      throw problem(
        (await storage.readBoard(boardId)) === undefined ? 'board-not-found' : 'no-access',
      )
    },
    async enterByLink(secret, newcomer) {
      const link = await storage.findLink(hashSecret(secret))
      if (link === undefined || link.revokedAt !== undefined) return undefined
      return enter({ id: link.boardId }, link, newcomer)
    },
    async enterByCode(typed, newcomer) {
      const code = readJoinCode(typed)
      // Something is always looked up, so that a code of the wrong shape takes as long as a wrong one.
      const board = await storage.findBoardByJoinCode(code ?? '')
      if (board === undefined || code === undefined) return undefined
      const lastActive = Math.max(board.createdAt, (await storage.lastEditAt(board.id)) ?? 0)
      if (now() - lastActive > quietMs) return undefined
      return enter(board, { id: '', role: 'contributor' }, newcomer)
    },
  }
}

function accessOf({ boardId, role, participantId, linkId, sessionHash }: Grant): BoardAccess {
  return { boardId, role, participantId, linkId, sessionHash }
}
