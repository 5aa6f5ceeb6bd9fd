import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { editText, textEdit } from '#shared/document/text-edit.ts'

// Close texts, with pairs of halves that an edit must not part.
const pairOfTexts = fc.tuple(
  fc.string({ unit: fc.constantFrom('a', 'b', '😀', '😁', '🙂', 'é', ' ') }),
  fc.string({ unit: fc.constantFrom('a', 'b', '😀', '😁', '🙂', 'é', ' ') }),
)

it('makes one text into the other with a single edit that parts no character', () => {
  fc.assert(
    fc.property(pairOfTexts, ([before, after]) => {
      fc.pre(before !== after)
      const { index, remove, insert } = textEdit(before, after) ?? {
        index: 0,
        remove: 0,
        insert: '',
      }
      expect(before.slice(0, index) + insert + before.slice(index + remove)).toBe(after)
      expect(insert.isWellFormed()).toBe(true)
      expect(before.slice(index, index + remove).isWellFormed()).toBe(true)
    }),
  )
})

it('touches only what differs', () => {
  expect(textEdit('Samen eten', 'Samen koken en eten')).toEqual({
    index: 6,
    remove: 0,
    insert: 'koken en ',
  })
  expect(textEdit('same', 'same')).toBeUndefined()
})

it('brings a shared text to what was typed', () => {
  fc.assert(
    fc.property(pairOfTexts, ([before, after]) => {
      const text = new Y.Doc().getText()
      text.insert(0, before)
      editText(text, after)
      expect(text.toString()).toBe(after)
    }),
  )
})
