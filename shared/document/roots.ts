import * as Y from 'yjs'
import { collectionNames, type CollectionName } from '#shared/model/collections.ts'

/** A record as it stands in the document. Its keys are told in SPEC.md. */
export type StoredRecord = Y.Map<unknown>

/** The version of this layout of roots and keys; a document of a higher one is not written to. */
export const schemaVersion = 1

/** What stands once per board: languages, the board's texts, the organisation, the accountability line. */
export function boardRoot(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('board')
}

/** All records of one list, by id. */
export function collectionRoot(doc: Y.Doc, name: CollectionName): Y.Map<StoredRecord> {
  return doc.getMap(name)
}

/** Every root that undo and observers watch. */
export function allRoots(doc: Y.Doc): readonly Y.Map<unknown>[] {
  return [boardRoot(doc), ...collectionNames.map((name) => doc.getMap(name))]
}

/** The names that an update may use; any other root is refused. */
export const rootNames: readonly string[] = ['board', ...collectionNames]
