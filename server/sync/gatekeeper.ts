import type { IncomingMessage } from 'node:http'
import type { Role } from '#shared/model/role.ts'

/** Decides who may open a socket. The HTTP side of the server gives it; nothing here knows links or cookies. */
export interface Gatekeeper {
  /** False for a page of another site: the upgrade is refused with 403 before anything else happens. */
  isOriginAllowed(request: IncomingMessage): boolean
  /** Who this is, or the code its socket is closed with: 4401, 4403, 4404. */
  authorize(request: SyncRequest): Promise<Admitted | Refused>
  /** The address that sockets are counted by; undefined counts nothing. */
  addressOf?(request: IncomingMessage): string | undefined
}

export interface SyncRequest {
  readonly boardId: string
  /** From `?token=` or the Bearer header. */
  readonly token: string | undefined
  /** The rest of the query, such as `as=viewer`. */
  readonly parameters: URLSearchParams
  /** For the cookie and the address. */
  readonly request: IncomingMessage
}

export interface Admitted {
  readonly participantId: string
  readonly name: string
  /** Index into the presence colours. */
  readonly color: number
  readonly role: Role
  readonly linkId: string
  readonly sessionHash: string | undefined
}

export interface Refused {
  readonly closeCode: number
  /** The limit that was reached, where that is why. */
  readonly limit?: string
}
