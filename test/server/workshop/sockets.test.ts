import { createDecoder, readVarString, readVarUint } from 'lib0/decoding'
import { afterEach, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { messageTypes } from '#shared/sync/messages.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'
import { startServer, type TestServer } from '#test/support/server.ts'
import { aPhase, openBoard, type LiveBoard } from './live-board.ts'

let server: TestServer
const sockets: WebSocket[] = []

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate()
  await server.close()
})

/** What somebody with this role is told on their socket: the parts of the workshop, and whether their edits are held. */
function listen(board: LiveBoard, role: 'editor' | 'viewer' | 'facilitator') {
  const told: { parts: WorkshopParts; names: string[]; isHeld: boolean } = {
    parts: {},
    names: [],
    isHeld: false,
  }
  const { token } = board.made.links[role]
  const url = `ws://127.0.0.1:${server.port}/sync/${board.made.id}?ack=1&token=${token}`
  const socket = new WebSocket(url)
  sockets.push(socket)
  socket.on('message', (data: Buffer) => {
    const decoder = createDecoder(new Uint8Array(data))
    const type = readVarUint(decoder)
    if (type === messageTypes.state) told.isHeld = readVarUint(decoder) === 1
    if (type !== messageTypes.workshop) return
    const parts = JSON.parse(readVarString(decoder)) as WorkshopParts
    told.parts = { ...told.parts, ...parts }
    told.names.push(...Object.keys(parts))
  })
  return told
}

it('[WS2] [WS14] boards and screens are told on their sockets what is for them, from the start', async () => {
  server = await startServer()
  const board = await openBoard(() => server)
  await board.begin(aPhase('write', 'collect'), aPhase('vote', 'vote'))
  const [editor, screen] = [listen(board, 'editor'), listen(board, 'viewer')]
  await vi.waitFor(() => {
    for (const { parts } of [editor, screen]) expect(parts.phase?.id).toBe('write')
    expect(editor.parts.canvas?.right).toBe('add')
  })
  expect(editor.names).toContain('agenda')
  expect(screen.names).not.toContain('agenda')
  await board.goTo('vote')
  await vi.waitFor(() => {
    for (const { parts } of [editor, screen]) expect(parts.votes?.isOpen).toBe(true)
    expect(editor.isHeld).toBe(true)
  })
  const phone = await board.phone()
  await phone.vote('one', 2)
  await vi.waitFor(() => expect(screen.parts.counts?.voters).toBe(1))
  expect(screen.parts.votes?.results).toBeUndefined()
})

it('[WS2] a workshop that was never begun is not held in memory, and one that begins later is told', async () => {
  server = await startServer()
  const board = await openBoard(() => server)
  const editor = listen(board, 'editor')
  await vi.waitFor(() => expect(editor.parts.canvas?.right).toBe('all'))
  const metrics = await fetch(`${server.url}/metrics`)
  expect(await metrics.text()).toContain('catena_workshops_open 0')
  await board.command({ type: 'lock-board', isLocked: true })
  await vi.waitFor(() => expect(editor.isHeld).toBe(true))
})

it('[WS2] a screen shows the join code as it is now, on a board whose workshop was never begun too', async () => {
  server = await startServer()
  const board = await openBoard(() => server)
  const screen = listen(board, 'viewer')
  await vi.waitFor(() => expect(screen.parts.board?.joinCode).toBe(board.made.joinCode))
  const { body } = await board.ask<{ readonly joinCode: string }>('POST', 'join-code')
  await vi.waitFor(() => expect(screen.parts.board?.joinCode).toBe(body.joinCode))
})

it('[WS2] a lock holds for whoever comes later, and never for those who lead', async () => {
  server = await startServer()
  const board = await openBoard(() => server)
  await board.command({ type: 'lock-board', isLocked: true })
  const [editor, facilitator] = [listen(board, 'editor'), listen(board, 'facilitator')]
  await vi.waitFor(() => {
    expect(editor.isHeld).toBe(true)
    expect(facilitator.parts.canvas?.isBoardLocked).toBe(true)
  })
  expect(facilitator.isHeld).toBe(false)
  await board.command({ type: 'lock-board', isLocked: false })
  await vi.waitFor(() => expect(editor.isHeld).toBe(false))
})
