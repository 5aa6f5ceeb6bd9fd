import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { makeLean } from '#server/sync/lean-document.ts'
import { session } from './editing-session.ts'
import { seeded } from './simulated-room.ts'

it('[SYN61] a lean document takes every edit that any other takes, and is the same after it', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const { updates } = session(seeded(seed), 120)
    const plain = new Y.Doc()
    const lean = new Y.Doc()
    updates.forEach((update, index) => {
      Y.applyUpdate(plain, update)
      Y.applyUpdate(lean, update)
      if (index % 20 === 0) makeLean(lean)
    })
    const states = [plain, lean].map((doc) => Y.encodeStateAsUpdate(doc))
    expect(states[1], `seed ${seed}`).toEqual(states[0])
  }
})

it('[SYN61] who would write into what all texts share fails', () => {
  const doc = new Y.Doc()
  const texts = doc.getMap<Y.Text>('elements')
  const [one, other] = [new Y.Text('one'), new Y.Text('other')]
  texts.set('one', one)
  texts.set('other', other)
  makeLean(doc)
  expect(() => one.setAttribute('colour', 'red')).toThrow('an attribute of a text')
  expect(() => one.observe(() => {})).toThrow('not extensible')
  one.insert(3, ' and more')
  expect([one.toJSON(), other.toJSON()]).toEqual(['one and more', 'other'])
})
