import * as Y from 'yjs'
import { readModel } from '#shared/document/read.ts'
import { boardRoot } from '#shared/document/roots.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { openDeviceCopy } from './device-copy.ts'

/**
 * The board as this device has it, where it holds edits that the server never got: for those who are not let in any
 * more. Nothing where everything was sent, or where the browser keeps nothing.
 */
export async function readKeptBoard(boardId: string): Promise<ChangeModel | undefined> {
  for (const name of await copiesOf(boardId)) {
    const doc = new Y.Doc()
    const copy = openDeviceCopy(
      name,
      doc,
      () => false,
      () => {},
    )
    try {
      await copy.loaded
      const hasUnsent = (await copy.readFact('unsent')) !== undefined
      if (hasUnsent && boardRoot(doc).size > 0) return readModel(doc, boardId)
    } finally {
      await copy.close()
    }
  }
  return undefined
}

async function copiesOf(boardId: string): Promise<readonly string[]> {
  try {
    const databases = await indexedDB.databases()
    return databases
      .flatMap(({ name }) => (name?.startsWith(`catena:${boardId}:`) === true ? [name] : []))
      .toSorted()
      .toReversed()
  } catch {
    return []
  }
}
