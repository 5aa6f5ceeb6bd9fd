import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { collectionRoot } from '#shared/document/roots.ts'
import * as write from '#shared/document/write.ts'
import type { Element } from '#shared/model/change-model.ts'
import { aModel } from '#test/support/change-model.ts'
import { boardOf, copyOf, countUpdates, exchange, modelOf } from '#test/support/replicas.ts'

const chain = aModel()
  .withLane('activities', 'activity')
  .withLane('outputs', 'output')
  .withElement('a', 'activity', 'Teach')
  .withElement('b', 'output', 'Lessons')
  .withLink('a', 'b')
  .build()

function elementOf(board: write.Board, id: string): Element | undefined {
  return modelOf(board).elements.find((element) => element.id === id)
}

const title = (language: string): write.TextTarget => ({
  collection: 'elements',
  id: 'a',
  field: 'title',
  language,
})

describe('texts', () => {
  it('[DOC1] keeps two first translations added at once', () => {
    const mine = boardOf(chain)
    const theirs = copyOf(mine)
    write.setText(mine, title('fr'), 'Enseigner')
    write.setText(theirs, title('fr'), 'Donner cours')
    exchange(mine, theirs)
    const text = elementOf(mine, 'a')?.title['fr'] ?? ''
    expect(text).toContain('Enseigner')
    expect(text).toContain('Donner cours')
    expect(elementOf(theirs, 'a')?.title['fr']).toBe(text)
  })

  it('[DOC2] keeps both halves when two people type in the same title', () => {
    const mine = boardOf(chain)
    const theirs = copyOf(mine)
    write.setText(mine, title('en'), 'Teach well')
    write.setText(theirs, title('en'), 'We Teach')
    exchange(mine, theirs)
    expect(elementOf(mine, 'a')?.title['en']).toBe('We Teach well')
  })
})

describe('fields and sets', () => {
  it('[DOC3] keeps two fields of one card changed at once', () => {
    const mine = boardOf(chain)
    const theirs = copyOf(mine)
    write.setField(mine, 'elements', 'a', 'sphere', 'control')
    write.moveElements(theirs, [
      { id: 'a', position: { x: 8, y: 16 }, lane: { id: 'outputs', type: 'output' } },
    ])
    exchange(mine, theirs)
    for (const board of [mine, theirs]) {
      expect(elementOf(board, 'a')).toMatchObject({
        sphere: 'control',
        type: 'output',
        laneId: 'outputs',
        position: { x: 8, y: 16 },
      })
    }
  })

  it('[DOC3] settles on one value where one field is changed twice', () => {
    const mine = boardOf(chain)
    const theirs = copyOf(mine)
    write.moveElements(mine, [{ id: 'a', position: { x: 1, y: 1 } }])
    write.moveElements(theirs, [{ id: 'a', position: { x: 2, y: 2 } }])
    exchange(mine, theirs)
    const position = elementOf(mine, 'a')?.position
    expect([
      { x: 1, y: 1 },
      { x: 2, y: 2 },
    ]).toContainEqual(position)
    expect(elementOf(theirs, 'a')?.position).toEqual(position)
  })

  it('[DOC4] keeps members that two people add to a set at once', () => {
    const mine = boardOf(chain)
    const theirs = copyOf(mine)
    write.addToSet(mine, 'elements', 'a', 'tags', 'youth')
    write.addToSet(theirs, 'elements', 'a', 'tags', 'school')
    exchange(mine, theirs)
    expect(elementOf(mine, 'a')?.tags).toEqual(['school', 'youth'])
    write.removeFromSet(mine, 'elements', 'a', 'tags', 'school')
    expect(elementOf(mine, 'a')?.tags).toEqual(['youth'])
  })
})

