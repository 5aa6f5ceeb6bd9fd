import { readModel } from '#shared/document/read.ts'
import { gatherUnreadable } from '#shared/document/unreadable.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import type { UnreadableRecord } from '#shared/model/unreadable.ts'
import { modelOf, type BoardLog } from './board-log.ts'
import { Weaver } from './weaving/weaver.ts'

/** What a board says, and what of it nobody can read. */
export interface BoardReading {
  readonly model: ChangeModel
  readonly unreadable: readonly UnreadableRecord[]
}

export type ReadBoard = (log: BoardLog) => BoardReading

export function readBoard(log: BoardLog): BoardReading {
  const woven = wovenModel(log)
  return woven === undefined ? documentReading(log) : { model: woven, unreadable: [] }
}

/** Undefined where it takes a document to say what the board says, or what of it nobody can read. */
function wovenModel({ boardId, snapshot, updates }: BoardLog): ChangeModel | undefined {
  const weaver = new Weaver()
  try {
    if (snapshot !== undefined) weaver.add(snapshot.state)
    for (const { update } of updates) weaver.add(update)
  } catch {
    // Whatever it was, Yjs is asked.
    return undefined
  }
  let isReadable = true
  const model = readModel(weaver, boardId, () => (isReadable = false))
  return isReadable ? model : undefined
}

function documentReading(log: BoardLog): BoardReading {
  const unreadable = gatherUnreadable()
  const model = modelOf(log, undefined, unreadable.add)
  if (model === undefined) throw new Error('a log that ends before its snapshot')
  return { model, unreadable: unreadable.found }
}

/**
 * Reads boards, and knows the last one again: people ask for one file of a board after another, and reading a large one
 * takes longer than writing most of them. It is known by every byte of its log, so that a board on which anything has
 * changed is read anew.
 */
export function rememberBoard(): ReadBoard {
  let last: { readonly log: BoardLog; readonly reading: BoardReading } | undefined
  return (log) => {
    if (last !== undefined && isSameLog(last.log, log)) return last.reading
    // Gone before the next is read: there need not be room for two.
    last = undefined
    const reading = readBoard(log)
    last = { log, reading }
    return reading
  }
}

function isSameLog(one: BoardLog, other: BoardLog): boolean {
  const parts = partsOf(one)
  const others = partsOf(other)
  return (
    one.boardId === other.boardId &&
    parts.length === others.length &&
    parts.every((part, index) => Buffer.compare(part, others[index] ?? part) === 0)
  )
}

function partsOf({ snapshot, updates, headSeq }: BoardLog): readonly Uint8Array[] {
  const seqs = [headSeq, snapshot?.seq ?? -1, ...updates.map(({ seq }) => seq)]
  const edits = updates.map(({ update }) => update)
  return [
    new Uint8Array(Float64Array.from(seqs).buffer),
    ...(snapshot === undefined ? edits : [snapshot.state, ...edits]),
  ]
}
