import type * as Y from 'yjs'
import { mergeElements, unstackElement } from '#shared/document/merge-elements.ts'
import type { Origin } from '#shared/document/origin.ts'
import { addModel, replaceWithModel } from '#shared/document/write-model.ts'
import * as rows from '#shared/document/write-rows.ts'
import * as write from '#shared/document/write.ts'
import { readModel } from '#shared/document/read.ts'
import { joinValuation } from '#shared/economics/join-valuation.ts'
import type { Element, LinkKind } from '#shared/model/change-model.ts'
import { takenOn, withFreshIds } from '#shared/model/fresh-ids.ts'
import { newId } from '#shared/model/id.ts'
import { defaultLinkKind } from '#shared/model/stages.ts'
import type { Permissions } from '#shared/workshop/permissions.ts'
import type { BoardActions, BoardSnapshot } from './session.ts'

interface ActionDependencies {
  readonly origin: Origin
  readonly doc: () => Y.Doc
  readonly snapshot: () => BoardSnapshot
  readonly canEdit: () => boolean
  readonly permissions: () => Permissions
  /** Called before each intent, so that it is an undo step of its own. */
  readonly separate: () => void
}

/** The board's intents with this participant as their origin. */
export function createBoardActions(dependencies: ActionDependencies): BoardActions {
  const { origin, doc, snapshot, canEdit, permissions, separate } = dependencies
  let depth = 0

  function step<Result>(change: (board: write.Board) => Result, otherwise: Result): Result {
    if (!canEdit()) return otherwise
    if (depth === 0) separate()
    return change({ doc: doc(), origin })
  }

  function act(change: (board: write.Board) => void): void {
    step(change, undefined)
  }

  function whereLinked<Result>(change: (board: write.Board) => Result, otherwise: Result): Result {
    return permissions().links ? step(change, otherwise) : otherwise
  }

  // Locked cards stay as they are, whichever way they were reached: the server would put them back.
  function mayMove(id: string, laneId: string | undefined): boolean {
    const element = snapshot().elements.get(id)
    const { move, isLaneOpen } = permissions()
    return element === undefined || (move(element) && (laneId === undefined || isLaneOpen(laneId)))
  }

  function mayRemove(id: string): boolean {
    const element = snapshot().elements.get(id)
    return element === undefined || permissions().remove(element)
  }

  return {
    setText: (target, text) => act((board) => write.setText(board, target, text)),
    setField: (collection, id, field, value) =>
      act((board) => write.setField(board, collection, id, field, value)),
    setBoardField: (field, value) => act((board) => write.setBoardField(board, field, value)),
    setPartOf: (...where) => act((board) => write.setPartOf(board, ...where)),
    setBoardText: (field, language, text) =>
      act((board) => write.setText(board, { collection: 'board', field, language }, text)),
    setBoardLanguage: (language, isUsed) =>
      act((board) => write.setBoardLanguage(board, language, isUsed)),
    addToSet: (...where) => act((board) => write.addToSet(board, ...where)),
    removeFromSet: (...where) => act((board) => write.removeFromSet(board, ...where)),
    createElement: (element, link) => {
      const id = element.id ?? newId()
      act((board) =>
        write.asOneIntent(board, () => {
          write.createElement(board, { ...element, id })
          if (link === undefined) return
          const { elements } = snapshot()
          const isFrom = link.end === 'from'
          const type = isFrom ? elements.get(link.elementId)?.type : element.type
          write.createLink(board, {
            from: isFrom ? link.elementId : id,
            to: isFrom ? id : link.elementId,
            kind: link.kind ?? defaultLinkKind(type ?? element.type),
          })
        }),
      )
      return id
    },
    moveElements: (moves) =>
      act((board) =>
        write.moveElements(
          board,
          moves.filter(({ id, lane }) => mayMove(id, lane?.id)),
        ),
      ),
    deleteElements: (ids) => act((board) => write.deleteElements(board, ids.filter(mayRemove))),
    deleteSelection: (ids) =>
      act((board) =>
        write.asOneIntent(board, () => {
          const { elements, links } = snapshot()
          write.deleteElements(
            board,
            ids.filter((id) => elements.has(id) && mayRemove(id)),
          )
          write.deleteLinks(
            board,
            ids.filter((id) => links.has(id)),
          )
        }),
      ),
    mergeElements: (headId, ids) => act((board) => mergeElements(board, headId, ids)),
    unstackElement: (headId, id) => step((board) => unstackElement(board, headId, id), undefined),
    createLink: ({ from, to, kind }) =>
      whereLinked(
        (board) =>
          write.createLink(board, {
            from,
            to,
            kind: linkKind(snapshot().elements.get(from), kind),
          }),
        undefined,
      ),
    reconnectLink: (id, ends) => act((board) => write.reconnectLink(board, id, ends)),
    deleteLinks: (ids) => act((board) => write.deleteLinks(board, ids)),
    addAssumption: (assumption) => step((board) => write.addAssumption(board, assumption), ''),
    deleteAssumption: (id) => act((board) => write.deleteAssumption(board, id)),
    addStakeholder: (stakeholder) => step((board) => write.addStakeholder(board, stakeholder), ''),
    deleteStakeholder: (id) => act((board) => write.deleteStakeholder(board, id)),
    addRecord: (collection, record) =>
      step((board) => write.addRecord(board, collection, record), ''),
    deleteRecords: (collection, ids) => act((board) => write.deleteRecords(board, collection, ids)),
    addRows: (target, added) => step((board) => rows.addRows(board, target, added), []),
    setRowField: (...change) => act((board) => rows.setRowField(board, ...change)),
    deleteRow: (target, key) => act((board) => rows.deleteRow(board, target, key)),
    setBeyondLine: (ids, isBeyond) => act((board) => write.setBeyondLine(board, ids, isBeyond)),
    setCheckOff: (code, isOff) => act((board) => write.setCheckOff(board, code, isOff)),
    addLane: (lane) => step((board) => write.addLane(board, lane), ''),
    deleteLane: (id) => act((board) => write.deleteLane(board, id)),
    addModel: (model) => {
      const there = readModel(doc(), '')
      const valued = model.valuation && {
        valuation: joinValuation(there, { costs: [], elements: [], ...model }).valuation,
      }
      const fresh = withFreshIds({ ...model, ...valued }, takenOn(there))
      act((board) => addModel(board, fresh.model))
      return (fresh.model.elements ?? []).map(({ id }) => id)
    },
    replaceWithModel: (model) => act((board) => replaceWithModel(board, model)),
    asOneStep: (change) => {
      if (!canEdit()) return change()
      if (depth === 0) separate()
      depth += 1
      try {
        return write.asOneIntent({ doc: doc(), origin }, change)
      } finally {
        depth -= 1
      }
    },
  }
}

function linkKind(from: Element | undefined, given: LinkKind | undefined): LinkKind {
  return given ?? (from === undefined ? 'leads-to' : defaultLinkKind(from.type))
}
