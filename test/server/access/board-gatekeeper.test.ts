import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { closeCodes } from '#shared/sync/messages.ts'
import { makeBoard, send, type MadeBoard } from '#test/server/http/made-board.ts'
import { startServer, type TestServer } from '#test/support/server.ts'

let server: TestServer
let board: MadeBoard

beforeAll(async () => {
  server = await startServer()
  board = await makeBoard(server)
})
afterAll(() => server.close())

function open(path: string, headers: Readonly<Record<string, string>> = {}): WebSocket {
  return new WebSocket(`ws://127.0.0.1:${server.port}/sync/${path}`, { headers })
}

async function closeCodeOf(socket: WebSocket): Promise<unknown> {
  const [code]: unknown[] = await once(socket, 'close')
  return code
}

async function cookieFor(secret: string): Promise<string> {
  const response = await send(server, 'POST', '/api/links/exchange', { body: { secret } })
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

describe('a socket', () => {
  it('is closed with the reason: no token, another board’s, none such, no live role', async () => {
    const other = await makeBoard(server)
    const { editor, contributor } = board.links
    expect(await closeCodeOf(open(board.id))).toBe(closeCodes.unauthorized)
    expect(await closeCodeOf(open(`${board.id}?token=wrong`))).toBe(closeCodes.unauthorized)
    const swapped = open(`${other.id}?token=${editor.token}`)
    expect(await closeCodeOf(swapped)).toBe(closeCodes.unauthorized)
    const nowhere = open(`none?token=${editor.token}`)
    expect(await closeCodeOf(nowhere)).toBe(closeCodes.boardNotFound)
    const phone = open(`${board.id}?token=${contributor.token}`)
    expect(await closeCodeOf(phone)).toBe(closeCodes.forbidden)
  })

  it('[cswsh] is refused to a page of another site, with whatever cookie', async () => {
    const Cookie = await cookieFor(board.links.facilitator.token)
    for (const headers of [{ Cookie, Origin: 'https://evil.example' }, { Cookie }]) {
      const socket = open(board.id, headers)
      const [, response]: { statusCode?: number }[] = await once(socket, 'unexpected-response')
      expect(response?.statusCode).toBe(403)
      socket.once('error', () => {})
      socket.terminate()
    }
  })

  it('opens with the cookie of a page, and only shows where it asks for that', async () => {
    const headers = {
      Cookie: await cookieFor(board.links.facilitator.token),
      Origin: server.url,
    }
    const editing = open(board.id, headers)
    await once(editing, 'open')
    expect(server.rooms.connected(board.id)).toEqual({ editors: 1, viewers: 0 })
    const screen = open(`${board.id}?as=viewer`, headers)
    await once(screen, 'open')
    expect(server.rooms.connected(board.id)).toEqual({ editors: 1, viewers: 1 })
    for (const socket of [editing, screen]) {
      socket.close()
      await once(socket, 'close')
    }
  })

  it('is closed when its link is revoked or its board deleted', async () => {
    const mine = await makeBoard(server)
    const { token } = mine.links.facilitator
    const made = await send(server, 'POST', `/api/boards/${mine.id}/links`, {
      token,
      body: { role: 'editor', name: 'table 2' },
    })
    const link: { id: string; token: string } = await made.json()
    const table = open(`${mine.id}?token=${link.token}`)
    const facilitator = open(`${mine.id}?token=${token}`)
    await Promise.all([once(table, 'open'), once(facilitator, 'open')])

    const tableClosed = closeCodeOf(table)
    await send(server, 'DELETE', `/api/boards/${mine.id}/links/${link.id}`, { token })
    expect(await tableClosed).toBe(closeCodes.unauthorized)
    expect(facilitator.readyState).toBe(WebSocket.OPEN)

    const facilitatorClosed = closeCodeOf(facilitator)
    await send(server, 'DELETE', `/api/boards/${mine.id}`, { token })
    expect(await facilitatorClosed).toBe(closeCodes.boardNotFound)
  })
})
