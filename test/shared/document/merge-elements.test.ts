import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { mergeElements, unstackElement } from '#shared/document/merge-elements.ts'
import * as write from '#shared/document/write.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { aModel } from '#test/support/change-model.ts'
import { largeModel } from '#test/support/large-model.ts'
import { boardOf, copyOf, countUpdates, exchange, modelOf } from '#test/support/replicas.ts'

const chain: ChangeModel = {
  ...aModel()
    .withLane('activities', 'activity')
    .withLane('outputs', 'output')
    .withElement('teach', 'activity', 'Teach')
    .withElement('lesson', 'activity', 'Teaching')
    .withElement('school', 'activity', 'Give lessons')
    .withElement('skills', 'output', 'Skills')
    .withElement('jobs', 'output', 'Jobs')
    .withLink('teach', 'skills')
    .withLink('lesson', 'skills')
    .withLink('lesson', 'jobs')
    .withLink('lesson', 'teach')
    .build(),
  votes: [
    { elementId: 'teach', count: 2 },
    { elementId: 'lesson', count: 3 },
  ],
}

function elementIds(board: write.Board): readonly string[] {
  return modelOf(board).elements.map(({ id }) => id)
}

function linkEnds(board: write.Board): readonly string[] {
  return modelOf(board)
    .links.map(({ from, to }) => `${from} ${to}`)
    .toSorted()
}

function stackOf(board: write.Board, id: string): readonly string[] {
  return Object.keys(modelOf(board).elements.find((one) => one.id === id)?.stack ?? {})
}

