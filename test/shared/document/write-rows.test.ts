import { describe, expect, it } from 'vitest'
import { mergeChanges, touchedKey } from '#shared/document/merge-changes.ts'
import { addRows, deleteRow, rowKeys, setRowField } from '#shared/document/write-rows.ts'
import { addRecord, deleteRecords, undoScope, type Board } from '#shared/document/write.ts'
import type { Indicator } from '#shared/model/change-model.ts'
import * as Y from 'yjs'
import { aModel } from '#test/support/change-model.ts'
import { boardOf, copyOf, countUpdates, exchange, modelOf } from '#test/support/replicas.ts'

const target = { collection: 'indicators', id: 'reach', field: 'measurements' } as const

function modelWith(measurements: Indicator['measurements']) {
  return aModel()
    .withElement('lessons', 'output')
    .build({
      indicators: [
        {
          id: 'reach',
          elementId: 'lessons',
          name: { en: 'Lessons' },
          measure: 'unit',
          targets: [],
          measurements,
        },
      ],
    })
}

const three = [
  { date: '2024', value: 1 },
  { date: '2025', value: 2 },
  { date: '2026', value: 3 },
]

const measured = (board: Board) => modelOf(board).indicators[0]?.measurements

function keyAt(board: Board, index: number): string {
  const key = rowKeys(board.doc, target)[index]
  if (key === undefined) throw new Error(`no row ${index}`)
  return key
}

describe('rows', () => {
  it('[DOC18] keeps the rows that two people add at once', () => {
    const mine = boardOf(modelWith(three.slice(0, 1)))
    const theirs = copyOf(mine)
    addRows(mine, target, [{ date: '2025', value: 20 }])
    addRows(theirs, target, [{ date: '2025', value: 21 }, { date: '2026' }])
    exchange(mine, theirs)
    expect(measured(mine)).toHaveLength(4)
    expect(measured(mine)).toEqual(
      expect.arrayContaining([
        { date: '2024', value: 1 },
        { date: '2025', value: 20 },
        { date: '2025', value: 21 },
        { date: '2026' },
      ]),
    )
    expect(measured(theirs)).toEqual(measured(mine))
  })

  it('[DOC18] keeps the first rows of a new record that two people add at once', () => {
    const mine = boardOf(modelWith([]))
    const id = addRecord(mine, 'indicators', { elementId: 'lessons', name: {}, measure: 'unit' })
    const theirs = copyOf(mine)
    const first = { ...target, id }
    addRows(mine, first, [{ value: 1 }])
    addRows(theirs, first, [{ value: 2 }])
    exchange(mine, theirs)
    expect(modelOf(theirs).indicators[1]?.measurements).toHaveLength(2)
  })

  it('[DOC19] reaches its row although somebody deletes the one before it', () => {
    const mine = boardOf(modelWith(three))
    const theirs = copyOf(mine)
    setRowField(mine, target, keyAt(mine, 1), 'value', 22)
    deleteRow(theirs, target, keyAt(theirs, 0))
    exchange(mine, theirs)
    expect(measured(mine)).toEqual([
      { date: '2025', value: 22 },
      { date: '2026', value: 3 },
    ])
    expect(measured(theirs)).toEqual(measured(mine))
  })

  it('[DOC19] does nothing where its row is gone', () => {
    const mine = boardOf(modelWith(three))
    const theirs = copyOf(mine)
    const key = keyAt(mine, 1)
    deleteRow(theirs, target, keyAt(theirs, 1))
    exchange(mine, theirs)
    const updates = countUpdates(mine, () => {
      setRowField(mine, target, key, 'value', 22)
      deleteRow(mine, target, key)
    })
    expect(updates).toBe(0)
    expect(measured(mine)).toEqual([three[0], three[2]])
  })

  it('[DOC19] leaves a row deleted while somebody else changes it', () => {
    const mine = boardOf(modelWith(three))
    const theirs = copyOf(mine)
    deleteRow(mine, target, keyAt(mine, 1))
    setRowField(theirs, target, keyAt(theirs, 1), 'comment', 'checked')
    exchange(mine, theirs)
    for (const board of [mine, theirs]) expect(measured(board)).toEqual([three[0], three[2]])
  })

  it('[DOC5] does nothing where the record is gone', () => {
    const board = boardOf(modelWith(three))
    const key = keyAt(board, 0)
    deleteRecords(board, 'indicators', ['reach'])
    const updates = countUpdates(board, () => {
      expect(addRows(board, target, [{ value: 1 }])).toEqual([])
      setRowField(board, target, key, 'value', 2)
      deleteRow(board, target, key)
    })
    expect(updates).toBe(0)
  })

  it('[DOC20] keeps two fields of one row changed at once', () => {
    const mine = boardOf(modelWith(three))
    const theirs = copyOf(mine)
    setRowField(mine, target, keyAt(mine, 0), 'n', 40)
    setRowField(theirs, target, keyAt(theirs, 0), 'comment', 'first year')
    exchange(mine, theirs)
    for (const board of [mine, theirs])
      expect(measured(board)?.[0]).toEqual({ date: '2024', value: 1, n: 40, comment: 'first year' })
  })

  it('[DOC14] adds many rows in one transaction, undone and done again as one', () => {
    const board = boardOf(modelWith([]))
    const undo = new Y.UndoManager(undoScope(board.doc), {
      trackedOrigins: new Set([board.origin]),
    })
    expect(countUpdates(board, () => addRows(board, target, three))).toBe(1)
    undo.undo()
    expect(measured(board)).toEqual([])
    undo.redo()
    expect(measured(board)).toEqual(three)
    undo.stopCapturing()
    deleteRow(board, target, keyAt(board, 1))
    undo.undo()
    expect(measured(board)).toEqual(three)
    expect(new Set(rowKeys(board.doc, target)).size).toBe(3)
  })
})