describe('what is gone', () => {
  it('[DOC5] leaves a board alone when its card was deleted first', () => {
    const board = boardOf(chain)
    write.deleteElements(board, ['a'])
    const updates = countUpdates(board, () => {
      write.setText(board, title('en'), 'x')
      write.setField(board, 'elements', 'a', 'sphere', 'control')
      write.addToSet(board, 'elements', 'a', 'tags', 'x')
      write.moveElements(board, [{ id: 'a', position: { x: 1, y: 1 } }])
      write.deleteElements(board, ['a'])
      expect(write.createLink(board, { from: 'a', to: 'b', kind: 'leads-to' })).toBeUndefined()
    })
    expect(updates).toBe(0)
  })

  it('[DOC6] takes the links, assumptions and indicators of a deleted card with it', () => {
    const board = boardOf({
      ...chain,
      indicators: [
        {
          id: 'i',
          elementId: 'b',
          name: { en: 'n' },
          measure: 'unit',
          targets: [],
          measurements: [],
        },
      ],
    })
    write.addAssumption(board, { on: { kind: 'link', ref: 'a--b' }, text: { en: 'They come' } })
    write.addAssumption(board, { on: { kind: 'element', ref: 'b' }, text: { en: 'They stay' } })
    const updates = countUpdates(board, () => write.deleteElements(board, ['b']))
    expect(updates).toBe(1)
    for (const name of ['links', 'assumptions', 'indicators'] as const)
      expect(collectionRoot(board.doc, name).size).toBe(0)
  })

  it('[DOC6] keeps an assumption that another link rests on too', () => {
    const board = boardOf(
      aModel()
        .withElement('a', 'activity')
        .withElement('b', 'output')
        .withElement('c', 'output')
        .withLink('a', 'b')
        .withLink('a', 'c')
        .build(),
    )
    const id = write.addAssumption(board, { on: { kind: 'link', ref: 'a--b' }, text: { en: 'x' } })
    write.addToSet(board, 'links', 'a--c', 'assumptionIds', id)
    write.deleteLinks(board, ['a--b'])
    expect(collectionRoot(board.doc, 'assumptions').has(id)).toBe(true)
  })

  it('[DOC21] keeps a story about a deleted card, and without it where the two meet', () => {
    const mine = boardOf(chain)
    const id = write.addRecord(mine, 'stories', { text: { en: 'It helped' }, elementId: 'a' })
    const theirs = copyOf(mine)
    write.deleteElements(mine, ['a'])
    write.setField(theirs, 'stories', id, 'elementId', 'a')
    write.setField(theirs, 'stories', id, 'source', 'Sofie')
    expect(modelOf(mine).stories).toEqual([{ id, text: { en: 'It helped' } }])
    exchange(mine, theirs)
    for (const board of [mine, theirs])
      expect(modelOf(board).stories).toEqual([{ id, text: { en: 'It helped' }, source: 'Sofie' }])
  })

  it('[DOC7] leaves out a link to a card deleted at the same time, and shows it when the card is back', () => {
    const mine = boardOf(aModel().withElement('a', 'activity').withElement('b', 'output').build())
    const theirs = copyOf(mine)
    const undo = new Y.UndoManager(write.undoScope(mine.doc), {
      trackedOrigins: new Set([mine.origin]),
    })
    write.deleteElements(mine, ['b'])
    write.createLink(theirs, { from: 'a', to: 'b', kind: 'leads-to' })
    exchange(mine, theirs)
    expect(modelOf(mine).links).toEqual([])
    expect(modelOf(theirs).links).toEqual([])
    undo.undo()
    expect(modelOf(mine).links).toHaveLength(1)
  })
})

