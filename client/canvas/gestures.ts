import type { Connection, FinalConnectionState, NodeChange, Viewport } from '@xyflow/react'
import type { MouseEvent as ReactMouseEvent } from 'react'
import { dropPlace, laneAt } from '#shared/drawing/drop-place.ts'
import { parkingId } from '#shared/drawing/board-layout.ts'
import type { Position } from '#shared/model/change-model.ts'
import type { Texts } from '#shared/text/registry.ts'
import type { CanvasState } from './canvas-state.ts'
import type { CardNode } from './card-nodes.ts'
import { addCopies, copyCards } from './clipboard.ts'
import { createCardAt, kindIn, mayWrite, startEditing } from './create-card.ts'
import { focusCanvas, giveKeyboard } from './focus.ts'
import { linkAt } from './link-hits.ts'
import { clickWhileLinking, linkCards } from './link-cards.ts'
import { cancelMove, dropCards, floatCards } from './move-cards.ts'

/** From a link's line to the pointer, in screen pixels, that still counts as on it. */
const reach = 10

type PointerLike = MouseEvent | TouchEvent | ReactMouseEvent

/** What mouse and finger mean on the canvas, for React Flow to call. */
export function createGestures(
  canvas: CanvasState,
  texts: Texts,
  onOpenElement: (id: string) => void,
) {
  const { session, camera } = canvas
  let isCopying = false
  /** What was selected before the press that a click ends. */
  let selectedBefore: readonly string[] = []

  function pointOf(event: PointerLike): Position {
    const touch = 'changedTouches' in event ? event.changedTouches[0] : undefined
    const { clientX, clientY } = touch ?? (event as MouseEvent)
    return camera.toBoard({ x: clientX, y: clientY })
  }

  function linkUnder(event: PointerLike): string | undefined {
    return linkAt(canvas.routes.get(), pointOf(event), reach / camera.zoom())
  }

  function handleNodesChange(changes: readonly NodeChange<CardNode>[]): void {
    const moved = new Map<string, Position>()
    let selected: Set<string> | undefined
    for (const change of changes) {
      if (change.type === 'position' && change.dragging === true && change.position !== undefined)
        moved.set(change.id, change.position)
      if (change.type === 'select') {
        selected ??= new Set(session.selection.get().ids)
        if (change.selected) selected.add(change.id)
        else selected.delete(change.id)
      }
    }
    if (moved.size > 0 && session.canEdit) floatCards(canvas, moved)
    if (selected !== undefined) select(selected)
  }

  // React Flow knows cards only: choosing a card lets go of a link.
  function select(ids: ReadonlySet<string>): void {
    const { links } = session.snapshot.get()
    const cards = [...ids].filter((id) => !links.has(id))
    canvas.isGathering.set(cards.length > 1)
    session.setSelection(cards.length > 0 ? cards : [...ids])
  }

  return {
    handleNodesChange,

    handlePress(): void {
      selectedBefore = session.selection.get().ids
    },

    handleDragStart(event: PointerLike): void {
      isCopying = 'altKey' in event && event.altKey
    },

    handleDragStop(): void {
      if (isCopying) dropAsCopies(canvas)
      else if (canvas.floating.get().size > 0) dropCards(canvas, texts)
      isCopying = false
    },

    handleNodeClick(event: ReactMouseEvent, node: CardNode): void {
      if (canvas.linking.get() !== undefined) {
        clickWhileLinking(canvas, node.id, texts)
        return
      }
      if (canvas.editing.get()?.id !== node.id && !isOnHandle(event)) giveKeyboard(canvas, node.id)
      if (isTouch(event) && selectedBefore.length === 1 && selectedBefore[0] === node.id)
        startEditing(canvas, node.id)
    },

    handleNodeDoubleClick(event: ReactMouseEvent, node: CardNode): void {
      if (isOnHandle(event)) return
      if (mayWrite(canvas, node.id)) startEditing(canvas, node.id)
      else onOpenElement(node.id)
    },

    handlePaneClick(event: ReactMouseEvent): void {
      const link = linkUnder(event)
      canvas.isGathering.set(false)
      session.setSelection(link === undefined ? [] : [link])
      focusCanvas(canvas)
      if (canvas.linking.get()?.fromId !== undefined) canvas.linking.set({ fromId: undefined })
    },

    handlePaneMouseMove(event: ReactMouseEvent): void {
      canvas.hoveredLink.set(linkUnder(event))
    },

    handleDoubleClick(event: ReactMouseEvent): void {
      if (!(event.target instanceof Element) || !event.target.matches('.react-flow__pane')) return
      const link = linkUnder(event)
      if (link !== undefined) canvas.openLink(link)
      else createOrOpen(canvas, pointOf(event))
    },

    handleConnect({ source, target }: Connection): void {
      linkCards(canvas, source, target, texts)
    },

    handleConnectEnd(event: MouseEvent | TouchEvent, state: FinalConnectionState): void {
      if (state.isValid === true || state.fromNode === null || state.toNode !== null) return
      const isFromSource = state.fromHandle?.type !== 'target'
      const from = state.fromNode.id
      const point = pointOf(event)
      // A quick hand lets go on a card before React Flow has noticed it.
      const target = cardAt(canvas, point)
      if (target === from) return
      if (target !== undefined)
        linkCards(canvas, isFromSource ? from : target, isFromSource ? target : from, texts)
      else createCardAt(canvas, point, { elementId: from, end: isFromSource ? 'from' : 'to' })
    },

    handleMoveStart(event: unknown): void {
      // React Flow passes an event only where a person moves the view.
      if (event !== null) canvas.followed.set(undefined)
    },

    handleMoveEnd(event: unknown): void {
      // A hand that was moving the view when it became held lets go now.
      if (event !== null) camera.showHeld()
    },

    handleMove(_: unknown, viewport: Viewport): void {
      camera.handleMove(viewport)
      session.setPresence({ view: roundedView(canvas) })
    },
  }
}

