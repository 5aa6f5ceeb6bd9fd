import { expect } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import type { Language } from '#shared/model/language.ts'
import type { Command } from '#shared/workshop/commands.ts'
import type { Phase } from '#shared/workshop/phase.ts'
import { usualPhase } from '#shared/workshop/phase.ts'
import { pickLanguage } from '#shared/text/define.ts'
import { phoneTexts } from '#shared/text/areas/phone.ts'
import type { TestBrowser } from '#test/support/browser.ts'
import { startServerProcess, type ServerProcess } from '#test/support/server-process.ts'
import { aModel } from '#test/support/change-model.ts'
import { createBoard, readModel, type TestBoard } from './board-page.ts'
import { worldWith } from './world.ts'

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

/** The card with this text in the phone's own list. */
export function cardOn(phone: Page, text: string): Locator {
  return phone.locator('.own-cards li').filter({ hasText: text })
}

/** What phones say in English. */
export const en = pickLanguage(phoneTexts, 'en')

export const phoneSized = { width: 390, height: 844, hasTouch: true } as const

export const collect = aPhase('collect', 'collect', {
  prompt: { nl: 'Wat moet er veranderen?', fr: 'Que doit-il changer ?', en: 'What has to change?' },
})

/** A slow mobile network: 1.6 Mbit/s, 150 ms. Answers what all that came weighed. */
export async function throttle(phone: Page): Promise<() => number> {
  const devtools = await phone.context().newCDPSession(phone)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  })
  let bytes = 0
  devtools.on('Network.dataReceived', ({ encodedDataLength }) => (bytes += encodedDataLength))
  devtools.on('Network.responseReceived', ({ response }) => (bytes += response.encodedDataLength))
  return () => bytes
}

/** A world with the phones of a room in it. */
export class PhoneRoom {
  readonly #world = worldWith(startServerProcess)

  get server(): ServerProcess {
    return this.#world.server
  }

  get browser(): TestBrowser {
    return this.#world.browser
  }

  /** A workshop in the first of these phases. */
  async running(phases: readonly Phase[] = [collect]): Promise<Workshop> {
    const workshop = await Workshop.start(this.server.url, phases)
    await workshop.go(phases[0]?.id ?? null)
    return workshop
  }

  async phone(workshop: Workshop, language: Language = 'en'): Promise<Page> {
    const phone = await this.browser.person({ ...phoneSized, language })
    await workshop.join(phone)
    await phone.locator('.task h1').waitFor()
    return phone
  }
}
