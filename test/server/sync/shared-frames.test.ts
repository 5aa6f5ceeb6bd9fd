import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { readFrame } from '#server/sync/protocol.ts'
import { mergeUpdates, shareFrames } from '#server/sync/shared-frames.ts'

function written(key: string): Uint8Array {
  const doc = new Y.Doc()
  doc.getMap('board').set(key, true)
  return Y.encodeStateAsUpdate(doc)
}

function keysIn(frames: readonly Uint8Array[]): string[] {
  const doc = new Y.Doc()
  for (const frame of frames) {
    const message = readFrame(frame)
    if (message.kind === 'update') Y.applyUpdate(doc, message.update)
  }
  return [...doc.getMap('board').keys()].toSorted()
}

it.each([1, 2, 3, 7, 30])('[SYN6] leaves each of %i writers what the others wrote', (count) => {
  const writers = Array.from({ length: count }, (_, index) => `w${index}`)
  const batch = [...writers, ...writers].map((writer, index) => ({
    update: written(`${writer} ${index}`),
    source: writer,
  }))
  const { shared, byWriter } = shareFrames(batch)
  expect(keysIn([shared])).toHaveLength(2 * count)
  for (const writer of writers) {
    const frames = byWriter.get(writer) ?? []
    expect(frames.length).toBeLessThanOrEqual(Math.ceil(Math.log2(count)))
    const keys = keysIn(frames)
    expect(keys).toHaveLength(2 * (count - 1))
    expect(keys.some((key) => key.startsWith(`${writer} `))).toBe(false)
  }
})

it('merges many updates to what all say', () => {
  const updates = Array.from({ length: 200 }, (_, index) => written(`k${index}`))
  const doc = new Y.Doc()
  Y.applyUpdate(doc, mergeUpdates(updates))
  expect(doc.getMap('board').size).toBe(200)
})
