import { pause } from '../../sync/load/pauses.ts'
import { ballotIds, lanes, workshopBoard } from './board.ts'
import { countDots, type Count } from '../room/counted-once.ts'
import { Ballots } from '../room/ballots.ts'
import { PlenaryScreen } from '../room/plenary-screen.ts'
import { aPhase, ServedRoom } from '../room/served-room.ts'
import type { Scenario } from './scenario.ts'

const hall = { people: 200, withinMs: 8_000, hasScreen: true }
const faults = { lost: 0.1, cut: 0.05 }

/** Everybody votes, and in the middle of it the server is gone and comes back. */
export const killedInVote: Scenario = {
  name: 'killed',
  goals: [
    { figure: 'dotsLost', atMost: 0 },
    { figure: 'dotsTwice', atMost: 0 },
    { figure: 'votersLost', atMost: 0 },
    { figure: 'screenBackMs', atMost: 5_000 },
    { figure: 'streamsBackShare', atLeast: 1 },
  ],
  async measure({ size: { people, withinMs, hasScreen } = hall }) {
    const room = await ServedRoom.open(workshopBoard())
    const phases = [
      aPhase('vote', 'vote', { laneIds: [lanes.ballot], dots: 5 }),
      aPhase('talk', 'talk', { title: { en: 'After the storm' } }),
    ]
    await room.command({ type: 'set-agenda', phases, revision: 0 })
    await room.goTo('vote')
    const phones = await room.phones(people, withinMs / 3)
    const screen = hasScreen ? await PlenaryScreen.open(room) : undefined
    const ballots = new Ballots(ballotIds)
    const voting = Promise.all(
      phones.map(async (phone) => {
        await pause(Math.random() * withinMs)
        await ballots.vote(phone, faults)
      }),
    )
    await pause(withinMs / 2)
    await room.kill()
    const votedBefore = ballots.answered
    await screen?.untilAway()
    const readyAfter = performance.now()
    await room.startAgain()
    const startedMs = Math.round(performance.now() - readyAfter)
    const screenBackMs = (await screen?.untilBack()) ?? 0
    await voting
    const [round] = await room.rounds()
    const counted = new Map(round?.results.map(({ elementId, dots }) => [elementId, dots]))
    const dots: Count = countDots(ballots.given, counted)
    // What is told now reaches everybody who is back.
    const told = new Set<number>()
    for (const { stream, index } of phones)
      if (stream !== undefined) stream.onEvent = (name) => name === 'phase' && told.add(index)
    await room.goTo('talk')
    await screen?.untilSays('After the storm')
    await pause(1_000)
    const figures = {
      phones: phones.length,
      requestsAnswered: ballots.answered,
      answeredBeforeKill: votedBefore,
      retries: phones.reduce((sum, { retries }) => sum + retries, 0),
      dotsGiven: [...ballots.given.values()].reduce((sum, count) => sum + count, 0),
      dotsLost: dots.lost,
      dotsTwice: dots.twice,
      votersLost: people - (round?.voters ?? 0),
      serverReadyMs: startedMs,
      screenBackMs,
      streamsBackShare: told.size / people,
    }
    await screen?.close()
    for (const phone of phones) phone.close()
    await room.close()
    return figures
  },
}
