import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { Answer } from '#client/phone/ask-server.ts'
import { deliver } from '#client/phone/deliver.ts'
import { openOutbox, type Outbox, type Queued, type Sending } from '#client/phone/outbox.ts'
import { startSender, type Sender } from '#client/phone/send-outbox.ts'
import { usualPhase, type Phase } from '#shared/workshop/phase.ts'
import { makeBoard, send, type MadeBoard } from '#test/server/http/made-board.ts'
import { startServer, type TestServer } from '#test/support/server.ts'
import { openMemoryBrowser, type MemoryBrowser } from './memory-browser.ts'

let server: TestServer
let board: MadeBoard
let browser: MemoryBrowser
let requests: string[]
/** What becomes of a request; the real one unless a test says otherwise. */
let network: (ask: () => Promise<Response>) => Promise<Response>
const open: { close(): void }[] = []

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

beforeEach(async () => {
  const realFetch = fetch
  board = await makeBoard(server, { template: 'chain' })
  await collect()
  browser = openMemoryBrowser()
  requests = []
  network = (ask) => ask()
  const { token } = board.links.contributor
  vi.stubGlobal('fetch', (path: string, init: RequestInit = {}) => {
    // The page names its own server by no name; the rest is this test's.
    if (!path.startsWith('/')) return realFetch(path, init)
    requests.push(`${init.method} ${path.split('/').at(-1)}`)
    const headers = new Headers(init.headers)
    headers.set('Authorization', `Bearer ${token}`)
    return network(() => realFetch(`${server.url}${path}`, { ...init, headers }))
  })
})

afterEach(() => {
  for (const one of open.splice(0)) one.close()
  browser.close()
})

async function collect(rest: Partial<Phase> = {}): Promise<void> {
  const phase: Phase = { ...usualPhase, id: 'p1', mode: 'collect', laneIds: [], ...rest }
  await command({ type: 'set-agenda', phases: [phase], revision: 0 })
  await command({ type: 'go', from: null, to: 'p1' })
}

async function command(body: object): Promise<void> {
  const { token } = board.links.facilitator
  const path = `/api/boards/${board.id}/workshop/commands`
  expect((await send(server, 'POST', path, { body, token })).status).toBe(200)
}

async function stored(): Promise<readonly string[]> {
  const { token } = board.links.facilitator
  const response = await send(server, 'GET', `/api/boards/${board.id}/contributions`, { token })
  const { contributions } = (await response.json()) as {
    readonly contributions: readonly { readonly text: string }[]
  }
  return contributions.map(({ text }) => text)
}

interface Tab {
  readonly outbox: Outbox
  readonly sender: Sender
  readonly settled: (readonly [Queued, Answer])[]
}

function openTab(): Tab {
  const { storage } = browser
  const outbox = openOutbox(board.id, storage)
  const settled: (readonly [Queued, Answer])[] = []
  const sender = startSender({
    boardId: board.id,
    outbox,
    storage,
    deliver: (queued) => deliver(board.id, queued),
    onSettled: (queued, answer) => void settled.push([queued, answer]),
  })
  open.push(sender, outbox)
  return { outbox, sender, settled }
}

function card(text: string): Sending {
  return { kind: 'card', text, laneId: null, phaseId: 'p1' }
}

async function untilEmpty({ outbox }: Tab): Promise<void> {
  await expect.poll(() => outbox.list(), { timeout: 10_000 }).toEqual([])
}

it('stores once what the server had taken before the answer was lost', async () => {
  const tab = openTab()
  let lost = 0
  network = async (ask) => {
    const response = await ask()
    if (lost === 2) return response
    lost += 1
    throw new TypeError('Failed to fetch')
  }
  tab.outbox.add(card('once'))
  tab.sender.wake()
  await untilEmpty(tab)
  expect(requests).toHaveLength(3)
  expect(tab.settled.map(([, { kind }]) => kind)).toEqual(['ok'])
  expect(await stored()).toEqual(['once'])
})

it('keeps the order, also when the first one fails', async () => {
  const tab = openTab()
  let tries = 0
  network = async (ask) => {
    tries += 1
    if (tries === 1) throw new TypeError('Failed to fetch')
    return ask()
  }
  for (const text of ['one', 'two', 'three']) tab.outbox.add(card(text))
  tab.sender.wake()
  await untilEmpty(tab)
  expect(await stored()).toEqual(['one', 'two', 'three'])
})

