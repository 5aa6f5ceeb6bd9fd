import { describe, expect, it } from 'vitest'
import { cardAlongLinks, cardBeside, nextInOrder, readingOrder } from '#client/canvas/walk.ts'
import { layoutBoard } from '#shared/drawing/layout-board.ts'
import { aModel } from '#test/support/change-model.ts'

const model = aModel()
  .withLane('activities', 'activity')
  .withLane('outputs', 'output')
  .withLane('outcomes', 'outcome')
  .withElement('teach', 'activity', 'Teach', { laneId: 'activities', position: { x: 0, y: 0 } })
  .withElement('visit', 'activity', 'Visit', { laneId: 'activities', position: { x: 0, y: 100 } })
  .withElement('lessons', 'output', 'Lessons', { laneId: 'outputs', position: { x: 0, y: 0 } })
  .withElement('marks', 'outcome', 'Marks', { laneId: 'outcomes', position: { x: 0, y: 200 } })
  .withLink('teach', 'marks')
  .build()
const layout = layoutBoard({ ...model, language: 'en', fallbacks: [], isParkingOpen: false })

describe('walking over the board', () => {
  it('reads lane by lane, each from top to bottom', () => {
    expect(readingOrder(layout)).toEqual(['teach', 'visit', 'lessons', 'marks'])
    expect(nextInOrder(layout, 'visit', 1)).toBe('lessons')
    expect(nextInOrder(layout, 'teach', -1)).toBe(undefined)
  })

  it('passes over the cards of collapsed lanes', () => {
    const lanes = model.lanes.map((lane) => ({ ...lane, collapsed: lane.id === 'outputs' }))
    const shut = layoutBoard({
      ...model,
      lanes,
      language: 'en',
      fallbacks: [],
      isParkingOpen: false,
    })
    expect(readingOrder(shut)).toEqual(['teach', 'visit', 'marks'])
    expect(cardBeside(shut, 'teach', 'right')).toBe('marks')
  })

  it('goes to the nearest card straight ahead', () => {
    expect(cardBeside(layout, 'teach', 'right')).toBe('lessons')
    expect(cardBeside(layout, 'teach', 'down')).toBe('visit')
    expect(cardBeside(layout, 'teach', 'left')).toBe(undefined)
  })

  it('follows a link over what is between', () => {
    const [link] = model.links
    if (link === undefined) throw new Error('the model has no link')
    const graph = {
      links: new Map([[link.id, link]]),
      linksFrom: new Map([['teach', [link.id]]]),
      linksTo: new Map([['marks', [link.id]]]),
    }
    expect(cardAlongLinks(layout, graph, 'teach', 'right')).toBe('marks')
    expect(cardAlongLinks(layout, graph, 'marks', 'left')).toBe('teach')
    expect(cardAlongLinks(layout, graph, 'visit', 'right')).toBe(undefined)
  })
})
