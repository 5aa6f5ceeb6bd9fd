import { expect, it } from 'vitest'
import { canvasRulesOf, openCanvas } from '#shared/workshop/canvas-rules.ts'
import { newWorkshop } from '#shared/workshop/workshop.ts'
import { aPhase, aWorkshop } from './a-workshop.ts'

const begin = { type: 'go', from: null, to: 'a' } as const

it('leaves everything open before a workshop begins', () => {
  expect(canvasRulesOf(newWorkshop)).toEqual(openCanvas)
})

it('follows the mode of the phase, and the phase itself where it says otherwise', () => {
  const collect = aPhase('a', { mode: 'collect', laneIds: ['impact'] })
  expect(canvasRulesOf(aWorkshop([collect], begin))).toMatchObject({
    right: 'add',
    addsTo: ['impact'],
  })
  const open = { ...collect, canvas: 'all' } as const
  expect(canvasRulesOf(aWorkshop([open], begin))).toMatchObject({ right: 'all', addsTo: [] })
})

it('lets nobody edit a locked board, whatever the phase says', () => {
  const locked = aWorkshop([aPhase('a')], begin, { type: 'lock-board', isLocked: true })
  expect(canvasRulesOf(locked)).toMatchObject({ right: 'none', isBoardLocked: true })
})

it('keeps lanes and cards locked through all phases', () => {
  const locked = aWorkshop(
    [aPhase('a')],
    { type: 'lock-lane', laneId: 'impact', isLocked: true },
    { type: 'lock-elements', elementIds: ['e'], isLocked: true },
    begin,
  )
  expect(canvasRulesOf(locked)).toMatchObject({
    lockedLaneIds: ['impact'],
    lockedElementIds: ['e'],
  })
})