describe('rows of a document that was given up', () => {
  const touched = new Set([touchedKey('indicators', 'reach')])

  function mergedInto(
    there: Indicator['measurements'],
    before: Indicator['measurements'],
    after: Indicator['measurements'],
  ) {
    const board = boardOf(modelWith(there))
    mergeChanges(board, modelWith(before), modelWith(after), touched)
    return measured(board)
  }

  it('[DOC22] are added beside what others added', () => {
    expect(mergedInto([{ value: 8 }], [], [{ value: 9 }])).toEqual([{ value: 8 }, { value: 9 }])
  })

  it('[DOC22] are changed where they stand now', () => {
    const after = three.with(1, { date: '2025', value: 22 })
    const there = [{ date: '2023', value: 0 }, ...three]
    expect(mergedInto(there, three, after)).toEqual([{ date: '2023', value: 0 }, ...after])
  })

  it('[DOC22] are changed beside another field that somebody changed', () => {
    const checked = { date: '2025', value: 2, comment: 'checked' }
    const there: Indicator['measurements'] = [three[0] ?? {}, checked, three[2] ?? {}]
    const after = three.with(1, { date: '2025', value: 22 })
    expect(mergedInto(there, three, after)?.[1]).toEqual({
      date: '2025',
      value: 22,
      comment: 'checked',
    })
  })

  it('[DOC22] are deleted where nobody changed them', () => {
    expect(mergedInto(three, three, three.slice(1))).toEqual(three.slice(1))
    const there = three.with(0, { date: '2024', value: 100 })
    expect(mergedInto(there, three, three.slice(1))).toEqual(there)
  })

  it('[DOC22] changes nothing where the row is gone', () => {
    const after = three.with(1, { date: '2025', value: 22 })
    expect(mergedInto([{ date: '2030', value: 7 }], three, after)).toEqual([
      { date: '2030', value: 7 },
    ])
  })
})
