import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { mergeChanges } from '#shared/document/merge-changes.ts'
import { boardRoot } from '#shared/document/roots.ts'
import { replaceWithModel } from '#shared/document/write-model.ts'
import { setBoardField, setPartOf, undoScope, type Board } from '#shared/document/write.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { toJson } from '#shared/model/json.ts'
import { aModel } from '#test/support/change-model.ts'
import { boardOf, copyOf, countUpdates, exchange, modelOf } from '#test/support/replicas.ts'

interface Figures {
  readonly organisation?: ChangeModel['organisation']
  readonly period?: Record<string, unknown>
  readonly valuation?: Record<string, unknown>
  readonly baseline?: Record<string, unknown>
  readonly proxy?: Record<string, unknown>
}

function modelWith({
  organisation,
  period,
  valuation,
  baseline,
  proxy = { value: 1 },
}: Figures): ChangeModel {
  return aModel()
    .withElement('read', 'outcome')
    .build({
      ...(organisation === undefined ? {} : { organisation }),
      ...(period === undefined ? {} : { period }),
      valuation: {
        ...valuation,
        items: [{ id: 'value', outcomeId: 'read', quantity: 3, proxy: { value: 1, ...proxy } }],
      },
      indicators: [
        {
          id: 'level',
          elementId: 'read',
          name: { en: 'Level' },
          measure: 'unit',
          ...(baseline === undefined ? {} : { baseline }),
          targets: [],
          measurements: [],
        },
      ],
    })
}

const places = {
  organisation: { collection: 'board', field: 'organisation' },
  period: { collection: 'board', field: 'period' },
  valuation: { collection: 'board', field: 'valuation' },
  baseline: { collection: 'indicators', id: 'level', field: 'baseline' },
  proxy: { collection: 'valuationItems', id: 'value', field: 'proxy' },
} as const
type Place = keyof typeof places

function figuresOf(board: Board): Record<Place, unknown> {
  const { organisation, period, valuation, indicators } = modelOf(board)
  const { items, ...rates } = valuation ?? {}
  return {
    organisation,
    period,
    valuation: rates,
    baseline: indicators[0]?.baseline,
    proxy: items?.[0]?.proxy,
  }
}

function set(board: Board, place: Place, part: string, value: unknown): void {
  setPartOf(board, places[place], part, value)
}

const start = {
  organisation: { name: 'Buurt', country: 'BE' },
  period: { start: '2026-01-01' },
  baseline: { value: 3, date: '2024', n: null },
  proxy: { label: 'Coach', value: 40, source: 'Gids' },
  valuation: { currency: 'EUR', discountRate: 0.03 },
}

const names: Readonly<Record<Place, readonly string[]>> = {
  organisation: ['name', 'country', 'identifier', 'url', 'x-own'],
  period: ['start', 'end', 'x-own'],
  valuation: ['currency', 'x-own', 'x-other'],
  baseline: ['date', 'x-own', 'x-other'],
  proxy: ['label', 'source', 'x-own', 'x-other'],
}

/** Whom of two people changes which part into what; undefined clears it. */
const changes = fc
  .constantFrom<Place>('organisation', 'period', 'valuation', 'baseline', 'proxy')
  .chain((place) =>
    fc.record({
      place: fc.constant(place),
      parts: fc.uniqueArray(
        fc.record({
          part: fc.constantFrom(...names[place]),
          isMine: fc.boolean(),
          value: fc.option(fc.string({ minLength: 1, maxLength: 5 }), { nil: undefined }),
        }),
        { selector: ({ part }) => part, maxLength: 5 },
      ),
    }),
  )

