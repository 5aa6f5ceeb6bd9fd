import { layoutBoard } from '#shared/drawing/layout-board.ts'
import { routeLink, routeLinks } from '#shared/drawing/route-links.ts'
import { stageColors } from '#shared/drawing/tokens.ts'
import type { ChangeModel, Position } from '#shared/model/change-model.ts'
import type { BenchPage } from '../bench-page.ts'
import { cursorAt } from '../cursors.ts'

/** The least that shows the same scene: positioned boxes, one drawing of all lines, one transform for the view. */
export function showPlain(root: HTMLElement, model: ChangeModel): BenchPage {
  const layout = layoutBoard({
    lanes: model.lanes,
    elements: model.elements,
    language: 'en',
    fallbacks: [],
    isParkingOpen: false,
  })
  const routes = routeLinks(layout, model.links)
  const board = document.createElement('div')
  board.style.cssText = 'position:absolute;transform-origin:0 0'
  root.style.cssText = 'position:fixed;inset:0;overflow:hidden'
  root.append(board)
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.style.cssText = 'position:absolute;overflow:visible;width:1px;height:1px'
  svg.innerHTML =
    '<marker id="head" viewBox="0 0 12 12" refX="11" refY="6" markerWidth="12" markerHeight="12" ' +
    'markerUnits="userSpaceOnUse" orient="auto"><path d="M2 1L12 6L2 11Z"/></marker>'
  board.append(svg)

  const lines = new Map<string, SVGPathElement>()
  for (const { id, d } of routes.values()) {
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    line.setAttribute('d', d)
    line.setAttribute('style', 'fill:none;stroke:#5b616d;stroke-width:2')
    line.setAttribute('marker-end', 'url(#head)')
    svg.append(line)
    lines.set(id, line)
  }
  const cards = new Map<string, HTMLElement>()
  for (const element of model.elements) {
    const box = layout.cards.get(element.id)
    if (box === undefined) continue
    const card = document.createElement('div')
    card.className = 'plain-card'
    card.dataset['id'] = element.id
    card.style.cssText =
      `position:absolute;width:${box.width}px;height:${box.height}px;background:#fff;padding:12px;` +
      `border:1px solid #8a8f99;border-left:6px solid ${stageColors[element.type].bar};` +
      `border-radius:8px;font-size:15px;line-height:22px;transform:translate(${box.x}px,${box.y}px)`
    card.textContent = box.lines.join(' ')
    board.append(card)
    cards.set(element.id, card)
  }

  let view = { x: 0, y: 0, zoom: 1 }
  function look(next: typeof view): void {
    view = next
    board.style.transform = `translate(${view.x}px,${view.y}px) scale(${view.zoom})`
  }
  function fit(): void {
    const zoom = Math.min(1, innerWidth / layout.width, innerHeight / layout.height)
    look({ x: 0, y: 0, zoom })
  }
  fit()

  const middle = model.elements[Math.floor(model.elements.length / 2)]?.id ?? ''
  const group = [...model.elements.slice(0, 19).map(({ id }) => id), middle]
  const touched = model.links.filter(({ from, to }) => group.includes(from) || group.includes(to))
  let grabbed: Position | undefined
  let moved: Position = { x: 0, y: 0 }
  let isDrawn = true

  function drawDrag(): void {
    isDrawn = true
    const placeOf = (id: string) => {
      const box = layout.cards.get(id) ?? { x: 0, y: 0, width: 0, height: 0 }
      return group.includes(id) ? { ...box, x: box.x + moved.x, y: box.y + moved.y } : box
    }
    for (const id of group) {
      const { x, y } = placeOf(id)
      const card = cards.get(id)
      if (card !== undefined) card.style.transform = `translate(${x}px,${y}px)`
    }
    for (const { id, from, to } of touched)
      lines.get(id)?.setAttribute('d', routeLink(id, placeOf(from), placeOf(to)).d)
  }

  root.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      if (!event.ctrlKey) {
        look({ ...view, x: view.x - event.deltaX, y: view.y - event.deltaY })
        return
      }
      const zoom = view.zoom * 2 ** (-event.deltaY * 0.01)
      const ratio = zoom / view.zoom
      look({
        x: event.clientX - (event.clientX - view.x) * ratio,
        y: event.clientY - (event.clientY - view.y) * ratio,
        zoom,
      })
    },
    { passive: false },
  )
  root.addEventListener('pointerdown', ({ clientX, clientY }) => {
    grabbed = { x: clientX, y: clientY }
  })
  root.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (grabbed === undefined) return
    moved = { x: (clientX - grabbed.x) / view.zoom, y: (clientY - grabbed.y) / view.zoom }
    if (isDrawn) requestAnimationFrame(drawDrag)
    isDrawn = false
  })
  root.addEventListener('pointerup', () => {
    grabbed = undefined
  })

  const cursors = Array.from({ length: 30 }, (_, index) => {
    const cursor = document.createElement('div')
    cursor.textContent = `Person ${index}`
    cursor.style.cssText = 'position:absolute;transition:translate 110ms linear;font-size:12px'
    return cursor
  })

  return {
    renderCount: () => 0,
    grip: `[data-id="${middle}"]`,
    selectTwenty() {},
    show(what) {
      if (what === 'fit') fit()
      else look({ x: -layout.width / 3, y: -200, zoom: 1 })
    },
    changeRemotely(step) {
      const card = cards.get(model.elements[(step * 7) % model.elements.length]?.id ?? '')
      if (card !== undefined) card.textContent = `Changed ${step}`
    },
    turnLens() {},
    moveCursors(step) {
      for (const [index, cursor] of cursors.entries()) {
        const { x, y } = cursorAt(index, step)
        cursor.style.translate = `${x}px ${y}px`
        if (!cursor.isConnected) board.append(cursor)
      }
    },
  }
}
