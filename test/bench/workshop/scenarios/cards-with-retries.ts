import { pause } from '../../sync/load/pauses.ts'
import { percentiles } from '../../sync/load/percentiles.ts'
import { countOnce } from '../room/counted-once.ts'
import { faultOf } from '../room/phone.ts'
import { aPhase, ServedRoom } from '../room/served-room.ts'
import { untilOnBoard } from '../room/until-on-board.ts'
import { cardText, Viewer } from '../room/viewer.ts'
import { lanes, workshopBoard } from './board.ts'
import type { Scenario } from './scenario.ts'

const hall = { people: 200, withinMs: 10_000, hasScreen: false }
const faults = { lost: 0.15, cut: 0.05 }

/** A hall of phones joins and sends a card each, a fifth of them twice, because something went wrong on the way. */
export const cardsWithRetries: Scenario = {
  name: 'cards',
  goals: [
    { figure: 'cardsLost', atMost: 0 },
    { figure: 'cardsTwice', atMost: 0 },
    { figure: 'afterLastMs', atMost: 2_000 },
    { figure: 'cardP99Ms', atMost: 500 },
  ],
  async measure({ size: { people, withinMs } = hall }) {
    const room = await ServedRoom.open(workshopBoard())
    const phases = [aPhase('write', 'collect', { laneIds: [lanes.cards] })]
    await room.command({ type: 'set-agenda', phases, revision: 0 })
    await room.goTo('write')
    const viewer = await Viewer.open(room)
    const phones = await room.phones(people, withinMs / 3)
    const texts: string[] = []
    await Promise.all(
      phones.map(async (phone) => {
        await pause(Math.random() * withinMs)
        const fault = faultOf(faults)
        // What was cut off before the server had it waits for the phone, not for the server.
        const text = cardText(phone.index, fault !== 'cut-off')
        texts.push(text)
        const { status, body } = await phone.send('contributions', { text }, fault)
        if (status > 201) throw new Error(JSON.stringify(body))
      }),
    )
    const afterLastMs = await untilOnBoard(room, texts)
    const titles = (await room.titles()).filter((title) => !title.startsWith('What changes'))
    const onBoard = countOnce(texts, titles)
    const inList = countOnce(
      texts,
      (await room.rows()).map(({ text }) => text),
    )
    const [cardP50Ms = 0, cardP99Ms = 0, cardMaxMs = 0] = percentiles(
      viewer.cards.values,
      [0.5, 0.99, 1],
    )
    const figures = {
      phones: phones.length,
      cards: texts.length,
      retries: phones.reduce((sum, { retries }) => sum + retries, 0),
      replays: await room.metric('catena_replays_total'),
      cardsLost: onBoard.lost + inList.lost,
      cardsTwice: onBoard.twice + inList.twice,
      afterLastMs,
      cardsMeasured: viewer.cards.values.length,
      cardP50Ms,
      cardP99Ms,
      cardMaxMs,
    }
    viewer.close()
    for (const phone of phones) phone.close()
    await room.close()
    return figures
  },
}