describe('merging cards', () => {
  it('[DOC24] makes one card of several, with the links and votes of all', () => {
    const board = boardOf(chain)
    expect(countUpdates(board, () => mergeElements(board, 'teach', ['lesson', 'school']))).toBe(1)
    expect(elementIds(board)).toEqual(['teach', 'skills', 'jobs'])
    expect(linkEnds(board)).toEqual(['teach jobs', 'teach skills'])
    expect(modelOf(board).votes).toEqual([{ elementId: 'teach', count: 5 }])
    expect(modelOf(board).elements[0]?.stack?.['lesson']?.title).toEqual({ en: 'Teaching' })
  })

  it('[DOC24] is one step to undo and to do again', () => {
    const board = boardOf(chain)
    const before = modelOf(board)
    const undo = new Y.UndoManager(write.undoScope(board.doc), {
      trackedOrigins: new Set([board.origin]),
    })
    mergeElements(board, 'teach', ['lesson'])
    const merged = modelOf(board)
    undo.undo()
    expect(modelOf(board)).toEqual(before)
    undo.redo()
    expect(modelOf(board)).toEqual(merged)
  })

  it('[DOC24] keeps the assumptions of a link that becomes another one', () => {
    const board = boardOf(chain)
    const link = modelOf(board).links.find(({ from, to }) => from === 'lesson' && to === 'skills')
    const on = { kind: 'link', ref: link?.id ?? '' } as const
    write.addAssumption(board, { on, text: { en: 'They come' } })
    mergeElements(board, 'teach', ['lesson'])
    const { assumptions, links } = modelOf(board)
    const kept = links.find(({ from, to }) => from === 'teach' && to === 'skills')
    expect(assumptions).toMatchObject([{ text: { en: 'They come' }, on: { ref: kept?.id } }])
    expect(kept?.assumptionIds).toEqual([assumptions[0]?.id])
  })

  it('[DOC24] comes to the same whether cards are merged together or one after the other', () => {
    const model = largeModel({ elements: 40, links: 120 })
    const assumptions = model.links.map(({ id }) => ({
      id: `on-${id}`,
      on: { kind: 'link', ref: id } as const,
      text: { en: `If ${id}` },
      status: 'untested' as const,
    }))
    const links = model.links.map((link) => ({ ...link, assumptionIds: [`on-${link.id}`] }))
    const ids = ['e7', 'e14', 'e1', 'e21', 'e8']
    const together = boardOf({ ...model, links, assumptions })
    const apart = copyOf(together)
    mergeElements(together, 'e0', ids)
    for (const id of ids) mergeElements(apart, 'e0', [id])
    expect(modelOf(together)).toEqual(modelOf(apart))
    expect(modelOf(together).assumptions.length).toBeGreaterThan(100)
  })

  it('[DOC24] moves what hangs on a card to the one it becomes part of', () => {
    const board = boardOf(chain)
    const indicator = {
      elementId: 'lesson',
      name: { en: 'Lessons given' },
      measure: 'unit',
    } as const
    const indicatorId = write.addRecord(board, 'indicators', indicator)
    write.addToSet(board, 'elements', 'lesson', 'tags', 'youth')
    mergeElements(board, 'teach', ['lesson'])
    expect(modelOf(board).indicators).toMatchObject([{ id: indicatorId, elementId: 'teach' }])
    expect(modelOf(board).elements[0]?.tags).toEqual(['youth'])
  })

  it('[DOC24] puts what was in a stack into the new one', () => {
    const board = boardOf(chain)
    mergeElements(board, 'lesson', ['school'])
    mergeElements(board, 'teach', ['lesson'])
    expect(stackOf(board, 'teach').toSorted()).toEqual(['lesson', 'school'])
  })

  it('[DOC24] keeps what two people merge into one card at the same time', () => {
    const mine = boardOf(chain)
    const theirs = copyOf(mine)
    mergeElements(mine, 'teach', ['lesson'])
    mergeElements(theirs, 'teach', ['school'])
    exchange(mine, theirs)
    for (const board of [mine, theirs]) {
      expect(stackOf(board, 'teach').toSorted()).toEqual(['lesson', 'school'])
      expect(elementIds(board)).toEqual(['teach', 'skills', 'jobs'])
    }
    expect(modelOf(mine)).toEqual(modelOf(theirs))
  })

  it('[DOC5] does nothing where a card is gone, or is the only one', () => {
    const board = boardOf(chain)
    expect(countUpdates(board, () => mergeElements(board, 'gone', ['lesson']))).toBe(0)
    expect(countUpdates(board, () => mergeElements(board, 'teach', ['gone', 'teach']))).toBe(0)
    expect(unstackElement(board, 'teach', 'lesson')).toBeUndefined()
  })
})

describe('taking a card out of a stack', () => {
  it('[DOC25] gives back the card with its links and its votes', () => {
    const board = boardOf(chain)
    const before = modelOf(board)
    mergeElements(board, 'teach', ['lesson'])
    expect(unstackElement(board, 'teach', 'lesson')).toBe('lesson')
    expect(elementIds(board)).toEqual(elementIds(boardOf(chain)))
    expect(linkEnds(board)).toEqual(linkEnds(boardOf(chain)))
    expect(modelOf(board).votes).toEqual(before.votes)
    expect(stackOf(board, 'teach')).toEqual([])
  })

  it('[DOC25] gives it another id where somebody has taken its own', () => {
    const board = boardOf(chain)
    mergeElements(board, 'teach', ['lesson'])
    write.createElement(board, { id: 'lesson', type: 'activity', position: { x: 0, y: 0 } })
    const id = unstackElement(board, 'teach', 'lesson')
    expect(id).not.toBe('lesson')
    expect(modelOf(board).elements.find((one) => one.id === id)?.title).toEqual({ en: 'Teaching' })
  })

  it('[DOC25] leaves out the links to cards that are gone', () => {
    const board = boardOf(chain)
    mergeElements(board, 'teach', ['lesson'])
    write.deleteElements(board, ['jobs'])
    unstackElement(board, 'teach', 'lesson')
    expect(linkEnds(board)).toEqual(['lesson skills', 'lesson teach', 'teach skills'])
  })
})
