import { connect } from 'node:net'
import { once } from 'node:events'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { startServer, type TestServer } from '#test/support/server.ts'
import { EventReader } from './event-reader.ts'
import { aPhase, openBoard, type LiveBoard, type ViewAnswer } from './live-board.ts'
import { useDataFolders } from '../operator/data-folder.ts'

const { newFolder } = useDataFolders()
const endings: (() => unknown)[] = []

afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})

async function serve(limits: Parameters<typeof startServer>[0] = {}): Promise<TestServer> {
  const server = await startServer(limits)
  endings.push(() => server.close())
  return server
}

async function read(
  { url }: Pick<TestServer, 'url'>,
  board: LiveBoard,
  who: Parameters<typeof EventReader.open>[2],
): Promise<EventReader> {
  const reader = await EventReader.open(url, board.made.id, who)
  endings.push(() => reader.close())
  await reader.until(({ events }) => expect(events).not.toEqual([]))
  return reader
}

describe('a stream of events', () => {
  it('[WS14] [WS15] begins with everything and goes on with what changes', async () => {
    const server = await serve()
    const board = await openBoard(() => server)
    const phone = await board.phone()
    const reader = await read(server, board, phone)
    const [first] = reader.named('workshop') as ViewAnswer[]
    expect(first?.view.phase).toBeNull()
    expect(first?.mine).toEqual({ contributions: [], votes: [], ratings: [] })
    await board.begin(aPhase('write', 'collect', { minutes: 5 }))
    await reader.until(({ parts }) => expect(parts.phase?.id).toBe('write'))
    await reader.until(({ parts }) => expect(parts.timer?.durationMs).toBe(300_000))
    expect(reader.named('workshop')).toHaveLength(1)
    expect(reader.events.map(({ name }) => name)).not.toContain('counts')
    await phone.write('A card')
    await reader.until(({ events }) => {
      const last = events.findLast(({ name }) => name === 'contributions')
      expect(last?.data).toMatchObject([{ text: 'A card', state: 'on-board' }])
    })
  })

  it('[WS14] tells a phone nothing of the cards of others, and those who lead all of them', async () => {
    const server = await serve()
    const board = await openBoard(() => server)
    const [anna, bert] = [await board.phone(), await board.phone()]
    const toBert = await read(server, board, bert)
    const toEditor = await read(server, board, { token: board.made.links.editor.token })
    await anna.write('By Anna')
    await toEditor.until(({ events }) => {
      const last = events.findLast(({ name }) => name === 'contributions')
      expect(last?.data).toMatchObject([{ text: 'By Anna' }])
    })
    await toEditor.until(({ parts }) => expect(parts.counts).toMatchObject({ cards: 1 }))
    expect(JSON.stringify(toBert.events)).not.toContain('By Anna')
  })

  it('[WS14] tells counters seldom, however many send', async () => {
    const server = await serve({
      limits: { contributionsPerSecond: 1_000, contributionBurst: 100, countsEveryMs: 250 },
    })
    const board = await openBoard(() => server)
    await board.begin(aPhase('write', 'collect', { maxCards: 50 }))
    const phones = await board.phones(10)
    const reader = await read(server, board, { token: board.made.links.viewer.token })
    const startedAt = performance.now()
    await Promise.all(
      phones.flatMap((phone) => Array.from({ length: 6 }, () => phone.write('Once more'))),
    )
    await reader.until(({ parts }) =>
      expect(parts.counts).toMatchObject({ cards: 60, senders: 10 }),
    )
    const told = reader.named('counts').length
    // Cards that come onto the board are told at once, at most every 100 ms, and the counters with them.
    expect(told).toBeLessThan((performance.now() - startedAt) / 50 + 3)
  })

  it('[WS15] resumes with what has changed since', async () => {
    const server = await serve()
    const board = await openBoard(() => server)
    const phone = await board.phone()
    const before = await read(server, board, phone)
    await board.begin(aPhase('write', 'collect'))
    await before.until(({ parts }) => expect(parts.phase?.id).toBe('write'))
    before.close()
    await phone.write('Meanwhile')
    await board.command({ type: 'set-screen', screen: { isBlack: true } })
    const after = await read(server, board, { ...phone, lastEventId: before.lastEventId })
    await after.until(({ parts }) => expect(parts.screen?.isBlack).toBe(true))
    expect(after.named('workshop')).toEqual([])
    expect(after.named('phase')).toEqual([])
    expect(after.named('contributions')[0]).toMatchObject([{ text: 'Meanwhile' }])
    for (const lastEventId of ['', 'none', `${before.lastEventId}99`, 'other-3']) {
      const anew = await read(server, board, { ...phone, lastEventId })
      expect(anew.named('workshop'), lastEventId).toHaveLength(1)
    }
  })

  it('[WS2] [WS15] goes on with everything after the server was restarted', async () => {
    const { serve } = newFolder()
    let server = await serve()
    const board = await openBoard(() => server)
    await board.begin(aPhase('write', 'collect', { minutes: 5 }))
    await board.command({ type: 'lock-lane', laneId: 'outcomes', isLocked: true })
    const phone = await board.phone()
    await phone.write('Before')
    const before = await read(server, board, phone)
    await server.close()
    await vi.waitFor(() => expect(before.isEnded).toBe(true))
    server = await serve()
    const after = await read(server, board, { ...phone, lastEventId: before.lastEventId })
    expect(after.named('workshop')).toHaveLength(1)
    const { phase, timer, canvas } = after.parts
    expect(phase?.id).toBe('write')
    expect(timer?.endsAt).toBe(before.parts.timer?.endsAt)
    expect(canvas?.lockedLaneIds).toEqual(['outcomes'])
    expect((await phone.see()).mine.contributions).toMatchObject([{ text: 'Before' }])
  })

  it('[WS14] something comes even where nothing happens', async () => {
    const server = await serve({ limits: { heartbeatMs: 20 } })
    const board = await openBoard(() => server)
    const phone = await board.phone()
    const response = await fetch(`${server.url}/api/boards/${board.made.id}/events`, {
      headers: { Cookie: phone.cookie },
    })
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(response.headers.get('cache-control')).toContain('no-store')
    let text = ''
    for await (const chunk of response.body ?? []) {
      text += new TextDecoder().decode(chunk)
      if (text.includes('\n:\n\n')) break
    }
    expect(text).toMatch(/^retry: \d+\n\n/)
  })

  it('[WS16] ends for whoever loses access, and with the board', async () => {
    const server = await serve()
    const board = await openBoard(() => server)
    const { body: link } = await board.ask<{ id: string; token: string }>('POST', 'links', {
      role: 'viewer',
    })
    const byLink = await read(server, board, { token: link.token })
    const phone = await board.phone()
    const byCode = await read(server, board, phone)
    await board.ask('DELETE', `links/${link.id}`)
    await vi.waitFor(() => expect(byLink.isEnded).toBe(true))
    expect(byCode.isEnded).toBe(false)
    await board.ask('DELETE', '')
    await vi.waitFor(() => expect(byCode.isEnded).toBe(true))
    await expect(read(server, board, phone)).rejects.toThrow('board-not-found')
  })

  it('[WS16] the oldest of too many of one participant ends', async () => {
    const server = await serve({ limits: { streamsPerParticipant: 2, streamsPerBoard: 3 } })
    const board = await openBoard(() => server)
    const phone = await board.phone()
    const own: EventReader[] = []
    for (let count = 0; count < 3; count += 1) own.push(await read(server, board, phone))
    await vi.waitFor(() => expect(own.map(({ isEnded }) => isEnded)).toEqual([true, false, false]))
    await read(server, board, await board.phone())
    await expect(read(server, board, await board.phone())).rejects.toThrow('server-busy')
  })

  it('[WS16] one that is not read is cut, and nobody else waits for it', async () => {
    const server = await serve({ limits: { maxUnsentBytes: 20_000 } })
    const board = await openBoard(() => server)
    const [phone, other] = [await board.phone(), await board.phone()]
    const socket = connect(server.port, '127.0.0.1')
    endings.push(() => socket.destroy())
    socket.write(
      `GET /api/boards/${board.made.id}/events HTTP/1.1\r\nHost: x\r\nCookie: ${phone.cookie}\r\n\r\n`,
    )
    await once(socket, 'readable')
    const reader = await read(server, board, other)
    const closed = vi.fn<() => void>()
    const prompt = { en: 'x'.repeat(280), nl: 'y'.repeat(280), fr: 'z'.repeat(280) }
    // The kernel takes some megabytes for a reader that does not read.
    for (let sent = 0; closed.mock.calls.length === 0 && sent < 60; sent += 1) {
      const elementIds = Array.from({ length: 200 }, (_, index) =>
        `${sent}-${index}`.padEnd(110, 'x'),
      )
      await board.command({ type: 'set-spotlight', spotlight: { elementIds } })
      const metrics = await (await fetch(`${server.url}/metrics`)).text()
      if (metrics.includes('catena_event_streams_ended_total{reason="slow"} 1')) closed()
    }
    await board.begin(aPhase('write', 'collect', { prompt }))
    await reader.until(({ parts }) => expect(parts.phase?.id).toBe('write'))
    expect(reader.isEnded).toBe(false)
  })
})
