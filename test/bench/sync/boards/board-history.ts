import * as Y from 'yjs'
import { firstUpdate } from '#server/sync/first-update.ts'
import { Origin } from '#shared/document/origin.ts'
import { moveElements, setField, setText } from '#shared/document/write.ts'
import { largeModel } from '../../canvas/large-model.ts'

/** How a board came to be. */
export interface BoardHistory {
  /** The board as it was made. */
  readonly first: Uint8Array
  readonly edits: readonly PastEdit[]
  /** All of it as one update. */
  readonly state: Uint8Array
}

export interface PastEdit {
  readonly update: Uint8Array
  /** Each opening of the board in a browser has a client id of its own. */
  readonly clientId: number
}

export interface HistoryWanted {
  readonly cards: number
  readonly edits?: number
  /** How many client ids the edits come from, one after the other. */
  readonly sessions?: number
}

const firstSession = 1_000_000

/** The same history for the same wish: of ten edits eight move a card, one changes a title, one a field. */
export function boardHistory({ cards, edits = 0, sessions = 1 }: HistoryWanted): BoardHistory {
  const model = largeModel(cards)
  const first = firstUpdate({ ...model, links: model.links.slice(0, 0.75 * cards) })
  const doc = new Y.Doc()
  Y.applyUpdate(doc, first)
  const past: PastEdit[] = []
  doc.on('update', (update: Uint8Array) => past.push({ update, clientId: doc.clientID }))
  const board = { doc, origin: new Origin('participant') }
  for (let index = 0; index < edits; index++) {
    doc.clientID = firstSession + Math.floor((index * sessions) / edits)
    const id = `card-${(index * 7_919) % cards}`
    if (index % 10 < 8)
      moveElements(board, [{ id, position: { x: index % 1_000, y: index % 777 } }])
    else if (index % 10 === 8)
      setText(
        board,
        { collection: 'elements', id, field: 'title', language: 'en' },
        `Card ${index}`,
      )
    else setField(board, 'elements', id, 'owner', `Person ${index % 40}`)
  }
  const state = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return { first, edits: past, state }
}