describe('links', () => {
  it('[DOC8] makes one link of the same one drawn by two people', () => {
    const mine = boardOf(aModel().withElement('a', 'activity').withElement('b', 'output').build())
    const theirs = copyOf(mine)
    write.createLink(mine, { from: 'a', to: 'b', kind: 'leads-to' })
    write.createLink(theirs, { from: 'a', to: 'b', kind: 'enables' })
    exchange(mine, theirs)
    expect(modelOf(mine).links).toHaveLength(1)
    expect(modelOf(mine)).toEqual(modelOf(theirs))
  })

  it('answers the link that is there already, also one under another id', () => {
    const board = boardOf({
      ...chain,
      links: [
        { id: 'L1', from: 'a', to: 'b', kind: 'leads-to', assumptionIds: [], evidenceIds: [] },
      ],
    })
    expect(write.createLink(board, { from: 'a', to: 'b', kind: 'enables' })).toBe('L1')
    expect(modelOf(board).links).toHaveLength(1)
  })

  it('turns round, and refuses to lead to itself', () => {
    const board = boardOf(chain)
    write.reconnectLink(board, 'a--b', { from: 'b', to: 'a' })
    expect(modelOf(board).links[0]).toMatchObject({ from: 'b', to: 'a' })
    write.reconnectLink(board, 'a--b', { from: 'a', to: 'a' })
    expect(modelOf(board).links[0]).toMatchObject({ from: 'b', to: 'a' })
  })
})

describe('target groups', () => {
  it('[DOC7] are not on the cards any more once they are deleted, also where one was just added', () => {
    const mine = boardOf(chain)
    const youth = write.addStakeholder(mine, { name: { en: 'Youth' }, role: 'target' })
    const theirs = copyOf(mine)
    write.deleteStakeholder(mine, youth)
    write.addToSet(theirs, 'elements', 'a', 'stakeholderIds', youth)
    exchange(mine, theirs)
    for (const board of [mine, theirs]) {
      expect(modelOf(board).stakeholders).toEqual([])
      expect(elementOf(board, 'a')?.stakeholderIds).toEqual([])
    }
  })
})

describe('values for a target group', () => {
  it('[DOC7] are for nobody in particular while it is deleted, and for it again once it is back', () => {
    const items = [
      { outcomeId: 'b', stakeholderId: 'youth', quantity: 1, proxy: { value: 100 } },
      { outcomeId: 'b', quantity: 2, proxy: { value: 50 } },
    ]
    const stakeholders = [{ id: 'youth', name: { en: 'Youth' } }]
    const mine = boardOf({ ...chain, stakeholders, valuation: { items } })
    const theirs = copyOf(mine)
    const undo = new Y.UndoManager(write.undoScope(mine.doc), {
      trackedOrigins: new Set([mine.origin]),
    })
    write.deleteStakeholder(mine, 'youth')
    write.setField(theirs, 'valuationItems', 'item-0', 'quantity', 3)
    exchange(mine, theirs)
    for (const board of [mine, theirs])
      expect(modelOf(board).valuation?.items).toEqual([
        { outcomeId: 'b', quantity: 3, proxy: { value: 100 } },
        items[1],
      ])
    undo.undo()
    exchange(mine, theirs)
    for (const board of [mine, theirs])
      expect(modelOf(board).valuation?.items[0]).toEqual({ ...items[0], quantity: 3 })
    undo.redo()
    expect(modelOf(mine).valuation?.items[0]?.stakeholderId).toBeUndefined()
  })
})

