import type { Phase } from '#shared/workshop/phase.ts'
import { pause } from '../../sync/load/pauses.ts'
import { Ballots } from '../room/ballots.ts'
import { countDots, countOnce, type Count } from '../room/counted-once.ts'
import type { PhaseTold } from '../room/phase-told.ts'
import { faultOf, type Phone } from '../room/phone.ts'
import { aPhase, type ServedRoom } from '../room/served-room.ts'
import { untilOnBoard } from '../room/until-on-board.ts'
import { cardText } from '../room/viewer.ts'
import { ballotIds, lanes } from './board.ts'

/** Everybody sends a card in each of the first minutes, then a tenth of them: a board that people can still read. */
const allSendFor = 2
const faults = { lost: 0.1, cut: 0.05 }
/** Of each minute. */
const timing = { writeMs: 18_000, voteMs: 16_000, rateMs: 8_000, talkMs: 6_000, calmMs: 3_000 }
const rated = { kind: 'element', ref: ballotIds[0] ?? '' } as const

/** For every minute the same four steps; editors may go on throughout, which costs most. */
export function phasesOf(minutes: number): Phase[] {
  return Array.from({ length: minutes }, (_, minute) => [
    aPhase(`write-${minute}`, 'collect', { laneIds: [lanes.cards], canvas: 'all', minutes: 1 }),
    aPhase(`vote-${minute}`, 'vote', { laneIds: [lanes.ballot], canvas: 'all', dots: 5 }),
    aPhase(`rate-${minute}`, 'rate', { target: rated, canvas: 'all' }),
    aPhase(`talk-${minute}`, 'talk', { title: { en: `Talk ${minute}` } }),
  ]).flat()
}

/** What a room does, and what should come of it. */
export class Minutes {
  readonly #room: ServedRoom
  readonly #phones: readonly Phone[]
  readonly #told: PhaseTold
  readonly #texts: string[] = []
  readonly #ballots: Ballots[] = []
  #answersWrong = 0
  #afterLastMs = 0

  constructor(room: ServedRoom, phones: readonly Phone[], told: PhaseTold) {
    this.#room = room
    this.#phones = phones
    this.#told = told
  }

  async pass(minute: number): Promise<void> {
    await this.#goTo(`write-${minute}`)
    await this.#write(minute)
    await this.#goTo(`vote-${minute}`)
    await this.#vote(`vote-${minute}`)
    await this.#goTo(`rate-${minute}`)
    await this.#rate(`rate-${minute}`)
    await this.#goTo(`talk-${minute}`)
    const elementIds = ballotIds.slice(minute, minute + 5)
    await this.#room.command({ type: 'set-spotlight', spotlight: { elementIds } })
    await pause(timing.talkMs)
    await this.#room.command({ type: 'set-spotlight', spotlight: null })
  }

  /** What is there in the end beside what was sent. */
  async count() {
    const titles = (await this.#room.titles()).filter((title) => /^(?:#|of )/.test(title))
    const cards = countOnce(this.#texts, titles)
    const rows = countOnce(
      this.#texts,
      (await this.#room.rows()).map(({ text }) => text),
    )
    const rounds = await this.#room.rounds()
    const dots = this.#ballots.map(({ given }, minute): Count => {
      const results = rounds.find(({ phaseId }) => phaseId === `vote-${minute}`)?.results ?? []
      return countDots(
        given,
        new Map(results.map(({ elementId, dots: count }) => [elementId, count])),
      )
    })
    return {
      cards: this.#texts.length,
      cardsLost: cards.lost + rows.lost,
      cardsTwice: cards.twice + rows.twice,
      afterLastMs: this.#afterLastMs,
      votes: this.#ballots.reduce((sum, { answered }) => sum + answered, 0),
      dotsLost: dots.reduce((sum, { lost }) => sum + lost, 0),
      dotsTwice: dots.reduce((sum, { twice }) => sum + twice, 0),
      answersWrong: this.#answersWrong,
    }
  }

  async #goTo(phase: string): Promise<void> {
    this.#told.begin()
    await this.#room.goTo(phase)
    await pause(timing.calmMs)
  }

  async #write(minute: number): Promise<void> {
    const senders = this.#phones.filter(({ index }) => minute < allSendFor || index % 10 === minute)
    await within(timing.writeMs, senders, async (phone) => {
      const fault = faultOf(faults)
      const text = cardText(phone.index, fault !== 'cut-off')
      this.#texts.push(text)
      expectOk(await phone.send('contributions', { text }, fault))
    })
    this.#afterLastMs = Math.max(this.#afterLastMs, await untilOnBoard(this.#room, this.#texts))
  }

  async #vote(phaseId: string): Promise<void> {
    const ballots = new Ballots(ballotIds)
    this.#ballots.push(ballots)
    await within(timing.voteMs, this.#phones, (phone) => ballots.vote(phone, faults))
    const round = (await this.#room.rounds()).find((one) => one.phaseId === phaseId)
    const roundId = round?.id ?? ''
    await this.#room.command({ type: 'reveal-votes', roundId, isRevealed: true })
    await pause(timing.calmMs)
  }

  async #rate(phaseId: string): Promise<void> {
    const given = [0, 0, 0, 0, 0]
    await within(timing.rateMs, this.#phones, async (phone) => {
      const value = 1 + Math.floor(Math.random() * given.length)
      given[value - 1] = (given[value - 1] ?? 0) + 1
      expectOk(await phone.send('ratings', { value }, faultOf(faults)))
    })
    await this.#room.command({ type: 'reveal-ratings', phaseId, isRevealed: true })
    const { rating } = await this.#room.view()
    given.forEach((count, step) => {
      this.#answersWrong += Math.abs(count - (rating?.results?.[step] ?? 0))
    })
  }
}

/** Lets everybody act, each at a moment of their own. */
async function within(
  ms: number,
  phones: readonly Phone[],
  act: (phone: Phone) => Promise<void>,
): Promise<void> {
  await Promise.all(
    phones.map(async (phone) => {
      await pause(Math.random() * ms)
      await act(phone)
    }),
  )
}

function expectOk({ status, body }: { readonly status: number; readonly body: unknown }): void {
  if (status > 201) throw new Error(JSON.stringify(body))
}
