import { pause, every } from '../../sync/load/pauses.ts'
import { percentiles } from '../../sync/load/percentiles.ts'
import { watchCpu, watchWaiting } from '../../sync/load/usage.ts'
import { Crowd } from '../../sync/load/crowd.ts'
import { PlenaryScreen } from '../room/plenary-screen.ts'
import { PhaseTold } from '../room/phase-told.ts'
import { ServedRoom } from '../room/served-room.ts'
import { Viewer } from '../room/viewer.ts'
import { lanes, workshopBoard } from './board.ts'
import { Minutes, phasesOf } from './minutes.ts'
import type { Scenario } from './scenario.ts'

const people = 600
const editors = 30
/** A light pace: people who talk while they move cards and correct words. */
const pace = { editMs: 2_000, renameMs: 10_000, cursorMs: 1_000 } as const
/** As often as the server takes its own figures. */
const lagEveryMs = 10_000

/** 600 phones, 30 editors and a screen on one board, through minutes of writing, voting, rating and talking. */
export const liveWorkshop: Scenario = {
  name: 'live',
  goals: [
    { figure: 'cardsLost', atMost: 0 },
    { figure: 'cardsTwice', atMost: 0 },
    { figure: 'dotsLost', atMost: 0 },
    { figure: 'dotsTwice', atMost: 0 },
    { figure: 'answersWrong', atMost: 0 },
    { figure: 'loopDelayP99Ms', atMost: 100 },
    { figure: 'cardP99Ms', atMost: 500 },
    { figure: 'frameGapMaxMs', atMost: 100 },
  ],
  async measure({ minutes }) {
    const room = await ServedRoom.open(workshopBoard())
    await room.command({ type: 'set-agenda', phases: phasesOf(minutes), revision: 0 })
    const target = await room.target('editor', editors)
    const [door] = target.rooms
    if (door === undefined) throw new Error('no room')
    const crowd = new Crowd(target, 1, lanes.ballot)
    await crowd.comeIn([door], editors)
    const phones = await room.phones(people, 10_000)
    const viewer = await Viewer.open(room)
    const screen = await PlenaryScreen.open(room)
    const told = new PhaseTold(phones)
    const stops = crowd.clients.flatMap((client, index) => [
      every(pace.editMs, () => client.edit()),
      every(pace.cursorMs, () => client.show(true)),
      every(pace.renameMs, () =>
        client.rename(`Said by ${index} at ${Math.round(performance.now())}`),
      ),
    ])
    // The page has drawn the board and the server has compiled what it runs.
    await pause(5_000)
    await screen.watchFrames()
    crowd.updates.begin()
    const lags: number[] = []
    const stopLags = every(lagEveryMs, () => {
      void room.metric('nodejs_eventloop_lag_seconds').then((seconds) => lags.push(seconds * 1_000))
    })
    const watched = watchCpu(room.pid)
    const waited = watchWaiting(room.pid)
    const heardBefore = bytesOf(phones)
    const since = performance.now()
    const work = new Minutes(room, phones, told)
    for (let minute = 0; minute < minutes; minute += 1) await work.pass(minute)
    const cpu = watched()
    const serverWaitedPercent = waited()
    const seconds = (performance.now() - since) / 1_000
    const heard = bytesOf(phones) - heardBefore
    stopLags()
    for (const stop of stops) stop()
    const gaps = await screen.frameGaps()
    const counted = await work.count()
    const [frameP99Ms = 0, frameGapMaxMs = 0] = percentiles(gaps, [0.99, 1])
    const [cardP50Ms = 0, cardP99Ms = 0] = percentiles(viewer.cards.values, [0.5, 0.99])
    const [editP50Ms = 0, editP99Ms = 0] = percentiles(crowd.updates.values, [0.5, 0.99])
    const [phaseP50Ms = 0, phaseP99Ms = 0] = percentiles(told.values, [0.5, 0.99])
    const figures = {
      minutes,
      phones: phones.length,
      editors: crowd.connected,
      ...counted,
      loopDelayP99Ms: Math.max(...lags),
      loopDelayMedianMs: percentiles(lags, [0.5])[0] ?? 0,
      stretchesOver100Ms: lags.filter((lag) => lag > 100).length,
      cardP50Ms,
      cardP99Ms,
      editP50Ms,
      editP99Ms,
      phaseToldP50Ms: phaseP50Ms,
      phaseToldP99Ms: phaseP99Ms,
      phoneBytesPerSecond: Math.round(heard / people / seconds),
      frames: gaps.length,
      frameP99Ms,
      frameGapMaxMs,
      framesOver100Ms: gaps.filter((gap) => gap > 100).length,
      ...cpu,
      serverWaitedPercent,
      rssMB: room.residentMB,
      retries: phones.reduce((sum, { retries }) => sum + retries, 0),
    }
    await screen.close()
    viewer.close()
    crowd.leave()
    for (const phone of phones) phone.close()
    await room.close()
    return figures
  },
}

function bytesOf(phones: readonly { readonly stream?: { readonly bytes: number } | undefined }[]) {
  return phones.reduce((sum, { stream }) => sum + (stream?.bytes ?? 0), 0)
}