describe('small objects in parts', () => {
  it('[DOC23] keeps what two people do to different parts at once, also where the object is new', () => {
    fc.assert(
      fc.property(changes, fc.boolean(), ({ place, parts }, isNew) => {
        const mine = boardOf(modelWith(isNew ? {} : start))
        const theirs = copyOf(mine)
        const expected: Record<string, unknown> = { ...Object(figuresOf(mine)[place]) }
        for (const { part, isMine, value } of parts) {
          set(isMine ? mine : theirs, place, part, value)
          if (value === undefined) delete expected[part]
          else expected[part] = value
        }
        exchange(mine, theirs)
        const found = figuresOf(mine)[place] ?? {}
        expect(found).toEqual(expected)
        expect(toJson(modelOf(theirs))).toBe(toJson(modelOf(mine)))
      }),
    )
  })

  it('[DOC23] is gone when everything in it was cleared, by however many', () => {
    const mine = boardOf(modelWith(start))
    const theirs = copyOf(mine)
    for (const part of ['value', 'date']) set(mine, 'baseline', part, undefined)
    set(theirs, 'baseline', 'n', undefined)
    exchange(mine, theirs)
    expect(modelOf(mine).indicators[0]).not.toHaveProperty('baseline')
    set(mine, 'baseline', 'value', 5)
    expect(figuresOf(mine).baseline).toEqual({ value: 5 })
  })

  it('[DOC3] one part changed twice keeps one of the two values, the same everywhere', () => {
    const mine = boardOf(modelWith(start))
    const theirs = copyOf(mine)
    set(mine, 'proxy', 'value', 50)
    set(theirs, 'proxy', 'value', 60)
    exchange(mine, theirs)
    expect(figuresOf(theirs).proxy).toEqual(figuresOf(mine).proxy)
    expect([50, 60]).toContain((figuresOf(mine).proxy as { value: number }).value)
  })

  it('is undone and done again, each part for itself', () => {
    const board = boardOf(modelWith(start))
    const undo = new Y.UndoManager(undoScope(board.doc), {
      trackedOrigins: new Set([board.origin]),
      captureTimeout: 0,
    })
    set(board, 'proxy', 'source', undefined)
    set(board, 'proxy', 'label', 'Buddy')
    undo.undo()
    expect(figuresOf(board).proxy).toEqual({ label: 'Coach', value: 40 })
    undo.undo()
    expect(figuresOf(board).proxy).toEqual(start.proxy)
    undo.redo()
    expect(figuresOf(board).proxy).toEqual({ label: 'Coach', value: 40 })
    undo.destroy()
  })

  it('[DOC23] a whole object set at once touches only the parts that differ', () => {
    const mine = boardOf(modelWith(start))
    const theirs = copyOf(mine)
    setBoardField(mine, 'organisation', { name: 'Wijk', country: 'BE' })
    setBoardField(theirs, 'organisation', { name: 'Buurt', country: 'NL' })
    exchange(mine, theirs)
    expect(figuresOf(mine).organisation).toEqual({ name: 'Wijk', country: 'NL' })
    setBoardField(mine, 'organisation', {})
    expect(figuresOf(mine).organisation).toEqual({})
    setBoardField(mine, 'organisation', undefined)
    expect(modelOf(mine)).not.toHaveProperty('organisation')
  })

  it('[DOC12] [DOC13] a replacement edits the parts that differ and no others', () => {
    const mine = boardOf(modelWith(start))
    const theirs = copyOf(mine)
    set(mine, 'baseline', 'date', '2025')
    // The id that it is read with is written down once.
    const said = modelOf(mine)
    replaceWithModel(mine, said)
    expect(countUpdates(mine, () => replaceWithModel(mine, said))).toBe(0)
    set(theirs, 'proxy', 'source', 'Eigen')
    replaceWithModel(mine, modelWith({ ...start, proxy: { ...start.proxy, label: 'Buddy' } }))
    exchange(mine, theirs)
    expect(figuresOf(mine).proxy).toEqual({ label: 'Buddy', value: 40, source: 'Eigen' })
    expect(figuresOf(mine).baseline).toEqual(start.baseline)
  })

  it('[DOC16] parts that were changed in a document given up are changed in another one', () => {
    const mine = boardOf(modelWith(start))
    const before = modelOf(mine)
    const elsewhere = boardOf(before)
    set(mine, 'organisation', 'url', 'https://example.org')
    set(elsewhere, 'organisation', 'name', 'Wijk')
    mergeChanges(elsewhere, before, modelOf(mine), new Set(['board']))
    expect(figuresOf(elsewhere).organisation).toEqual({
      name: 'Wijk',
      country: 'BE',
      url: 'https://example.org',
    })
  })

  it('[DOC15] a part that would reach a prototype is not read', () => {
    const board = boardOf(modelWith(start))
    boardRoot(board.doc).set('organisation:__proto__', { name: 'x' })
    expect(figuresOf(board).organisation).toEqual(start.organisation)
  })
})
