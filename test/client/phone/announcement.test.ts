import { expect, it } from 'vitest'
import { announcementOf } from '#client/phone/announcement.ts'
import type { PhoneState } from '#client/phone/phone.ts'
import { pickLanguage } from '#shared/text/define.ts'
import { phoneTexts } from '#shared/text/areas/phone.ts'
import type { Contribution, ContributionState } from '#shared/workshop/contribution.ts'
import type { PhasePart } from '#shared/workshop/view.ts'

const texts = pickLanguage(phoneTexts, 'en')

const phase: PhasePart = {
  id: 'p1',
  number: 2,
  of: 5,
  mode: 'collect',
  phones: 'write',
  title: { en: 'Outcomes' },
  prompt: { en: 'What changes?' },
  lanes: [],
  laneId: null,
  maxCards: 10,
  needsApproval: false,
  isPrivate: false,
  isRevealed: false,
  startedAt: 0,
}

const quiet: PhoneState = {
  hearing: 'events',
  parts: { phase },
  contributions: [],
  votes: new Map(),
  ratings: new Map(),
  queue: [],
  notice: undefined,
  barred: undefined,
}

function withCard(state: ContributionState, mergedInto?: string): PhoneState {
  const card: Contribution = {
    id: 'c1',
    text: 'Alone',
    laneId: null,
    phaseId: 'p1',
    state,
    sentAt: 0,
    seq: 1,
    ...(mergedInto === undefined ? {} : { mergedInto }),
  }
  return { ...quiet, contributions: [card] }
}

function told(before: PhoneState, after: PhoneState): string | undefined {
  return announcementOf(before, after, { texts, language: 'en' })
}

it('tells the next step with its question', () => {
  const next = { ...phase, id: 'p2', number: 3, prompt: {}, title: { en: 'Links' } }
  expect(told(quiet, { ...quiet, parts: { phase: next } })).toBe('Part 3 of 5. Links')
  expect(told({ ...quiet, parts: { phase: null } }, quiet)).toBe('Part 2 of 5. What changes?')
  expect(told(quiet, { ...quiet, parts: { phase: null } })).toBe(texts.endedTitle)
})

it('tells when the network goes and comes', () => {
  const offline: PhoneState = { ...quiet, hearing: 'nothing' }
  expect(told(quiet, offline)).toBe(texts.offline)
  expect(told(offline, quiet)).toBe(texts.online)
  expect(told({ ...quiet, hearing: 'asking' }, quiet)).toBeUndefined()
})

it('tells how far an own card is, each time that it gets further', () => {
  expect(told(quiet, withCard('received'))).toBe(texts.cardReceived)
  expect(told(quiet, withCard('waiting'))).toContain(texts.waitingForApproval)
  expect(told(quiet, withCard('held'))).toContain(texts.waitingForUnlock)
  expect(told(withCard('held'), withCard('on-board'))).toBe(texts.cardOnScreen)
  expect(told(withCard('received'), withCard('on-board'))).toBe(texts.cardOnScreen)
  expect(told(withCard('on-board'), withCard('merged', 'Loneliness'))).toBe(
    'Merged into “Loneliness”',
  )
  expect(told(withCard('on-board'), withCard('removed'))).toBe(texts.removed)
  expect(told(withCard('on-board'), withCard('on-board'))).toBeUndefined()
})

it('tells why something was refused', () => {
  const sending = { kind: 'card', text: 'Late', laneId: null, phaseId: 'p0' } as const
  const refusal = { code: 'phase-closed', what: 'Not taken.', why: 'It is over.', fix: '' }
  const waiting = { key: 'k', at: 1, sending }
  expect(told({ ...quiet, queue: [waiting] }, { ...quiet, queue: [{ ...waiting, refusal }] })).toBe(
    `${texts.notSent}. Not taken. It is over.`,
  )
})

it('takes what was sent earlier for no news', () => {
  expect(told({ ...quiet, parts: undefined }, withCard('on-board'))).toBeUndefined()
})
