import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { readFrame, stepTwoFrame } from '#server/sync/protocol.ts'
import { StateAnswers } from '#server/sync/state-answers.ts'

const nothing = Y.encodeStateVector(new Y.Doc())

/** A document whose every change the answers hear of, as a room's. */
function edited(): { doc: Y.Doc; answers: StateAnswers; write: (text: string) => void } {
  const doc = new Y.Doc()
  const answers = new StateAnswers(doc, 0)
  let seq = 0
  doc.on('update', (update: Uint8Array) => answers.add((seq += 1), update))
  const write = (text: string): void => doc.getText('title').insert(0, text)
  write('board')
  return { doc, answers, write }
}

function stateAfter(frames: readonly Uint8Array[]): string {
  const doc = new Y.Doc()
  for (const frame of frames) {
    const message = readFrame(frame)
    if ('update' in message) Y.applyUpdate(doc, message.update)
  }
  return doc.getText('title').toJSON()
}

it('[SYN60] makes the encoded state once for all who ask at that moment', () => {
  const { answers } = edited()
  const [first] = answers.answer(nothing, 0)
  const [second] = answers.answer(nothing, 1)
  expect(second).toBe(first)
})

it('[SYN60] shares the state also while others edit, with what came since behind it', () => {
  const { answers, write } = edited()
  const [first] = answers.answer(nothing, 0)
  for (let edit = 0; edit < 100; edit++) write('x')
  const frames = answers.answer(nothing, 1)
  expect(frames[0]).toBe(first)
  expect(frames).toHaveLength(2)
  expect(answers.answer(nothing, 2)[1]).toBe(frames[1])
  expect(stateAfter(frames)).toBe(`${'x'.repeat(100)}board`)
})

it('[SYN66] begins with what was sent before the document was there', () => {
  const doc = new Y.Doc()
  doc.getText('title').insert(0, 'board')
  const sent = [stepTwoFrame(Y.encodeStateAsUpdate(doc))]
  const answers = new StateAnswers(doc, 7, sent)
  doc.on('update', (update: Uint8Array) => answers.add(8, update))
  expect(answers.answer(nothing, 0)).toEqual(sent)
  doc.getText('title').insert(0, 'x')
  const frames = answers.answer(nothing, 1)
  expect(frames[0]).toBe(sent[0])
  expect(stateAfter(frames)).toBe('xboard')
})

it('[SYN60] lets the state go 10 s after the last has asked', () => {
  const { answers, write } = edited()
  const [first] = answers.answer(nothing, 0)
  answers.answer(nothing, 5_000)
  answers.expire(14_000)
  expect(answers.answer(nothing, 14_000)[0]).toBe(first)
  answers.expire(24_001)
  write('later ')
  const frames = answers.answer(nothing, 24_002)
  expect(frames).toHaveLength(1)
  expect(frames[0]).not.toBe(first)
  expect(stateAfter(frames)).toBe('later board')
})
