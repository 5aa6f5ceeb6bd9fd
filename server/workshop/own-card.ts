import { deleteElements, setText, type Board } from '#shared/document/write.ts'
import { readCollection, readRecord } from '#shared/document/read.ts'
import type { StoredContribution } from '#server/storage/workshop-storage.ts'

/** A card on the board that came from a phone: its writer may change it as long as nobody else has made it theirs. */

/** Whether a card is still what was sent: its words, its lane, and nothing hangs on it. */
export function isUntouched({ doc }: Board, sent: StoredContribution): boolean {
  const { id, language, text, laneId } = sent
  const element = readRecord(doc, 'elements', id)
  if (element === undefined) return false
  const { title, description = {}, stack = {}, stakeholderIds } = element
  const others = Object.entries(title).some(([key, said]) => key !== language && said !== '')
  const isPlain =
    Object.values(description).every((said) => said === '') &&
    Object.keys(stack).length === 0 &&
    stakeholderIds.length === 0
  const isLinked = readCollection(doc, 'links').some(({ from, to }) => from === id || to === id)
  const isAssumed = readCollection(doc, 'assumptions').some(({ on }) => on.ref === id)
  const isThere = element.laneId === (laneId ?? undefined) || element.laneId === undefined
  return title[language] === text && !others && isPlain && !isLinked && !isAssumed && isThere
}

export function rewordCard(board: Board, { id, language }: StoredContribution, text: string): void {
  setText(board, { collection: 'elements', id, field: 'title', language }, text)
}

export function removeCard(board: Board, { id }: StoredContribution): void {
  deleteElements(board, [id])
}