it('takes no other page for an answer, such as that of a network that asks for a password', async () => {
  const tab = openTab()
  let tries = 0
  network = async (ask) => {
    tries += 1
    if (tries === 1) {
      return new Response('<h1>Welcome to the hotel</h1>', {
        headers: { 'content-type': 'text/html' },
      })
    }
    if (tries === 2) return new Response('<h1>No</h1>', { status: 403 })
    return ask()
  }
  tab.outbox.add(card('through the hotel'))
  tab.sender.wake()
  await untilEmpty(tab)
  expect(await stored()).toEqual(['through the hotel'])
})

it('waits as long as the server asks where cards come too fast, and loses none', async () => {
  const tab = openTab()
  const texts = ['one', 'two', 'three', 'four']
  for (const text of texts) tab.outbox.add(card(text))
  tab.sender.wake()
  await untilEmpty(tab)
  expect(requests).toHaveLength(5)
  expect(await stored()).toEqual(texts)
})

it('keeps a text that is refused, with the reason, and goes on with what comes after it', async () => {
  const tab = openTab()
  tab.outbox.add({ kind: 'card', text: 'for another part', laneId: null, phaseId: 'p0' })
  tab.outbox.add(card('for this part'))
  tab.sender.wake()
  await expect.poll(stored).toEqual(['for this part'])
  await expect.poll(() => tab.settled.length).toBe(2)
  expect(tab.outbox.list()).toEqual([
    expect.objectContaining({
      refusal: expect.objectContaining({
        code: 'phase-closed',
        what: 'This is not taken just now.',
      }),
    }),
  ])
})

it('keeps what a device wrote that a facilitator has muted', async () => {
  const tab = openTab()
  tab.outbox.add(card('before'))
  tab.sender.wake()
  await untilEmpty(tab)
  const path = `/api/boards/${board.id}/participants`
  const response = await send(server, 'GET', path, { token: board.links.facilitator.token })
  const { participants } = (await response.json()) as {
    readonly participants: readonly { readonly id: string; readonly cards: number }[]
  }
  const writer = participants.find(({ cards }) => cards === 1)
  await command({ type: 'mute', participantId: writer?.id, isMuted: true })
  tab.outbox.add(card('after'))
  tab.sender.wake()
  await expect.poll(() => tab.outbox.list()[0]?.refusal?.code).toBe('device-muted')
  expect(await stored()).toEqual(['before'])
})

it('sends nothing twice from two tabs', async () => {
  const [one, other] = [openTab(), openTab()]
  one.outbox.add(card('first'))
  one.outbox.add(card('second'))
  // The other tab hears of it, as a browser tells.
  window.dispatchEvent(Object.assign(new Event('storage'), { key: null }))
  one.sender.wake()
  other.sender.wake()
  await untilEmpty(one)
  window.dispatchEvent(Object.assign(new Event('storage'), { key: null }))
  await untilEmpty(other)
  expect(requests).toHaveLength(2)
  expect(await stored()).toEqual(['first', 'second'])
})

it('takes over from a tab that was killed while it sent', async () => {
  browser.storage.set(`catena.turn.${board.id}`, `killed ${Date.now() + 700}`)
  const tab = openTab()
  tab.outbox.add(card('after all'))
  tab.sender.wake()
  expect(requests).toEqual([])
  await untilEmpty(tab)
  expect(await stored()).toEqual(['after all'])
})

it('loses nothing where this browser is shut out, and sends it once it is let in again', async () => {
  const tab = openTab()
  network = () =>
    Promise.resolve(
      Response.json(
        { code: 'no-access', title: 'No.', detail: 'Because.', fix: 'Ask.' },
        { status: 401, headers: { 'content-type': 'application/problem+json' } },
      ),
    )
  tab.outbox.add(card('from outside'))
  tab.sender.wake()
  await expect.poll(() => tab.settled.map(([, { kind }]) => kind)).toEqual(['barred'])
  expect(tab.outbox.next()?.sending).toEqual(card('from outside'))
  network = (ask) => ask()
  tab.sender.wake()
  await untilEmpty(tab)
  expect(await stored()).toEqual(['from outside'])
})

it('does what was asked, in order: a card, a change of it, its withdrawal', async () => {
  const tab = openTab()
  tab.outbox.add(card('draft'))
  tab.sender.wake()
  await untilEmpty(tab)
  const [, answer] = tab.settled[0] ?? []
  const { id } = (answer?.kind === 'ok' ? answer.body : {}) as { readonly id: string }
  tab.outbox.add({ kind: 'change', contributionId: id, text: 'better' })
  tab.sender.wake()
  await untilEmpty(tab)
  expect(await stored()).toEqual(['better'])
  tab.outbox.add({ kind: 'withdrawal', contributionId: id })
  tab.sender.wake()
  await untilEmpty(tab)
  expect(requests.map((request) => request.split(' ')[0])).toEqual(['POST', 'PATCH', 'DELETE'])
})
