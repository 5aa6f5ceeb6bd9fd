import type { Presence, PresenceSnapshot } from '#client/session/session.ts'
import { presenceColors } from '#shared/drawing/tokens.ts'
import type { Position } from '#shared/model/change-model.ts'
import type { PresenceUser } from '#shared/sync/presence.ts'
import { nothingFloating, type CanvasState } from './canvas-state.ts'
import { createLiveLinks } from './live-links.ts'

const smoothingMs = 100
/** Above so many people only those who move something are shown with their cursor. */
const cursorsAtMost = 60

/**
 * Draws others' cursors and dragged cards, and leads the links of all moving cards along. It moves DOM nodes itself:
 * no component renders for it. Positions arrive ten times a second and are smoothed.
 */
export function createPresenceMotion(canvas: CanvasState, root: HTMLElement, layer: HTMLElement) {
  const cursors = new Map<number, HTMLElement>()
  const dragged = new Map<string, DraggedCard>()
  const liveLinks = createLiveLinks(canvas, root)
  let frame: number | undefined

  function handleFrame({ others }: PresenceSnapshot): void {
    showCursors(others)
    takeDrags(others)
  }

  function showCursors(others: readonly Presence[]): void {
    const shown = others.filter(({ cursor }) => cursor !== undefined).slice(0, cursorsAtMost)
    for (const { clientId, cursor, user } of shown) {
      if (cursor === undefined) continue
      const element = cursors.get(clientId) ?? addCursor(clientId)
      dress(element, user)
      // The style sheet smooths it.
      element.style.translate = `${cursor.x}px ${cursor.y}px`
    }
    const present = new Set(shown.map(({ clientId }) => clientId))
    for (const [clientId, element] of cursors) {
      if (present.has(clientId)) continue
      element.remove()
      cursors.delete(clientId)
    }
  }

  function addCursor(clientId: number): HTMLElement {
    const element = document.createElement('div')
    element.className = 'canvas-cursor'
    element.append(document.createElement('span'))
    layer.append(element)
    cursors.set(clientId, element)
    return element
  }

  function takeDrags(others: readonly Presence[]): void {
    const targets = new Map<string, Position>()
    for (const { drag } of others) for (const card of drag ?? []) targets.set(card.id, card)
    const now = performance.now()
    for (const [id, target] of targets) {
      const box = canvas.layout.get().cards.get(id)
      if (box === undefined || canvas.floating.get().has(id)) continue
      const card = dragged.get(id)
      if (card === undefined) dragged.set(id, { from: box, to: target, start: now })
      else if (card.to.x !== target.x || card.to.y !== target.y)
        dragged.set(id, { from: placeAt(card, now), to: target, start: now })
    }
    for (const id of dragged.keys()) {
      if (targets.has(id)) continue
      dragged.delete(id)
      moveNode(id, undefined)
    }
    if (targets.size > 0 || frame === undefined) step()
  }

  function step(): void {
    if (frame !== undefined) cancelAnimationFrame(frame)
    frame = undefined
    const now = performance.now()
    let isMoving = false
    const places = new Map(canvas.floating.get())
    for (const [id, card] of dragged) {
      const place = placeAt(card, now)
      places.set(id, place)
      moveNode(id, place)
      if (now - card.start < smoothingMs) isMoving = true
    }
    liveLinks.update(places)
    if (isMoving) frame = requestAnimationFrame(step)
  }

  // The wrapper's `transform` is React Flow's; `translate` adds to it and is ours.
  function moveNode(id: string, place: Position | undefined): void {
    const node = root.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`)
    const box = canvas.layout.get().cards.get(id)
    if (node === null) return
    node.classList.toggle('is-dragged-by-other', place !== undefined)
    node.style.translate =
      place === undefined || box === undefined ? '' : `${place.x - box.x}px ${place.y - box.y}px`
  }

  const stops = [
    canvas.session.presenceFrames.listen(handleFrame),
    canvas.floating.subscribe(step),
    canvas.layout.subscribe(() => {
      if (dragged.size > 0) step()
    }),
  ]
  return {
    destroy(): void {
      for (const stop of stops) stop()
      if (frame !== undefined) cancelAnimationFrame(frame)
      for (const id of dragged.keys()) moveNode(id, undefined)
      liveLinks.update(nothingFloating)
      for (const element of cursors.values()) element.remove()
    },
  }
}

/** Gives a cursor its person's colour and name, which may change while they are here. */
function dress(cursor: HTMLElement, { name, color }: PresenceUser): void {
  const look = `${color} ${name}`
  if (cursor.dataset['look'] === look) return
  cursor.dataset['look'] = look
  cursor.style.color = presenceColors[color % presenceColors.length] ?? ''
  if (cursor.firstElementChild !== null) cursor.firstElementChild.textContent = name
}

interface DraggedCard {
  readonly from: Position
  readonly to: Position
  readonly start: number
}

function placeAt({ from, to, start }: DraggedCard, now: number): Position {
  const part = Math.min(1, (now - start) / smoothingMs)
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}
