import { expect, it } from 'vitest'
import { cardsWithRetries } from '#test/bench/workshop/scenarios/cards-with-retries.ts'
import { killedInVote } from '#test/bench/workshop/scenarios/killed-in-vote.ts'
import { vandalsInRoom } from '#test/bench/workshop/scenarios/vandals.ts'

/** What `npm run bench -- workshop` measures, with a small room: what counts here is that everything counts once. */

const minutes = 1
const hasScreen = false
const generousMs = 60_000

it(
  '[WS4] [WS5] cards whose answers are lost or cut off come onto the board exactly once',
  async () => {
    const size = { people: 30, withinMs: 1_000, hasScreen }
    const figures = await cardsWithRetries.measure({ minutes, size })
    expect(figures).toMatchObject({ cards: 30, cardsLost: 0, cardsTwice: 0 })
    expect(figures['afterLastMs']).toBeLessThan(10_000)
  },
  generousMs,
)

it(
  '[WS11] [WS2] a server that is killed in the middle of a vote loses no dot and counts none twice',
  async () => {
    const size = { people: 30, withinMs: 1_000, hasScreen }
    const figures = await killedInVote.measure({ minutes, size })
    expect(figures).toMatchObject({
      dotsGiven: 150,
      dotsLost: 0,
      dotsTwice: 0,
      votersLost: 0,
      streamsBackShare: 1,
    })
  },
  generousMs,
)

it(
  '[WS4] [WS6] [WS11] a tenth of the room that vandalises harms nobody, and all it did can be taken back',
  async () => {
    const size = { people: 20, withinMs: 2_000, hasScreen }
    const figures = await vandalsInRoom.measure({ minutes, size })
    expect(figures).toMatchObject({
      cards: 54,
      cardsLost: 0,
      cardsTwice: 0,
      dotsOverBudget: 0,
      vandalCardsLeft: 0,
      vandalDotsLeft: 0,
    })
    expect(figures['attacks']).toBeGreaterThan(20)
    expect(figures['cardsUndone']).toBeGreaterThan(0)
  },
  generousMs,
)
