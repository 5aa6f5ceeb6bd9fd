import * as Y from 'yjs'
import { collectionNames, type CollectionName } from '#shared/model/collections.ts'

/** A record as it stands in the document. Its keys are told in SPEC.md. */
export type StoredRecord = Y.Map<unknown>

/** What reading needs of a map: that of a document, or one that was read without a document. */
export interface ReadableMap<Value> extends Iterable<readonly [string, Value]> {
  get(key: string): Value | undefined
  keys(): Iterable<string>
  forEach(act: (value: Value, key: string) => void): void
  toJSON(): unknown
}

export interface ReadableDocument {
  getMap(name: string): ReadableMap<unknown>
}

/** The version of this layout of roots and keys; a document of a higher one is not written to. */
export const schemaVersion = 1

/** What stands once per board: languages, the board's texts, the organisation, the accountability line. */
export function boardRoot(doc: Y.Doc): Y.Map<unknown>
export function boardRoot(doc: ReadableDocument): ReadableMap<unknown>
export function boardRoot(doc: ReadableDocument): ReadableMap<unknown> {
  return doc.getMap('board')
}

/** All records of one list, by id. */
export function collectionRoot(doc: Y.Doc, name: CollectionName): Y.Map<StoredRecord>
export function collectionRoot(doc: ReadableDocument, name: CollectionName): ReadableRecords
export function collectionRoot(doc: ReadableDocument, name: CollectionName): ReadableRecords {
  // What is no record is found out where it is read.
  return doc.getMap(name) as ReadableRecords
}

type ReadableRecords = ReadableMap<ReadableMap<unknown>>

/** Every root that undo and observers watch. */
export function allRoots(doc: Y.Doc): readonly Y.Map<unknown>[] {
  return [boardRoot(doc), ...collectionNames.map((name) => doc.getMap(name))]
}

/** The names that an update may use; any other root is refused. */
export const rootNames: readonly string[] = ['board', ...collectionNames]
