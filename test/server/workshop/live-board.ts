import { randomUUID } from 'node:crypto'
import { expect, vi } from 'vitest'
import { setText, type Board, type TextTarget } from '#shared/document/write.ts'
import type { Command } from '#shared/workshop/commands.ts'
import type { Contribution, ListedContribution } from '#shared/workshop/contribution.ts'
import { usualPhase, type Phase } from '#shared/workshop/phase.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'
import { aModel, type ModelBuilder } from '#test/support/change-model.ts'
import type { TestServer } from '#test/support/server.ts'
import { makeBoard, send, type MadeBoard } from '../http/made-board.ts'

type Served = Pick<TestServer, 'url' | 'rooms'>

export interface Answered<Body> {
  readonly status: number
  readonly body: Body
}

export interface ViewAnswer {
  readonly view: WorkshopParts
  readonly eventId: string
  readonly mine: {
    readonly contributions: readonly Contribution[]
    readonly votes: readonly { readonly elementId: string; readonly dots: number }[]
    readonly ratings: readonly { readonly phaseId: string; readonly value: number }[]
  }
}

/** A card, or the code of the problem why not. */
type Sent = Contribution & { readonly code?: string }

/** A phone in the room: a browser that came in by the join code. */
export class Phone {
  #id: string | undefined
  readonly cookie: string
  readonly #server: () => Served
  readonly #boardId: string

  constructor(server: () => Served, boardId: string, cookie: string) {
    this.#server = server
    this.#boardId = boardId
    this.cookie = cookie
  }

  get knownId(): string | undefined {
    return this.#id
  }

  /** Who it is for the server. */
  async id(): Promise<string> {
    this.#id ??= (await this.ask('GET', 'me')).body.id
    return this.#id
  }

  ask<Body = Sent>(
    method: string,
    path: string,
    body?: unknown,
    key = randomUUID() as string,
  ): Promise<Answered<Body>> {
    return answered(
      send(this.#server(), method, `/api/boards/${this.#boardId}/${path}`, {
        cookie: this.cookie,
        headers: { 'Idempotency-Key': key },
        ...(body === undefined ? {} : { body }),
      }),
    )
  }

  write(text: string, more: object = {}, key?: string): Promise<Answered<Sent>> {
    return this.ask('POST', 'contributions', { text, ...more }, key)
  }

  vote(elementId: string, dots: number, key?: string) {
    return this.ask<{ left: number; dots: number; code?: string }>(
      'POST',
      'votes',
      { elementId, dots },
      key,
    )
  }

  /** Waits until a card of its own is so far. */
  async until(id: string, state: Contribution['state']): Promise<void> {
    await vi.waitFor(
      async () => {
        const { contributions } = (await this.see()).mine
        expect(contributions.find((one) => one.id === id)?.state).toBe(state)
      },
      { timeout: 5_000, interval: 30 },
    )
  }

  async see(): Promise<ViewAnswer> {
    return (await this.ask<ViewAnswer>('GET', 'workshop')).body
  }
}

/** A board with a facilitator on it. */
export class LiveBoard {
  readonly made: MadeBoard
  readonly #server: () => Served

  constructor(server: () => Served, made: MadeBoard) {
    this.#server = server
    this.made = made
  }

  get token(): string {
    return this.made.links.facilitator.token
  }

  ask<Body>(
    method: string,
    path: string,
    body?: unknown,
    token = this.token,
  ): Promise<Answered<Body>> {
    return answered(
      send(this.#server(), method, `/api/boards/${this.made.id}${path === '' ? '' : `/${path}`}`, {
        token,
        ...(body === undefined ? {} : { body }),
      }),
    )
  }

  /** A file of the board, as it is. */
  async askText(path: string): Promise<string> {
    const { token } = this
    const response = await send(this.#server(), 'GET', `/api/boards/${this.made.id}/${path}`, {
      token,
    })
    return response.text()
  }

  /** Does as a facilitator says; their answer tells where that is not done. */
  async command(command: Command): Promise<{ revision: number; agendaRevision: number }> {
    const { status, body } = await this.ask<{ revision: number; agendaRevision: number }>(
      'POST',
      'workshop/commands',
      command,
    )
    if (status !== 200) throw new Error(JSON.stringify(body))
    return body
  }

  /** Puts phases on the agenda and starts the first. */
  async begin(...phases: readonly Phase[]): Promise<void> {
    const { view } = (await this.ask<ViewAnswer>('GET', 'workshop')).body
    const revision = view.agenda?.revision ?? 0
    await this.command({ type: 'set-agenda', phases: [...phases], revision })
    await this.goTo(phases[0]?.id ?? null)
  }

  async goTo(to: string | null): Promise<void> {
    const { view } = (await this.ask<ViewAnswer>('GET', 'workshop')).body
    await this.command({ type: 'go', from: view.agenda?.runningId ?? null, to })
  }

  async phone(cookie?: string): Promise<Phone> {
    const response = await send(this.#server(), 'POST', '/api/join', {
      body: { code: this.made.joinCode },
      ...(cookie === undefined ? {} : { cookie }),
    })
    if (!response.ok) throw new Error(await response.text())
    const given = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    return new Phone(this.#server, this.made.id, given)
  }

  phones(count: number): Promise<readonly Phone[]> {
    return Promise.all(Array.from({ length: count }, () => this.phone()))
  }

  /** Changes the board as somebody at it does. */
  async change(change: (board: Board) => void): Promise<void> {
    await this.#server().rooms.edit(this.made.id, 'somebody', change)
  }

  edit(target: TextTarget, text: string): Promise<void> {
    return this.change((board) => setText(board, target, text))
  }

  /** The titles of all cards on the board, as files say them. */
  async titles(): Promise<readonly string[]> {
    const { body } = await this.ask<{ elements: { title: Record<string, string> }[] }>(
      'GET',
      'model',
    )
    return body.elements.map(({ title }) => Object.values(title).join('|'))
  }

  async listed(token?: string): Promise<readonly ListedContribution[]> {
    const { body } = await this.ask<{ contributions: ListedContribution[] }>(
      'GET',
      'contributions',
      undefined,
      token,
    )
    return body.contributions
  }
}

export function aPhase(id: string, mode: Phase['mode'], more: Partial<Phase> = {}): Phase {
  return { id, mode, ...usualPhase, laneIds: [], ...more }
}

/** A board with two lanes and, unless told otherwise, three outcomes. */
export async function openBoard(
  server: () => Served,
  fill: (model: ModelBuilder) => ModelBuilder = threeOutcomes,
): Promise<LiveBoard> {
  const model = fill(aModel().withLane('activities', 'activity').withLane('outcomes', 'outcome'))
  return new LiveBoard(server, await makeBoard(server(), { model: model.build() }))
}

function threeOutcomes(model: ModelBuilder): ModelBuilder {
  return ['one', 'two', 'three'].reduce(
    (built, id) => built.withElement(id, 'outcome', `Outcome ${id}`, { laneId: 'outcomes' }),
    model,
  )
}

async function answered<Body>(response: Promise<Response>): Promise<Answered<Body>> {
  const { status, text } = await response.then(async (it) => ({
    status: it.status,
    text: await it.text(),
  }))
  return { status, body: (text === '' ? undefined : JSON.parse(text)) as Body }
}
