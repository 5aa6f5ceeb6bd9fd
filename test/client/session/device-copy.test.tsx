import { afterEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  deviceCopyName,
  forgetDeviceCopies,
  openDeviceCopy,
  type DeviceCopy,
} from '#client/session/device-copy.ts'
import { takeOverEarlierEpochs } from '#client/session/earlier-epochs.ts'
import { UnsentEdits } from '#client/session/unsent-edits.ts'
import { mergeChanges } from '#shared/document/merge-changes.ts'
import { newDocument } from '#shared/document/new-document.ts'
import { Origin } from '#shared/document/origin.ts'
import { readModel } from '#shared/document/read.ts'
import { replaceWithModel } from '#shared/document/write-model.ts'
import { deleteElements, setField } from '#shared/document/write.ts'
import { aModel } from '#test/support/change-model.ts'

const own = Symbol('own')
const opened: DeviceCopy[] = []

async function open(name: string): Promise<{ readonly doc: Y.Doc; readonly copy: DeviceCopy }> {
  const doc = new Y.Doc()
  const copy = openDeviceCopy(
    name,
    doc,
    (origin) => origin === own,
    () => {},
  )
  opened.push(copy)
  await copy.loaded
  return { doc, copy }
}

function write(doc: Y.Doc, key: string, value: number): void {
  doc.transact(() => doc.getMap('board').set(key, value), own)
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((copy) => copy.close()))
  await forgetDeviceCopies('b')
})

describe('the copy on this device', () => {
  it('has an edit as soon as it is made, for the next tab', async () => {
    const first = await open(deviceCopyName('b', 1))
    write(first.doc, 'x', 1)
    await first.copy.flush()
    expect(first.copy.isKept()).toBe(true)
    const second = await open(deviceCopyName('b', 1))
    expect(second.doc.getMap('board').toJSON()).toEqual({ x: 1 })
  })

  it('loses nothing when hundreds of rows become one while another tab writes', async () => {
    const name = deviceCopyName('b', 1)
    const first = await open(name)
    for (let index = 0; index < 320; index += 1) {
      write(first.doc, `k${index}`, index)
      await first.copy.flush()
    }
    const [second] = await Promise.all([
      open(name),
      (write(first.doc, 'last', 1), first.copy.flush()),
    ])
    write(second.doc, 'other', 1)
    await second.copy.flush()
    const third = await open(name)
    expect(Object.keys(third.doc.getMap('board').toJSON())).toHaveLength(322)
  })

  it('keeps epochs apart and forgets a whole board', async () => {
    const old = await open(deviceCopyName('b', 1))
    write(old.doc, 'x', 1)
    await old.copy.flush()
    const next = await open(deviceCopyName('b', 2))
    expect(next.doc.getMap('board').size).toBe(0)
    await forgetDeviceCopies('b')
    const after = await open(deviceCopyName('b', 1))
    expect(after.doc.getMap('board').size).toBe(0)
  })
})

describe('unsent edits', () => {
  const before = aModel().withElement('a', 'activity').build({ id: 'b' })
  const after = aModel().withElement('a', 'activity').withElement('c', 'output').build({ id: 'b' })

  it('survive the document they were made in, until the server has them', async () => {
    const { doc, copy } = await open(deviceCopyName('b', 1))
    const edits = new UnsentEdits()
    await edits.follow(copy)
    edits.add(['elements/c'], () => before)
    await edits.rescue(doc, () => after, copy)

    const later = new UnsentEdits()
    await later.follow(copy)
    expect([...later.touched]).toEqual(['elements/c'])
    expect(later.base?.elements).toHaveLength(1)
    expect(later.rescued?.elements).toHaveLength(2)
    later.confirm()
    expect(later.isEmpty).toBe(false)
    later.markReapplied()
    later.confirm()
    expect(later.isEmpty).toBe(true)
  })

  it('take nothing for deleted that is only unreadable', async () => {
    const { copy } = await open(deviceCopyName('b', 1))
    const origin = new Origin('participant', 'p')
    const model = aModel()
      .withElement('a', 'activity')
      .withElement('c', 'output')
      .build({ id: 'b', costs: [{ id: 'rent', kind: 'cash', amount: 100 }] })
    const mine = newDocument()
    replaceWithModel({ doc: mine, origin }, model)
    const edits = new UnsentEdits()
    await edits.follow(copy)
    edits.add(['elements/c', 'costs/rent'], () => model)
    // As an older version of a screen let somebody type it: 1e999.
    setField({ doc: mine, origin }, 'costs', 'rent', 'amount', Number.POSITIVE_INFINITY)
    deleteElements({ doc: mine, origin }, ['c'])
    expect(readModel(mine, 'b').costs).toEqual([])
    await edits.rescue(mine, () => readModel(mine, 'b'), copy)

    const next = newDocument()
    replaceWithModel({ doc: next, origin }, model)
    const { base, rescued, touched } = edits
    if (base !== undefined && rescued !== undefined)
      mergeChanges({ doc: next, origin }, base, rescued, touched)
    const { elements, costs } = readModel(next, 'b')
    expect(elements.map(({ id }) => id)).toEqual(['a'])
    expect(costs).toEqual(model.costs)
  })
})

describe('what an earlier epoch left unsent on this device', () => {
  it('goes into the document that took its place, once', async () => {
    const base = aModel().withElement('a', 'activity', 'Before').build()
    const old = await open(deviceCopyName('b', 4))
    write(old.doc, 'primaryLanguage', 1)
    const unsent = new UnsentEdits()
    await unsent.follow(old.copy)
    unsent.add(['elements/a'], () => base)
    await unsent.rescue(old.doc, () => base, old.copy)
    await old.copy.close()

    const now = await open(deviceCopyName('b', 1_700_000_000))
    await takeOverEarlierEpochs('b', 1_700_000_000, now.copy)
    const taken = new UnsentEdits()
    await taken.follow(now.copy)
    expect([...taken.touched]).toEqual(['elements/a'])
    expect(taken.rescued?.primaryLanguage).toBe('en')
    expect(taken.base?.elements).toHaveLength(1)
    await expect
      .poll(async () => (await indexedDB.databases()).map(({ name }) => name))
      .not.toContain(deviceCopyName('b', 4))
  })

  it('is left alone where the document is of a later one', async () => {
    const later = await open(deviceCopyName('b', 9))
    const now = await open(deviceCopyName('b', 3))
    await takeOverEarlierEpochs('b', 3, now.copy)
    const known = await indexedDB.databases()
    expect(known.map(({ name }) => name)).toContain(deviceCopyName('b', 9))
    expect(later.copy.isKept()).toBe(true)
  })
})
