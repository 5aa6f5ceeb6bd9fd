import * as Y from 'yjs'
import { WholeUndo } from '#client/session/whole-undo.ts'
import { firstUpdate } from '#server/sync/first-update.ts'
import { judge, type Verdict } from '#server/sync/gate.ts'
import { putBack } from '#server/sync/lost-fields.ts'
import { defaultSyncSettings } from '#server/sync/settings.ts'
import { mergeChanges } from '#shared/document/merge-changes.ts'
import { Origin } from '#shared/document/origin.ts'
import { readModel } from '#shared/document/read.ts'
import { addModel, replaceWithModel } from '#shared/document/write-model.ts'
import * as write from '#shared/document/write.ts'
import {
  addRows,
  deleteRow,
  rowKeys,
  setRowField,
  type RowsTarget,
} from '#shared/document/write-rows.ts'
import { withFreshIds, takenOn } from '#shared/model/fresh-ids.ts'
import { elementTypes, linkKinds, type ChangeModel } from '#shared/model/change-model.ts'
import { templates } from '#shared/templates/registry.ts'
import type { Random } from './simulated-room.ts'

/** A board as the server has it, with every verdict on what came. */
export class JudgedBoard {
  readonly doc = new Y.Doc()
  readonly verdicts: Verdict[] = []
  /** What was let in, in order: everybody else gets it. */
  readonly updates: Uint8Array[] = []
  readonly #owners = new Map<number, string>()

  constructor(state = firstUpdate(fullTemplate())) {
    this.doc.clientID = 1
    this.doc.on('update', (update: Uint8Array) => this.updates.push(update))
    Y.applyUpdate(this.doc, state)
  }

  judge(kind: 'update' | 'step-two', update: Uint8Array, participantId: string): Verdict {
    return judge(
      { kind, update, participantId },
      { doc: this.doc, owners: this.#owners, isRecovering: false, encodedBytes: 0 },
      defaultSyncSettings,
    )
  }

  take(kind: 'update' | 'step-two', update: Uint8Array, participantId: string): Verdict {
    const verdict = this.judge(kind, update, participantId)
    this.verdicts.push(verdict)
    if (verdict.kind === 'accept') {
      for (const id of verdict.clientIds) this.#owners.set(id, participantId)
      Y.applyUpdate(this.doc, update)
      putBack({ doc: this.doc, origin: new Origin('server') }, verdict.lost)
    }
    return verdict
  }
}

/** Somebody who edits now here, now offline, undoes, does again, imports, and starts over. */
export class Person {
  readonly #name: string
  readonly #board: JudgedBoard
  readonly #random: Random
  readonly #doc = new Y.Doc()
  readonly #origin = new Origin('participant')
  readonly #undo: Y.UndoManager
  #isOnline = true
  #heard = 0

