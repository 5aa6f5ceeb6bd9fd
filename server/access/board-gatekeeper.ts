import { closeCodes } from '#shared/sync/messages.ts'
import { canRead } from '#shared/model/role.ts'
import { Problem } from '#shared/problems/problem.ts'
import type { Storage } from '#server/storage/storage.ts'
import type { Gatekeeper } from '#server/sync/gatekeeper.ts'
import type { Access, BoardAccess } from './access.ts'
import { clientAddress } from './client-address.ts'
import { readCredentials } from './credentials.ts'
import { isOriginAllowed, type OriginSettings } from './origins.ts'
import { presenceColor } from './presence-color.ts'

/** Lets sockets in by the same links, cookies and origins as requests. */
export function createGatekeeper(
  access: Access,
  storage: Storage,
  settings: OriginSettings,
): Gatekeeper {
  return {
    isOriginAllowed: (request) => isOriginAllowed(request, settings),
    addressOf: (request) => clientAddress(request, settings.trustedProxies),
    async authorize({ boardId, token, parameters, request }) {
      const { session } = readCredentials(request)
      const found = await accessOrCode(access, boardId, { token, session })
      if (typeof found === 'number') return { closeCode: found }
      if (!canRead(found.role)) return { closeCode: closeCodes.forbidden }
      const participant = await storage.findParticipant(boardId, found.participantId)
      if (participant === undefined) return { closeCode: closeCodes.unauthorized }
      const { participantId, linkId, sessionHash } = found
      return {
        participantId,
        name: participant.name,
        color: presenceColor(participant),
        // A screen in the room is opened with the facilitator's cookie, but shall only show.
        role: parameters.get('as') === 'viewer' ? 'viewer' : found.role,
        linkId,
        sessionHash,
      }
    },
  }
}

async function accessOrCode(
  access: Access,
  boardId: string,
  credentials: Parameters<Access['accessTo']>[1],
): Promise<BoardAccess | number> {
  try {
    return await access.accessTo(boardId, credentials)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return error.code === 'board-not-found' ? closeCodes.boardNotFound : closeCodes.unauthorized
  }
}
