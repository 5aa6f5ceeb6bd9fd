import { collectionRoot } from '#shared/document/roots.ts'
import { asOneIntent, setField, type Board } from '#shared/document/write.ts'
import type { CollectionName } from '#shared/model/collections.ts'

/** A field that an undo leaves without a value, though nobody can read its record without one, and the last it had. */
export interface LostField {
  readonly collection: CollectionName
  readonly id: string
  readonly field: string
  readonly value: unknown
}

/** Puts the last values back, wherever nobody has set another one. */
export function putBack(board: Board, lost: readonly LostField[]): void {
  asOneIntent(board, () => {
    for (const { collection, id, field, value } of lost)
      if (collectionRoot(board.doc, collection).get(id)?.has(field) === false)
        setField(board, collection, id, field, value)
  })
}
