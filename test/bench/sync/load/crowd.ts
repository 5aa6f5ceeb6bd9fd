import { readFileSync } from 'node:fs'
import { LoadClient, type LoadContext } from './load-client.ts'
import { inCursor, inText, Latencies } from './moments.ts'
import { pause, within } from './pauses.ts'
import type { Target, TargetRoom } from './target.ts'

const patienceMs = 30_000
const comeInTogether = 50

/** All who are connected in one load. */
export class Crowd {
  readonly updates = new Latencies(inText)
  readonly presence = new Latencies(inCursor)
  readonly clients: LoadClient[] = []
  readonly #context: LoadContext

  /** Of so many clients one looks through the updates it hears. */
  constructor(target: Target, updateReaders = 1, laneId?: string) {
    const { updates, presence } = this
    const place = laneId === undefined ? {} : { laneId }
    this.#context = { target, updates, presence, updateReaders, ...place }
  }

  get connected(): number {
    return this.clients.filter(({ closedWith }) => closedWith === undefined).length
  }

  /** How often the server has sent somebody away for a moment because it was busy. */
  get timesTurnedAway(): number {
    return this.clients.reduce((sum, client) => sum + client.timesTurnedAway, 0)
  }

  /** Connects somebody; `seat` counts the people of the room. */
  connect(room: TargetRoom, seat: number): LoadClient {
    const client = new LoadClient(this.#context, room, this.clients.length, seat)
    this.clients.push(client)
    return client
  }

  /** Connects people little by little, each to its room, and waits until they have its document. */
  async comeIn(rooms: readonly TargetRoom[], seats: number): Promise<readonly LoadClient[]> {
    const places = Array.from({ length: seats }, (_, seat) => rooms.map((room) => ({ room, seat })))
    const all = places.flat()
    const came: LoadClient[] = []
    for (let at = 0; at < all.length; at += comeInTogether) {
      const batch = all
        .slice(at, at + comeInTogether)
        .map(({ room, seat }) => this.connect(room, seat))
      await within(patienceMs, Promise.all(batch.map(({ settled }) => settled)))
      came.push(...batch)
    }
    return came
  }

  /** Connects one person to each room, who brings the document where the server does not have it yet. */
  async open(rooms: readonly TargetRoom[]): Promise<readonly LoadClient[]> {
    const { stateFile } = this.#context.target
    const first = await this.comeIn(rooms, 1)
    const refused = first.find(({ closedWith }) => closedWith !== undefined)
    if (refused !== undefined) throw new Error(`a room was closed with ${refused.closedWith}`)
    if (stateFile === undefined) return first
    const state = readFileSync(stateFile)
    for (const client of first) client.sendUpdate(state)
    await Promise.all(first.map((client) => hasState(client, state.length)))
    return first
  }

  leave(): void {
    for (const client of this.clients) client.leave()
  }
}

/** Asks until the server's answer is as large as what it was given. */
async function hasState(client: LoadClient, bytes: number): Promise<void> {
  const askedSince = performance.now()
  while (client.stateBytes < 0.9 * bytes) {
    if (performance.now() - askedSince > patienceMs) throw new Error('the server has no document')
    client.askForAll()
    await pause(100)
  }
}