function cardAt({ layout }: CanvasState, point: Position): string | undefined {
  for (const [id, { x, y, width, height }] of layout.get().cards) {
    if (point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height) return id
  }
  return undefined
}

/** A new card in an open lane; a collapsed one opens instead. */
function createOrOpen(canvas: CanvasState, point: Position): void {
  const lane = laneAt(canvas.layout.get(), point.x)
  if (lane?.isCollapsed !== true) createCardAt(canvas, point)
  else if (lane.id === parkingId) canvas.isParkingOpen.set(true)
  else canvas.session.actions.setField('lanes', lane.id, 'collapsed', undefined)
}

/** The dragged cards stay; their copies go where they were dropped. */
function dropAsCopies(canvas: CanvasState): void {
  const { layout, floating } = canvas
  const points = floating.get()
  const { lanes } = layout.get()
  const copied = copyCards(canvas, [...points.keys()])
  const elements = (copied.elements ?? []).map((original) => {
    const { parked: _, ...element } = original
    const place = dropPlace(layout.get(), points.get(element.id) ?? element.position)
    const lane = lanes.find(({ id }) => id === place?.laneId)
    return { ...element, ...(lane === undefined ? {} : kindIn(lane)), ...place }
  })
  cancelMove(canvas)
  addCopies(canvas, { ...copied, elements }, { x: 0, y: 0 })
}

function isOnHandle({ target }: ReactMouseEvent): boolean {
  return target instanceof Element && target.closest('.react-flow__handle') !== null
}

function isTouch({ nativeEvent }: ReactMouseEvent): boolean {
  return nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch'
}

function roundedView({ camera }: CanvasState) {
  const { x, y, width, height } = camera.view()
  return {
    x: Math.round(x),
    y: Math.round(y),
    width: Math.round(width),
    height: Math.round(height),
  }
}
