import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import { canRead } from '#shared/model/role.ts'
import { closeCodes } from '#shared/sync/messages.ts'
import type { Anteroom } from './anteroom.ts'
import type { Admitted, Gatekeeper, Refused, SyncRequest } from './gatekeeper.ts'
import type { Room } from './room.ts'
import type { Rooms } from './rooms.ts'
import type { SyncSettings } from './settings.ts'
import { BoardSocket } from './socket.ts'

/** For `server.on('upgrade', …)`: the sync endpoint on the same port as everything else. */
export type UpgradeListener = (request: IncomingMessage, stream: Duplex, head: Buffer) => void

const path = /^\/sync\/([\w-]{1,64})$/
const closeTimeoutMs = 2_000

/**
 * Opens sockets at `/sync/<boardId>`. A page of another site is refused with 403; everybody else gets a socket, which
 * is closed with the code that says why they may not have it: a browser shows nothing else to its page.
 */
export function createUpgradeListener(rooms: Rooms, gatekeeper: Gatekeeper): UpgradeListener {
  const { settings, log, metrics } = rooms.context
  // `closeTimeout` is not in the library's types yet.
  const options = {
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: settings.maxFrameBytes,
    maxFragments: settings.maxFragments,
    maxBufferedChunks: settings.maxBufferedChunks,
    closeTimeout: closeTimeoutMs,
  }
  const sockets = new WebSocketServer(options)
  const byAddress = new Map<string, number>()

  async function upgrade(
    asked: SyncRequest & { readonly head: Buffer; readonly stream: Duplex },
  ): Promise<void> {
    const { request, stream, head, parameters } = asked
    const address = gatekeeper.addressOf?.(request)
    const isCrowded = address !== undefined && !countIn(address, stream)
    const entry = isCrowded ? full('socketsPerAddress') : await admit(asked)
    if (stream.destroyed) return
    sockets.handleUpgrade(request, stream, head, (ws) => {
      if ('closeCode' in entry) return refuse(ws, entry)
      const { admitted, room } = entry
      const epoch = parameters.get('epoch')
      if (epoch !== null && epoch !== String(room.epoch))
        return refuse(ws, { closeCode: closeCodes.oldEpoch })
      const wantsMore = parameters.get('ack') === '1'
      room.join(new BoardSocket(ws, stream, { ...admitted, wantsMore }, { settings, metrics }))
      log.info('socket-opened', {
        boardId: asked.boardId,
        participantId: admitted.participantId,
      })
    })
  }

  async function admit(
    asked: SyncRequest,
  ): Promise<{ readonly admitted: Admitted; readonly room: Room | Anteroom } | Refused> {
    try {
      if (rooms.overload !== undefined) return full(rooms.overload)
      const admitted = await gatekeeper.authorize(asked)
      if ('closeCode' in admitted) return admitted
      if (!canRead(admitted.role)) return { closeCode: closeCodes.forbidden }
      // There before the socket opens: nothing can arrive that nobody takes.
      const room = await rooms.enter(asked.boardId)
      if (room === undefined) return { closeCode: closeCodes.boardNotFound }
      if (rooms.isDraining) return { closeCode: closeCodes.restarting }
      if (room.sockets.size >= settings.socketsPerBoard) return full('socketsPerBoard')
      if (hasTooMany(room, admitted)) return full('socketsPerParticipant')
      return { admitted, room }
    } catch (error) {
      log.error('socket-not-opened', { error, boardId: asked.boardId })
      return { closeCode: closeCodes.busy }
    }
  }

  function refuse(ws: WebSocket, { closeCode, limit }: Refused): void {
    metrics.turnedAway(limit ?? String(closeCode))
    ws.on('error', () => ws.terminate())
    ws.close(closeCode)
  }

  function hasTooMany(room: Room | Anteroom, { participantId, sessionHash }: Admitted): boolean {
    if (sessionHash === undefined) return false
    let count = 0
    for (const socket of room.sockets) if (socket.participantId === participantId) count += 1
    return count >= settings.socketsPerParticipant
  }

  /** Counts a connection for as long as it is open; false where there are too many of its address. */
  function countIn(address: string, stream: Duplex): boolean {
    const count = byAddress.get(address) ?? 0
    if (count >= settings.socketsPerAddress) return false
    byAddress.set(address, count + 1)
    stream.once('close', () => {
      const left = (byAddress.get(address) ?? 1) - 1
      if (left > 0) byAddress.set(address, left)
      else byAddress.delete(address)
    })
    return true
  }

  return (request, stream, head) => {
    stream.on('error', () => stream.destroy())
    const url = readUrl(request)
    const boardId = url === undefined ? undefined : path.exec(url.pathname)?.[1]
    if (url === undefined || boardId === undefined) return answer(stream, '404 Not Found')
    if (!gatekeeper.isOriginAllowed(request)) {
      metrics.turnedAway('origin')
      return answer(stream, '403 Forbidden')
    }
    if (rooms.isDraining) return answer(stream, '503 Service Unavailable', 'Retry-After: 2\r\n')
    const token = url.searchParams.get('token') ?? bearerToken(request)
    const asked = { boardId, token, parameters: url.searchParams, request, head, stream }
    upgrade(asked).catch((error: unknown) => {
      log.error('upgrade-failed', { error, boardId })
      stream.destroy()
    })
  }
}

function full(limit: keyof SyncSettings): Refused {
  return { closeCode: closeCodes.busy, limit }
}

function readUrl(request: IncomingMessage): URL | undefined {
  const url = `http://host${request.url ?? '/'}`
  return URL.canParse(url) ? new URL(url) : undefined
}

function bearerToken(request: IncomingMessage): string | undefined {
  return /^Bearer ([^ ]+)$/i.exec(request.headers.authorization ?? '')?.[1]
}

function answer(stream: Duplex, status: string, headers = ''): void {
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n${headers}\r\n`)
}
