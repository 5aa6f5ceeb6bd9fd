import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import type { Command } from '#shared/workshop/commands.ts'
import type { Phase } from '#shared/workshop/phase.ts'
import { usualPhase } from '#shared/workshop/phase.ts'
import { aModel } from '#test/support/change-model.ts'
import { createBoard, readModel, type TestBoard } from './board-page.ts'

/** A phase where only what a test is about is said. */
export function aPhase(id: string, mode: Phase['mode'], rest: Partial<Phase> = {}): Phase {
  const title = { nl: `Deel ${id}`, fr: `Étape ${id}`, en: `Part ${id}` }
  return { ...usualPhase, laneIds: ['outcomes'], id, mode, title, ...rest }
}

const model = aModel()
  .withLane('activities', 'activity')
  .withLane('outcomes', 'outcome')
  .withElement('a', 'activity', 'Cook together every Tuesday', { laneId: 'activities' })
  .withElement('b', 'outcome', 'Neighbours know each other', { laneId: 'outcomes' })
  .withElement('c', 'outcome', 'Fewer older people feel alone', { laneId: 'outcomes' })
  .withElement('d', 'outcome', 'More people cook fresh food', { laneId: 'outcomes' })
  .build()

/** A board with a workshop, told by its facilitator over HTTP. */
export class Workshop {
  readonly board: TestBoard
  #running: string | null = null

  constructor(board: TestBoard) {
    this.board = board
  }

  static async start(server: string, phases: readonly Phase[]): Promise<Workshop> {
    const workshop = new Workshop(await createBoard(server, { model, title: 'Buurtkeuken' }))
    await workshop.command({ type: 'set-agenda', phases: [...phases], revision: 0 })
    return workshop
  }

  async command(command: Command): Promise<void> {
    const { url, id, links } = this.board
    const response = await fetch(`${url}/api/boards/${id}/workshop/commands`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${links.facilitator.token}`,
      },
      body: JSON.stringify(command),
    })
    expect(response.status, await response.text()).toBe(200)
  }

  async go(to: string | null): Promise<void> {
    await this.command({ type: 'go', from: this.#running, to })
    this.#running = to
  }

  /** What phones have sent, as the facilitator reads it. */
  async sent(): Promise<readonly { readonly id: string; readonly text: string }[]> {
    const { contributions } = (await this.#read('contributions')) as {
      readonly contributions: readonly { readonly id: string; readonly text: string }[]
    }
    return contributions
  }

  async round(): Promise<{ readonly id: string; readonly voters: number }> {
    const { rounds } = (await this.#read('votes')) as {
      readonly rounds: readonly { readonly id: string; readonly voters: number }[]
    }
    const last = rounds.at(-1)
    if (last === undefined) throw new Error('no round')
    return last
  }

  async titles(): Promise<readonly string[]> {
    const { elements } = await readModel(this.board)
    return elements.map(({ title }) => Object.values(title)[0] ?? '')
  }

  async join(phone: Page): Promise<void> {
    await phone.goto(`${this.board.url}/j/${this.board.joinCode}`)
  }

  async #read(resource: string): Promise<unknown> {
    const { url, id, links } = this.board
    const response = await fetch(`${url}/api/boards/${id}/${resource}`, {
      headers: { authorization: `Bearer ${links.facilitator.token}` },
    })
    expect(response.status).toBe(200)
    return response.json()
  }
}

export async function writeCard(phone: Page, text: string): Promise<void> {
  await phone.locator('textarea').fill(text)
  await phone.locator('.main-action').click()
}
