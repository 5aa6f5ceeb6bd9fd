import { createContext, use } from 'react'
import type { Lens } from '#client/checks/lens.ts'
import { createPicture, type BoardPicture, type Reading } from '#client/picture/board-picture.ts'
import { derive } from '#client/session/derived-store.ts'
import { ValueStore } from '#client/session/emitter.ts'
import type { BoardSession, Store } from '#client/session/session.ts'
import type { Element, ElementType, Position } from '#shared/model/change-model.ts'
import type { Outline } from '#shared/model/outline-text.ts'
import type { Camera } from './camera.ts'
import { createCardNodes, type CardNode } from './card-nodes.ts'

/** What one canvas knows beside the board: all of it of this screen alone. */
export interface CanvasState extends BoardPicture {
  readonly session: BoardSession
  /** Where the checks may be looked at: not on a big screen. */
  readonly lens: Lens | undefined
  readonly nodes: Store<CardNode[]>
  readonly reading: ValueStore<Reading>
  readonly isParkingOpen: ValueStore<boolean>
  /** The card whose title is being typed. */
  readonly editing: ValueStore<Editing | undefined>
  /** Cards that are on the move by this person, with their top left corners on the board. */
  readonly floating: ValueStore<ReadonlyMap<string, Position>>
  /** Whether cards are being moved with the arrow keys. */
  readonly isMoving: ValueStore<boolean>
  /** Whether cards are being gathered one by one into the selection, so that moving on keeps it. */
  readonly isGathering: ValueStore<boolean>
  readonly linking: ValueStore<Linking | undefined>
  readonly hoveredLink: ValueStore<string | undefined>
  /** Where the accountability line would come if it were let go now, as the index of a border between lanes. */
  readonly lineDraft: ValueStore<number | undefined>
  readonly dialog: ValueStore<CanvasDialog | undefined>
  readonly followed: ValueStore<number | undefined>
  readonly camera: Camera
  /** Shows the details of a link. */
  readonly openLink: (id: string) => void
  /** Told of every card that renders, for measuring. */
  readonly onCardRender: ((id: string) => void) | undefined
}

export interface Editing {
  readonly id: string
  /** A new card, as it was made: it vanishes when it is left empty. */
  readonly made: Element | undefined
}

/** Making links by clicking cards one after the other. */
export interface Linking {
  readonly fromId: string | undefined
}

export type CanvasDialog =
  | { readonly kind: 'help' }
  | { readonly kind: 'link'; readonly cardId: string; readonly isIncoming: boolean }
  | { readonly kind: 'lane'; readonly order: number; readonly type: ElementType }
  | { readonly kind: 'paste'; readonly outline: Outline; readonly laneId: string }

export const nothingFloating: ReadonlyMap<string, Position> = new Map()

export function createCanvasState(
  session: BoardSession,
  reading: Reading,
  camera: Camera,
  lens: Lens | undefined,
  openLink: (id: string) => void,
  onCardRender?: (id: string) => void,
): CanvasState {
  const readingStore = new ValueStore(reading)
  const isParkingOpen = new ValueStore(false)
  const floating = new ValueStore(nothingFloating)
  const picture = createPicture(session, readingStore, isParkingOpen)
  const toNodes = createCardNodes()
  const nodes = derive(
    [picture.layout, floating, session.selection, session.permissions],
    ([layout, moved, { has }, { move }]) => {
      const { elements } = session.snapshot.get()
      const canMove = (id: string): boolean => {
        const element = elements.get(id)
        return element === undefined || move(element)
      }
      return toNodes(layout, moved, has, canMove)
    },
  )
  return {
    ...picture,
    session,
    lens,
    nodes,
    reading: readingStore,
    isParkingOpen,
    editing: new ValueStore<Editing | undefined>(undefined),
    floating,
    isMoving: new ValueStore(false),
    isGathering: new ValueStore(false),
    linking: new ValueStore<Linking | undefined>(undefined),
    hoveredLink: new ValueStore<string | undefined>(undefined),
    lineDraft: new ValueStore<number | undefined>(undefined),
    dialog: new ValueStore<CanvasDialog | undefined>(undefined),
    followed: new ValueStore<number | undefined>(undefined),
    camera,
    openLink,
    onCardRender,
  }
}

export const CanvasContext = createContext<CanvasState | undefined>(undefined)

export function useCanvas(): CanvasState {
  const canvas = use(CanvasContext)
  if (canvas === undefined) throw new Error('no canvas above')
  return canvas
}
