import { expect } from 'vitest'
import * as Y from 'yjs'
import type { Role } from '#shared/model/role.ts'
import { makeBoard, send, type MadeBoard } from '#test/server/http/made-board.ts'
import { addElement, until } from '#test/server/sync/live-server.ts'
import { RawClient } from '#test/server/sync/raw-client.ts'
import { startAttackedServer, survive, type AttackedServer } from '../attacked-server.ts'
import { openRawSocket, type RawSocket } from './raw-socket.ts'

/** The board under attack, somebody who works there, and somebody who works on another board. */
export class Arena {
  readonly server: AttackedServer
  readonly board: MadeBoard
  readonly other: MadeBoard
  readonly witness: RawClient
  readonly neighbour: RawClient
  readonly #opened: { close(): void }[] = []
  /** After the last attack. */

  constructor(
    server: AttackedServer,
    boards: readonly [MadeBoard, MadeBoard],
    workers: readonly [RawClient, RawClient],
  ) {
    this.server = server
    ;[this.board, this.other] = boards
    ;[this.witness, this.neighbour] = workers
  }

  /** A client that has read the board. */
  async enter(role: Role = 'editor', query = 'ack=1'): Promise<RawClient> {
    const client = this.client(`token=${this.board.links[role].token}&${query}`)
    await ready(client)
    await until(() => client.doc.getMap('elements').has(firstCard), 'the first card')
    return client
  }

  /** One that may not get that far. */
  client(query: string, headers: Record<string, string> = {}, boardId = this.board.id): RawClient {
    const client = new RawClient(syncUrl(this.server), query, { headers }, boardId)
    this.#opened.push(client)
    return client
  }

  /** A connection that has been upgraded and then says whatever bytes it is given. */
  async raw(role: Role = 'editor', board = this.board): Promise<RawSocket> {
    const path = `/sync/${board.id}?token=${board.links[role].token}`
    const socket = await openRawSocket(this.server.port, path)
    this.#opened.push(socket)
    return socket
  }

  async model(): Promise<Record<string, unknown>> {
    const { id, links } = this.board
    const path = `/api/boards/${id}/model`
    const answer = await send(this.server, 'GET', path, { token: links.viewer.token })
    return (await answer.json()) as Record<string, unknown>
  }

  /**
   * Runs an attack and holds the server to what it promises of every one: it lives, it does not stall, it keeps no
   * memory, nobody's board says anything else, and both who work go on working.
   */
  async endure(attack: (arena: this) => Promise<void>): Promise<void> {
    const before = contentOf(this.witness.doc)
    const under = async (): Promise<void> => {
      await attack(this)
      for (const client of this.#opened.splice(0)) client.close()
      await Promise.all([this.#isWorking(this.witness), this.#isWorking(this.neighbour)])
    }
    await survive(this.server, under)
    expect(contentOf(this.witness.doc)).toEqual(before)
    expect(this.witness.closeCode ?? this.neighbour.closeCode).toBeUndefined()
  }

  async close(): Promise<void> {
    for (const client of [...this.#opened, this.witness, this.neighbour]) client.close()
    await this.server.close()
  }

  async #isWorking(client: RawClient): Promise<void> {
    const acks = client.acks.at(-1) ?? 0
    const update = client.change((doc) => {
      doc.getMap('elements').delete(lastCard)
      addElementAs(doc, lastCard)
    })
    client.sendSync(2, update)
    await until(() => (client.acks.at(-1) ?? 0) > acks, 'an edit of a bystander is on disk')
  }
}

const firstCard = 'card'
const lastCard = 'bystander'

/** What opening and closing one may take on a busy machine. */
export const startMs = 40_000

export interface ArenaOptions {
  /** Limits of the server that are not as by default. */
  readonly limits?: Readonly<Record<string, number>>
  /** What the other board starts with. */
  readonly otherModel?: object
}

export async function openArena(options: ArenaOptions = {}): Promise<Arena> {
  // A machine that is busy with other tests would let nobody in at times.
  const limits = { maxLoopLagMs: 60_000, ...options.limits }
  const server = await startAttackedServer({
    settings: {
      CATENA_LIMITS: Object.entries(limits)
        .map((limit) => limit.join('='))
        .join(','),
    },
  })
  const other = options.otherModel === undefined ? {} : { model: options.otherModel }
  const boards = [await makeBoard(server), await makeBoard(server, other)] as const
  const [witness, neighbour] = await Promise.all(boards.map((board) => work(server, board)))
  if (witness === undefined || neighbour === undefined) throw new Error('nobody works')
  const arena = new Arena(server, boards, [witness, neighbour])
  // What is compiled and kept once is no attack's doing.
  await arena.endure(async () => void (await arena.enter())).catch(() => undefined)
  return arena
}

async function work(server: AttackedServer, board: MadeBoard): Promise<RawClient> {
  const { token } = board.links.facilitator
  const client = await ready(new RawClient(syncUrl(server), `token=${token}&ack=1`, {}, board.id))
  client.sendSync(
    2,
    client.change((doc) => {
      addElementAs(doc, firstCard)
    }),
  )
  await until(() => client.acks.length > 0, 'the first card')
  return client
}

async function ready(client: RawClient): Promise<RawClient> {
  await client.opened()
  client.ask()
  await until(() => client.updates.length > 0, 'the board')
  return client
}

function syncUrl({ url }: AttackedServer): string {
  return `${url.replace('http', 'ws')}/sync`
}

function addElementAs(doc: Y.Doc, id: string): void {
  addElement(doc, id, id)
}

/** All that a board's document says, but for what its witness has just written. */
function contentOf(doc: Y.Doc): Record<string, unknown> {
  return Object.fromEntries(
    [...doc.share.keys()].flatMap((root) =>
      root === 'elements'
        ? Object.entries(doc.getMap(root).toJSON()).filter(([id]) => id !== lastCard)
        : [[root, doc.getMap(root).toJSON()]],
    ),
  )
}
