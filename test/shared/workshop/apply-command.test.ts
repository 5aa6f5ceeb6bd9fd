import { describe, expect, it } from 'vitest'
import { isPrivateNow } from '#shared/workshop/apply-command.ts'
import { commandSchema, type Command } from '#shared/workshop/commands.ts'
import { currentPhase, currentRound, newWorkshop } from '#shared/workshop/workshop.ts'
import { after, aPhase, aWorkshop, noon } from './a-workshop.ts'

describe('the agenda', () => {
  it('begins a phase with its time, and ends with none', () => {
    const begun = aWorkshop([aPhase('a', { minutes: 5 })], { type: 'go', from: null, to: 'a' })
    expect(currentPhase(begun)?.id).toBe('a')
    expect(begun.timer).toEqual({ durationMs: 300_000, endsAt: noon + 300_000, remainingMs: 0 })
    const ended = after(begun, { type: 'go', from: 'a', to: null })
    expect(currentPhase(ended)).toBeUndefined()
    expect(ended.timer.durationMs).toBe(0)
  })

  it('goes on once when two facilitators press next at the same time', () => {
    const begun = aWorkshop([aPhase('a'), aPhase('b'), aPhase('c')], {
      type: 'go',
      from: null,
      to: 'a',
    })
    const next = { type: 'go', from: 'a', to: 'b' } as const
    const once = after(begun, next)
    expect(after(once, next)).toBe(once)
    expect(currentPhase(once)?.id).toBe('b')
  })

  it('refuses an agenda that was made from an older one, and keeps the newer', () => {
    const workshop = aWorkshop([aPhase('a')])
    expect(() => after(workshop, { type: 'set-agenda', phases: [], revision: 0 })).toThrow(
      'agenda-changed',
    )
  })

  it('takes an agenda although the timer has been touched since', () => {
    const workshop = aWorkshop([aPhase('a')], { type: 'extend-timer', seconds: 60 })
    const changed = after(workshop, {
      type: 'set-agenda',
      phases: [aPhase('b')],
      revision: workshop.agendaRevision,
    })
    expect(changed.phases.map(({ id }) => id)).toEqual(['b'])
  })

  it('stops the phase that runs when it is taken out of the agenda', () => {
    const begun = aWorkshop([aPhase('a')], { type: 'go', from: null, to: 'a' })
    const { agendaRevision: revision } = begun
    expect(after(begun, { type: 'set-agenda', phases: [], revision }).run).toBeUndefined()
  })

  it('says so where a phase is gone', () => {
    const to = { type: 'go', from: null, to: 'gone' } as const
    expect(() => aWorkshop([], to)).toThrow('workshop-part-gone')
  })
})

describe('rounds of dots', () => {
  const voting = aPhase('v', { mode: 'vote', dots: 3, laneIds: ['impact'] })

  it('begin with a phase where phones vote, and are found again when it runs once more', () => {
    const begun = aWorkshop([voting, aPhase('b')], { type: 'go', from: null, to: 'v' })
    expect(currentRound(begun)).toMatchObject({ id: 'made', dots: 3, laneIds: ['impact'] })
    const left = after(begun, { type: 'go', from: 'v', to: 'b' })
    const back = after(left, { type: 'go', from: 'b', to: 'v' })
    expect(back.rounds).toEqual(begun.rounds)
  })

  it('follow each other in one phase, and the same command twice is one round', () => {
    const begun = aWorkshop([voting], { type: 'go', from: null, to: 'v' })
    const second: Command = { type: 'start-round', id: 'second', dots: 1, laneIds: [] }
    const twice = after(after(begun, second), second)
    expect(twice.rounds.map(({ id }) => id)).toEqual(['made', 'second'])
  })

  it('are hidden until they are revealed, and can be hidden again', () => {
    const begun = aWorkshop([voting], { type: 'go', from: null, to: 'v' })
    expect(currentRound(begun)?.isRevealed).toBe(false)
    const shown = after(begun, { type: 'reveal-votes', roundId: 'made', isRevealed: true })
    expect(currentRound(shown)?.isRevealed).toBe(true)
    const hidden = after(shown, { type: 'reveal-votes', roundId: 'made', isRevealed: false })
    expect(currentRound(hidden)?.isRevealed).toBe(false)
  })
})

describe('a private round', () => {
  const secret = aPhase('p', { mode: 'private' })
  const begun = aWorkshop([secret], { type: 'go', from: null, to: 'p' })

  it('is private until it is revealed', () => {
    expect(isPrivateNow(begun)).toBe(true)
    expect(isPrivateNow(after(begun, { type: 'reveal', phaseId: 'p', names: 'kept' }))).toBe(false)
  })

  it('lets names be dropped after they were kept, and never the other way', () => {
    const kept = after(begun, { type: 'reveal', phaseId: 'p', names: 'kept' })
    const dropped = after(kept, { type: 'reveal', phaseId: 'p', names: 'dropped' })
    expect(dropped.revealedPhases).toEqual([{ phaseId: 'p', names: 'dropped' }])
    expect(after(dropped, { type: 'reveal', phaseId: 'p', names: 'kept' })).toBe(dropped)
  })
})

describe('what is switched', () => {
  it('is on once, however often it is switched on', () => {
    const elementIds = ['e', 'f']
    const lock: Command = { type: 'lock-elements', elementIds, isLocked: true }
    const twice = aWorkshop([], lock, lock)
    expect(twice.lock.elementIds).toEqual(['e', 'f'])
    const open = after(twice, { type: 'lock-elements', elementIds: ['e'], isLocked: false })
    expect(open.lock.elementIds).toEqual(['f'])
  })

  it('leaves the rest of the screen as it was', () => {
    const black = aWorkshop([], { type: 'set-screen', screen: { isBlack: true } })
    expect(black.screen).toEqual({ ...newWorkshop.screen, isBlack: true })
  })

  it('brings everyone here for five minutes, or until it is released', () => {
    const area = { x: 0, y: 0, width: 100, height: 100 }
    const called = aWorkshop([], { type: 'gather', area, isHeld: true })
    expect(called.gathering).toMatchObject({ byId: 'anna', endsAt: noon + 300_000 })
    expect(after(called, { type: 'release' }).gathering).toBeUndefined()
  })

  it('counts every change, and nothing that changes nothing', () => {
    const workshop = aWorkshop([])
    expect(after(workshop, { type: 'release' }).revision).toBe(workshop.revision)
    expect(after(workshop, { type: 'stop-timer' }).revision).toBe(workshop.revision + 1)
  })
})

describe('what a facilitator may tell', () => {
  it('has bounds', () => {
    const tooLong = aPhase('a', { prompt: { en: 'x'.repeat(281) } })
    const agenda = { type: 'set-agenda', phases: [tooLong], revision: 0 }
    expect(commandSchema.safeParse(agenda).success).toBe(false)
    const endless = { type: 'start-timer', seconds: Number.POSITIVE_INFINITY }
    expect(commandSchema.safeParse(endless).success).toBe(false)
    const script = { type: 'set-screen', screen: { address: 'javascript:alert(1)' } }
    expect(commandSchema.safeParse(script).success).toBe(false)
  })
})