describe('records of any list', () => {
  const cost = { kind: 'cash', amount: 500, elementId: 'a' }

  it('[DOC14] are added at the end as one transaction, deleted as one, and come back by undo', () => {
    const board = boardOf(chain)
    const undo = new Y.UndoManager(write.undoScope(board.doc), {
      trackedOrigins: new Set([board.origin]),
      captureTimeout: 0,
    })
    let ids: readonly string[] = []
    expect(countUpdates(board, () => void (ids = [write.addRecord(board, 'costs', cost)]))).toBe(1)
    ids = [...ids, write.addRecord(board, 'costs', { ...cost, amount: 7 })]
    expect(modelOf(board).costs).toEqual([
      { ...cost, id: ids[0] },
      { ...cost, id: ids[1], amount: 7 },
    ])
    expect(countUpdates(board, () => write.deleteRecords(board, 'costs', ids))).toBe(1)
    expect(modelOf(board).costs).toEqual([])
    undo.undo()
    expect(modelOf(board).costs).toHaveLength(2)
    undo.undo()
    expect(modelOf(board).costs).toHaveLength(1)
  })

  it('are all kept where two people add some at once', () => {
    const mine = boardOf(chain)
    const theirs = copyOf(mine)
    const item = { outcomeId: 'b', quantity: 1, proxy: { value: 2 } }
    write.addRecord(mine, 'valuationItems', item)
    write.addRecord(theirs, 'valuationItems', { ...item, quantity: 3 })
    write.addRecord(theirs, 'stories', { text: { en: 'It helped' }, elementId: 'b' })
    exchange(mine, theirs)
    const quantities = modelOf(mine).valuation?.items.map(({ quantity }) => quantity) ?? []
    expect(quantities.toSorted()).toEqual([1, 3])
    expect(modelOf(theirs)).toEqual(modelOf(mine))
  })

  it('[DOC5] stay deleted where somebody else changes one at that moment', () => {
    const mine = boardOf(chain)
    const id = write.addRecord(mine, 'scenarios', { name: 'Less' })
    const theirs = copyOf(mine)
    write.deleteRecords(mine, 'scenarios', [id])
    write.setField(theirs, 'scenarios', id, 'reachFactor', 0.5)
    exchange(mine, theirs)
    expect(modelOf(mine).scenarios).toEqual([])
    expect(modelOf(theirs)).toEqual(modelOf(mine))
    expect(
      countUpdates(theirs, () => {
        write.setField(theirs, 'scenarios', id, 'costFactor', 2)
        write.deleteRecords(theirs, 'scenarios', [id])
      }),
    ).toBe(0)
  })
})

describe('lanes', () => {
  it('parks the cards of a deleted lane and keeps what they are', () => {
    const board = boardOf(
      aModel()
        .withLane('outputs', 'output')
        .withElement('b', 'output', 'b', { laneId: 'outputs' })
        .build(),
    )
    write.deleteLane(board, 'outputs')
    expect(modelOf(board).lanes).toEqual([])
    expect(elementOf(board, 'b')).toMatchObject({ type: 'output', parked: true })
    expect(elementOf(board, 'b')?.laneId).toBeUndefined()
  })
})

describe('intents', () => {
  it('[DOC14] are one transaction each, also when several make one', () => {
    const board = boardOf(chain)
    expect(
      countUpdates(board, () =>
        write.createElement(board, { type: 'outcome', position: { x: 0, y: 0 } }),
      ),
    ).toBe(1)
    expect(
      countUpdates(board, () =>
        write.asOneIntent(board, () => {
          write.createElement(board, { id: 'c', type: 'outcome', position: { x: 0, y: 0 } })
          write.createLink(board, { from: 'b', to: 'c', kind: 'leads-to' })
        }),
      ),
    ).toBe(1)
  })

  it('[DOC15] drop keys that reach an object’s prototype', () => {
    const board = boardOf(chain)
    write.insertRecord(
      board,
      'elements',
      'c',
      JSON.parse(
        '{"type":"output","title":{"__proto__":"x","en":"y"},"__proto__":{"polluted":true},"position":{"x":0,"y":0}}',
      ) as never,
    )
    expect(elementOf(board, 'c')?.title).toEqual({ en: 'y' })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('checks', () => {
  it('[DOC4] that two people switch off at once are both off, and each can be on again', () => {
    const mine = boardOf(chain)
    const theirs = copyOf(mine)
    write.setCheckOff(mine, 'S01', true)
    write.setCheckOff(theirs, 'W07', true)
    exchange(mine, theirs)
    expect(modelOf(mine).checksOff?.toSorted()).toEqual(['S01', 'W07'])
    expect(modelOf(theirs)).toEqual(modelOf(mine))
    write.setCheckOff(mine, 'S01', false)
    exchange(mine, theirs)
    expect(modelOf(theirs).checksOff).toEqual(['W07'])
  })
})
