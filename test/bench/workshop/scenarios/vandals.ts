import { randomUUID } from 'node:crypto'
import { pause } from '../../sync/load/pauses.ts'
import { percentiles } from '../../sync/load/percentiles.ts'
import { watchCpu } from '../../sync/load/usage.ts'
import { countOnce } from '../room/counted-once.ts'
import { aPhase, ServedRoom } from '../room/served-room.ts'
import { untilOnBoard } from '../room/until-on-board.ts'
import { overspend, vandalise, vandalWords } from '../room/vandal.ts'
import { cardText, Viewer } from '../room/viewer.ts'
import { ballotIds, lanes, workshopBoard } from './board.ts'
import type { Scenario } from './scenario.ts'

const hall = { people: 200, withinMs: 15_000, hasScreen: false }
const dots = 5

/** A tenth of the room does harm as fast as it can, the others send three cards each; then it is cleaned up. */
export const vandalsInRoom: Scenario = {
  name: 'vandals',
  goals: [
    { figure: 'cardsLost', atMost: 0 },
    { figure: 'cardsTwice', atMost: 0 },
    { figure: 'cardP99Ms', atMost: 500 },
    { figure: 'vandalCardsLeft', atMost: 0 },
    { figure: 'dotsOverBudget', atMost: 0 },
    { figure: 'vandalDotsLeft', atMost: 0 },
  ],
  async measure({ size: { people, withinMs } = hall }) {
    const vandals = people / 10
    const room = await ServedRoom.open(workshopBoard())
    const phases = [
      aPhase('write', 'collect', { laneIds: [lanes.cards], maxCards: 50 }),
      aPhase('vote', 'vote', { laneIds: [lanes.ballot], dots }),
    ]
    await room.command({ type: 'set-agenda', phases, revision: 0 })
    await room.goTo('write')
    const viewer = await Viewer.open(room)
    const phones = await room.phones(people, withinMs / 5)
    const bad = phones.slice(0, vandals)
    const good = phones.slice(vandals)
    const keys = new Map(good.map((phone) => [phone, [randomUUID(), randomUUID(), randomUUID()]]))
    let isOver = false
    const watched = watchCpu(room.pid)
    const stolen = [...keys.values()].flat()
    const attacks = bad.map((phone) => vandalise(phone, stolen, () => isOver))
    const texts: string[] = []
    await Promise.all(
      good.map(async (phone) => {
        for (const key of keys.get(phone) ?? []) {
          await pause(Math.random() * (withinMs / 3))
          const text = cardText(phone.index, true)
          texts.push(text)
          await phone.send('contributions', { text }, undefined, key)
        }
      }),
    )
    await untilOnBoard(room, texts)
    const cpu = watched()
    const titles = await room.titles()
    const badCards = titles.filter((title) => title.includes(vandalWords)).length
    await room.goTo('vote')
    await Promise.all(bad.map((phone) => overspend(phone, ballotIds.slice(0, 10), dots)))
    const spent = await dotsOf(room)
    const since = performance.now()
    // They go on while the facilitator mutes them one after the other and takes back what they did.
    await muteAll(room, bad)
    const mutedMs = Math.round(performance.now() - since)
    const undone = await undoAll(room, bad)
    const cleanMs = Math.round(performance.now() - since)
    await pause(1_000)
    isOver = true
    const answers = sum(await Promise.all(attacks))
    const after = await room.titles()
    const own = after.filter(
      (title) => !title.startsWith('What changes') && !title.includes(vandalWords),
    )
    const kept = countOnce(texts, own)
    const dotsLeft = await dotsOf(room)
    const [cardP50Ms = 0, cardP99Ms = 0, cardMaxMs = 0] = percentiles(
      viewer.cards.values,
      [0.5, 0.99, 1],
    )
    const figures = {
      phones: good.length,
      vandals,
      cards: texts.length,
      cardsLost: kept.lost,
      cardsTwice: kept.twice,
      cardP50Ms,
      cardP99Ms,
      cardMaxMs,
      attacks: [...answers.values()].reduce((all, count) => all + count, 0),
      attacksTakenShare: share(answers, (status) => status === 200 || status === 201),
      attacksThrottledShare: share(answers, (status) => status === 429),
      vandalCardsOnBoard: badCards,
      vandalCardsLeft: after.filter((title) => title.includes(vandalWords)).length,
      dotsOverBudget: Math.max(0, spent - vandals * dots),
      vandalDotsLeft: dotsLeft,
      cardsUndone: undone,
      mutedMs,
      cleanMs,
      loopDelayP99Ms: (await room.metric('nodejs_eventloop_lag_seconds')) * 1_000,
      ...cpu,
    }
    viewer.close()
    for (const phone of phones) phone.close()
    await room.close()
    return figures
  },
}

async function dotsOf(room: ServedRoom): Promise<number> {
  const results = (await room.rounds()).flatMap((round) => round.results)
  return results.reduce((all, result) => all + result.dots, 0)
}

async function idsOf(phones: readonly { ask: (what: string) => Promise<{ body: unknown }> }[]) {
  const answers = await Promise.all(phones.map((phone) => phone.ask('me')))
  return answers.map(({ body }) => (body as { id: string }).id)
}

async function muteAll(room: ServedRoom, phones: Parameters<typeof idsOf>[0]): Promise<void> {
  for (const participantId of await idsOf(phones))
    await room.command({ type: 'mute', participantId, isMuted: true })
}

/** How many cards went. */
async function undoAll(room: ServedRoom, phones: Parameters<typeof idsOf>[0]): Promise<number> {
  let cards = 0
  for (const id of await idsOf(phones)) {
    const { status, body } = await room.ask('POST', `participants/${id}/undo`)
    if (status !== 200) throw new Error(JSON.stringify(body))
    cards += (body as { cards: number }).cards
  }
  return cards
}

function sum(all: readonly ReadonlyMap<number, number>[]): ReadonlyMap<number, number> {
  const total = new Map<number, number>()
  for (const counts of all)
    for (const [status, count] of counts) total.set(status, (total.get(status) ?? 0) + count)
  return total
}

function share(answers: ReadonlyMap<number, number>, has: (status: number) => boolean): number {
  const all = [...answers]
  const of = (some: typeof all): number => some.reduce((total, [, count]) => total + count, 0)
  return Number((of(all.filter(([status]) => has(status))) / of(all)).toFixed(3))
}
