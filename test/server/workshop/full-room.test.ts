import { randomUUID } from 'node:crypto'
import { expect, it, vi } from 'vitest'
import { useDataFolders } from '../operator/data-folder.ts'
import { aPhase, openBoard, type Phone } from './live-board.ts'

const { newFolder } = useDataFolders()
const phonesInRoom = Number(process.env['CATENA_PHONES'] ?? 40)
/** How many requests are answered but the answer is lost on the way. */
const lostShare = 0.2

/** Sends until an answer has come back, as a phone's queue does. */
async function stubborn(send: (key: string) => Promise<{ status: number }>): Promise<number> {
  const key = randomUUID()
  for (;;) {
    const { status } = await send(key)
    if (Math.random() >= lostShare) return status
  }
}

it(
  '[WS4] [WS11] a room that sends at once, with a fifth of the answers lost, counts exactly once',
  async () => {
    const { serve } = newFolder()
    const server = await serve()
    const board = await openBoard(() => server)
    await board.begin(aPhase('write', 'collect', { laneIds: ['outcomes'] }), aPhase('vote', 'vote'))
    const phones = await board.phones(phonesInRoom)
    const everybody = <Done>(act: (phone: Phone, index: number) => Promise<Done>) =>
      Promise.all(phones.map(act))
    await everybody((phone, index) => stubborn((key) => phone.write(`Card of ${index}`, {}, key)))
    const expected = phones.map((_, index) => `Card of ${index}`).toSorted()
    await vi.waitFor(
      async () => {
        const titles = (await board.titles()).filter((title) => title.startsWith('Card'))
        expect(titles.toSorted()).toEqual(expected)
      },
      { timeout: 2_000 },
    )
    expect(await board.listed()).toHaveLength(phonesInRoom)
    await board.goTo('vote')
    await everybody((phone) => stubborn((key) => phone.vote('one', 3, key)))
    await everybody((phone) => stubborn((key) => phone.vote('two', 2, key)))
    const { rounds } = (
      await board.ask<{ rounds: { voters: number; results: { dots: number }[] }[] }>('GET', 'votes')
    ).body
    expect(rounds[0]?.voters).toBe(phonesInRoom)
    expect(rounds[0]?.results.map(({ dots }) => dots)).toEqual([3 * phonesInRoom, 2 * phonesInRoom])
  },
  20_000 + phonesInRoom * 200,
)
