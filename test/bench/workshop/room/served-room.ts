import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Role } from '#shared/model/role.ts'
import type { Command } from '#shared/workshop/commands.ts'
import type { Contribution } from '#shared/workshop/contribution.ts'
import { usualPhase, type Phase } from '#shared/workshop/phase.ts'
import type { Result, WorkshopParts } from '#shared/workshop/view.ts'
import { startCatena } from '../../sync/contestants/catena.ts'
import { temporaryFolder, type StartedServer } from '../../sync/contestants/start-server.ts'
import type { Target } from '../../sync/load/target.ts'
import { usageOf } from '../../sync/load/usage.ts'
import { HttpClient, type Answer } from './http.ts'
import { Phone } from './phone.ts'

interface MadeBoard {
  readonly id: string
  readonly joinCode: string
  readonly links: Readonly<Record<Role, { readonly token: string }>>
}

type Row = Pick<Contribution, 'id' | 'text' | 'state'>

/** A server in a process of its own with one board, and the facilitator of its workshop. */
export class ServedRoom {
  readonly board: MadeBoard
  readonly #folder: ReturnType<typeof temporaryFolder>
  readonly #http: HttpClient
  #server: StartedServer
  #running: string | null = null

  static async open(model: ChangeModel): Promise<ServedRoom> {
    const folder = temporaryFolder()
    const server = await startCatena(folder.folder)
    const http = new HttpClient({ port: server.port, from: '127.0.0.1' })
    const { status, body } = await http.ask('/api/boards', { method: 'POST', body: { model } })
    if (status !== 201) throw new Error(JSON.stringify(body))
    // It is what our own server has written.
    return new ServedRoom(body as MadeBoard, folder, http, server)
  }

  private constructor(
    board: MadeBoard,
    folder: ReturnType<typeof temporaryFolder>,
    http: HttpClient,
    server: StartedServer,
  ) {
    this.board = board
    this.#folder = folder
    this.#http = http
    this.#server = server
  }

  get url(): string {
    return `http://127.0.0.1:${this.#server.port}`
  }

  get pid(): number {
    return this.#server.pid
  }

  /** For clients that speak the sync protocol, with a cookie for each. */
  async target(role: Role, people: number): Promise<Target> {
    const cookies = await Promise.all(
      Array.from({ length: people }, async () => {
        const { cookie } = await this.#http.ask('/api/links/exchange', {
          method: 'POST',
          body: { secret: this.board.links[role].token },
        })
        return cookie
      }),
    )
    const { id } = this.board
    const room = { name: id, path: `/sync/${id}?ack=1`, cookies }
    const { pid, port } = this.#server
    return { pid, port, protocol: 'y-websocket', rooms: [room], stateFile: undefined }
  }

  /** So many phones that have joined within some seconds and listen. */
  async phones(count: number, withinMs: number): Promise<readonly Phone[]> {
    const { id, joinCode } = this.board
    const phones = Array.from({ length: count }, (_, index) => {
      return new Phone(this.#server.port, id, index)
    })
    await Promise.all(
      phones.map(async (phone) => {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * withinMs))
        await phone.join(joinCode)
        phone.listen()
      }),
    )
    return phones
  }

  async command(command: Command): Promise<void> {
    const { status, body } = await this.ask('POST', 'workshop/commands', command)
    if (status !== 200) throw new Error(JSON.stringify(body))
  }

  async goTo(to: string | null): Promise<void> {
    await this.command({ type: 'go', from: this.#running, to })
    this.#running = to
  }

  async titles(): Promise<readonly string[]> {
    const { body } = await this.ask('GET', 'model')
    return (body as ChangeModel).elements.map(({ title }) => Object.values(title)[0] ?? '')
  }

  async rows(): Promise<readonly Row[]> {
    const { body } = await this.ask('GET', 'contributions')
    return (body as { contributions: readonly Row[] }).contributions
  }

  async rounds() {
    const { body } = await this.ask('GET', 'votes')
    return (
      body as {
        rounds: readonly { id: string; phaseId: string; voters: number; results: Result[] }[]
      }
    ).rounds
  }

  async view(): Promise<WorkshopParts> {
    return ((await this.ask('GET', 'workshop')).body as { view: WorkshopParts }).view
  }

  /** Of one metric of the server, as its operator reads it. */
  async metric(name: string): Promise<number> {
    const { body } = await this.#http.ask('/metrics')
    const found = new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)$`, 'm').exec(String(body))
    return Number(found?.[1] ?? Number.NaN)
  }

  get residentMB(): number {
    return Math.round(usageOf(this.pid).residentBytes / 1e6)
  }

  /** As a facilitator. */
  ask(method: 'GET' | 'POST', resource: string, body?: unknown): Promise<Answer> {
    return this.#http.ask(`/api/boards/${this.board.id}/${resource}`, {
      method,
      headers: { Authorization: `Bearer ${this.board.links.facilitator.token}` },
      ...(body === undefined ? {} : { body }),
    })
  }

  /** Pulls the plug. */
  kill(): Promise<void> {
    return this.#server.close()
  }

  async startAgain(): Promise<void> {
    this.#server = await startCatena(this.#folder.folder, '', this.#server.port)
  }

  async close(): Promise<void> {
    this.#http.close()
    await this.#server.close()
    this.#folder.remove()
  }
}

export function aPhase(id: string, mode: Phase['mode'], more: Partial<Phase> = {}): Phase {
  return { id, mode, ...usualPhase, ...more }
}