  /** With the undo of our client, or that of Yjs as other clients have it. */
  constructor(name: string, board: JudgedBoard, random: Random, undo: 'ours' | 'stock' = 'stock') {
    this.#name = name
    this.#board = board
    this.#random = random
    this.#doc.clientID = 2 + random(2 ** 31)
    const scope = write.undoScope(this.#doc)
    const trackedOrigins = new Set([this.#origin])
    this.#undo =
      undo === 'ours'
        ? new WholeUndo(scope, { origin: this.#origin, pauseMs: 0 })
        : new Y.UndoManager(scope, { trackedOrigins, captureTimeout: 0 })
    this.#doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (this.#isOnline && origin !== 'remote') board.take('update', update, name)
    })
  }

  /** Takes what others did, or some of it; or loses the connection; or comes back with all that was done meanwhile. */
  listen(): void {
    const dice = this.#random(12)
    if (dice === 0) this.#isOnline = false
    if (dice === 1) this.comeBack()
    if (!this.#isOnline) return
    const until = this.#heard + this.#random(this.#board.updates.length - this.#heard + 1)
    for (const update of this.#board.updates.slice(this.#heard, until))
      Y.applyUpdate(this.#doc, update, 'remote')
    this.#heard = until
  }

  comeBack(): void {
    Y.applyUpdate(this.#doc, Y.encodeStateAsUpdate(this.#board.doc), 'remote')
    this.#heard = this.#board.updates.length
    const vector = Y.encodeStateVector(this.#board.doc)
    this.#board.take('step-two', Y.encodeStateAsUpdate(this.#doc, vector), this.#name)
    this.#isOnline = true
  }

  edit(count: number): void {
    const board = { doc: this.#doc, origin: this.#origin }
    const random = this.#random
    const any = (list: string): string => {
      const ids = [...this.#doc.getMap(list).keys()]
      return ids[random(ids.length)] ?? ''
    }
    const id = `${this.#name}${count}`
    const language = ['nl', 'fr', 'en', 'pt'][random(4)] ?? 'nl'
    const intents: readonly (() => void)[] = [
      () => write.createElement(board, { id, type: 'outcome', position: { x: 0.5, y: -1 } }),
      () =>
        write.createElement(board, { type: 'note', position: { x: 0, y: 0 }, title: { nl: '👩‍👧' } }),
      () => write.moveElements(board, [{ id: any('elements'), position: { x: count, y: 1e6 } }]),
      () =>
        void write.createLink(board, {
          from: any('elements'),
          to: any('elements'),
          kind: 'hinders',
        }),
      () => write.deleteElements(board, [any('elements'), any('elements')]),
      () => write.deleteLinks(board, [any('links')]),
      () =>
        write.setText(
          board,
          { collection: 'elements', id: any('elements'), field: 'title', language },
          `Titel ${random(99)} 🎈`,
        ),
      () =>
        write.setText(
          board,
          { collection: 'board', field: 'mission', language },
          `M${random(1000)}`,
        ),
      () => write.addToSet(board, 'elements', any('elements'), 'tags', `t:${random(5)}`),
      () => write.removeFromSet(board, 'elements', any('elements'), 'tags', `t:${random(5)}`),
      () =>
        write.setField(
          board,
          'elements',
          any('elements'),
          'sphere',
          random(2) === 0 ? 'control' : undefined,
        ),
      () =>
        write.setPartOf(
          board,
          { collection: 'board', field: 'organisation' },
          ['name', 'country', 'of'][random(3)] ?? 'name',
          random(2) === 0 ? `O${random(9)}` : undefined,
        ),
      () =>
        write.setPartOf(
          board,
          { collection: 'indicators', id: any('indicators'), field: 'baseline' },
          'value',
          [count, 'weinig', undefined][random(3)],
        ),
      () => write.setBoardField(board, 'organisation', { name: 'Vzw', of: [1, { deep: null }] }),
      () => write.setBoardLanguage(board, language, random(2) === 0),
      () => write.setBeyondLine(board, [any('elements')], random(2) === 0),
      () => void write.addLane(board, { type: 'outcome', title: { nl: 'Baan' }, order: count }),
      () => write.deleteLane(board, any('lanes')),
      () =>
        void write.addAssumption(board, {
          on: { kind: 'link', ref: any('links') },
          text: { nl: 'Als' },
        }),
      () => write.deleteAssumption(board, any('assumptions')),
      () =>
        write.insertRecord(board, 'indicators', id, {
          elementId: any('elements'),
          name: { en: 'n' },
          measure: 'unit',
          targets: [{ value: 4 }],
        }),
      () =>
        write.reconnectLink(board, any('links'), { from: any('elements'), to: any('elements') }),
      () =>
        void write.addStakeholder(board, {
          name: { nl: 'Ouders', 'fr-BE': 'Parents' },
          role: 'target',
        }),
      () => write.deleteStakeholder(board, any('stakeholders')),
      () => write.setCheckOff(board, 'W06', random(2) === 0),
      () =>
        void write.addRecord(board, 'stories', {
          text: { fr: 'Récit' },
          source: 'An, 62',
          consent: 'anonymous',
        }),
      () =>
        void addRows(board, measurements(any('indicators')), [{ value: 'véél', comment: 'Half' }]),
      () => {
        const target = measurements(any('indicators'))
        const keys = rowKeys(this.#doc, target)
        const key = keys[random(keys.length)] ?? ''
        if (random(3) === 0) deleteRow(board, target, key)
        else setRowField(board, target, key, 'n', random(2) === 0 ? count : undefined)
      },
      () => write.setField(board, 'elements', any('elements'), 'strange', { kept: [1, 'é'] }),
      () => this.#changeModel((model) => replaceWithModel(board, model)),
      () => addModel(board, withFreshIds(this.model, takenOn(this.model)).model),
      () => {
        const before = this.model
        mergeChanges(
          board,
          { ...before, elements: [] },
          before,
          new Set(['board', `elements/${any('elements')}`]),
        )
      },
    ]
    const dice = random(intents.length + 12)
    if (dice >= intents.length) this.#goBack(dice >= intents.length + 8)
    else if (dice < intents.length - 3 || random(8) === 0) intents[dice]?.()
  }

  /** What meets what others do: the same few cards and links changed, deleted, undone, again and again. */
  quarrel(count: number): void {
    const board = { doc: this.#doc, origin: this.#origin }
    const random = this.#random
    const id = ['a', 'b'][random(2)] ?? 'a'
    const type = elementTypes[random(elementTypes.length)] ?? 'note'
    const intents: readonly (() => void)[] = [
      () => write.setField(board, 'elements', id, 'type', type),
      () => write.setField(board, 'links', 'ab', 'kind', linkKinds[random(linkKinds.length)]),
      () => write.reconnectLink(board, 'ab', { from: 'b', to: 'a' }),
      () => write.moveElements(board, [{ id, position: { x: count, y: 0 } }]),
      () => write.setField(board, 'indicators', 'i', 'elementId', id),
      () => write.setField(board, 'lanes', 'l', 'order', count),
      () => write.setField(board, 'elements', id, 'horizon', ['short', undefined][random(2)]),
      () => write.deleteElements(board, [id]),
      () => void write.createElement(board, { id, type, position: { x: 0, y: 0 } }),
      () => write.deleteLinks(board, ['ab']),
      () => write.deleteLane(board, 'l'),
      () => this.#changeModel((model) => replaceWithModel(board, model)),
      () => this.#goBack(true),
      () => this.#goBack(true),
    ]
    if (random(3) === 0) this.#goBack(false)
    else intents[random(intents.length)]?.()
  }

  #goBack(isRedo: boolean): void {
    try {
      if (isRedo) this.#undo.redo()
      else this.#undo.undo()
    } catch (error) {
      // Yjs 13.6 stumbles where what held the item is long collected; the step is lost, the document is not.
      const isOfYjs = error instanceof TypeError && !(this.#undo instanceof WholeUndo)
      if (!isOfYjs) throw error
    }
  }

  get model(): ChangeModel {
    return readModel(this.#doc, 'board')
  }

  #changeModel(apply: (model: ChangeModel) => void): void {
    const model = this.model
    const indicators = model.indicators.map((indicator) => ({
      ...indicator,
      targets: [
        ...indicator.targets.slice(this.#random(2)),
        { date: '2030', value: this.#random(9) },
      ],
    }))
    apply({
      ...model,
      indicators,
      elements: model.elements.slice(this.#random(3)),
      unknown: { kept: [{}] },
    })
  }
}

function measurements(id: string): RowsTarget {
  return { collection: 'indicators', id, field: 'measurements' }
}

function fullTemplate(): ChangeModel {
  const [template] = templates
  if (template === undefined) throw new Error('there is no template')
  return template.build('nl')
}
