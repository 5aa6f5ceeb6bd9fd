import type { ReactFlowInstance, Viewport } from '@xyflow/react'
import type { Area } from '#shared/model/area.ts'
import type { Position } from '#shared/model/change-model.ts'
import type { CardNode } from './card-nodes.ts'
import { ValueStore } from '#client/session/emitter.ts'

/** Room that the lane headers and the tools take of the canvas, in screen pixels. */
export const insets = { top: 104, right: 24, bottom: 64, left: 76 } as const

export const zoomLimits = { min: 0.1, max: 2.5 } as const
const farZoom = 0.5

interface FitOptions {
  readonly isAnimated?: boolean
  readonly leastZoom?: number
}

/** What is seen of the board. Nothing happens before React Flow is there. */
export type Camera = ReturnType<typeof createCamera>

export function createCamera() {
  let flow: ReactFlowInstance<CardNode> | undefined
  let frame: HTMLElement | undefined
  const isReady = new ValueStore(false)
  const zoomPercent = new ValueStore(100)
  const isFar = new ValueStore(false)
  const held = new ValueStore<Area | undefined>(undefined)
  const movers = new Set<(viewport: Viewport) => void>()

  // Asking an element for its size at every move of the view would have the page laid out each time.
  let size = { width: 0, height: 0 }
  const sizes = new ResizeObserver(([entry]) => {
    if (entry === undefined) return
    size = entry.contentRect
    showHeld()
  })

  /** React Flow, while this person may move the view. */
  function movable(): typeof flow {
    return held.get() === undefined ? flow : undefined
  }

  function showWhole(part: Area): void {
    const { width, height } = size
    if (flow === undefined || width === 0 || part.width <= 0 || part.height <= 0) return
    const wanted = Math.min(width / part.width, height / part.height)
    const zoom = Math.min(zoomLimits.max, Math.max(zoomLimits.min, wanted))
    void flow.setViewport(
      {
        x: (width - part.width * zoom) / 2 - part.x * zoom,
        y: (height - part.height * zoom) / 2 - part.y * zoom,
        zoom,
      },
      { duration: duration(200) },
    )
  }

  function showHeld(): void {
    const part = held.get()
    if (part !== undefined) showWhole(part)
  }

  return {
    isReady,
    zoomPercent,
    /** The part of the board that the view stays at, whatever is asked of it. */
    held,
    /** Keeps the view at a part of the board, or gives it back to this person. */
    hold(part: Area | undefined): void {
      held.set(part)
      showHeld()
    },
    /** Brings the view back to where it is held, after a gesture that had begun before. */
    showHeld,
    /** Whether the board is so small that cards show their title bar only. */
    isFar,
    /** Called by React Flow at every move of the view. */
    handleMove(viewport: Viewport): void {
      zoomPercent.set(Math.round(viewport.zoom * 100))
      isFar.set(viewport.zoom < farZoom)
      for (const mover of movers) mover(viewport)
    },
    /** Follows every move of the view, outside React. */
    follow(mover: (viewport: Viewport) => void): () => void {
      movers.add(mover)
      mover(flow?.getViewport() ?? { x: 0, y: 0, zoom: 1 })
      return () => movers.delete(mover)
    },
    attach(instance: ReactFlowInstance<CardNode>, element: HTMLElement): void {
      flow = instance
      frame = element
      size = { width: element.clientWidth, height: element.clientHeight }
      sizes.disconnect()
      sizes.observe(element)
      isReady.set(true)
      showHeld()
    },
    element: (): HTMLElement | undefined => frame,
    toBoard: (point: Position): Position => flow?.screenToFlowPosition(point) ?? point,
    zoom: (): number => flow?.getZoom() ?? 1,
    /** The visible part of the board. */
    view(): Area {
      const { x, y, zoom } = flow?.getViewport() ?? { x: 0, y: 0, zoom: 1 }
      const { width, height } = size
      return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
    },
    zoomBy(factor: number): void {
      const flow = movable()
      void flow?.zoomTo(flow.getZoom() * factor, { duration: duration(120) })
    },
    zoomTo(zoom: number): void {
      void movable()?.zoomTo(zoom, { duration: duration(160) })
    },
    /**
     * Shows a part of the board, beside headers and tools, no larger than real size; where it would become too small
     * to be read, its beginning at `leastZoom`.
     */
    fit(part: Area, { isAnimated = true, leastZoom = zoomLimits.min }: FitOptions = {}): void {
      const { width, height } = size
      const flow = movable()
      if (flow === undefined || width === 0 || part.width <= 0 || part.height <= 0) return
      const free = {
        width: Math.max(80, width - insets.left - insets.right),
        height: Math.max(80, height - insets.top - insets.bottom),
      }
      const wanted = Math.min(1, free.width / part.width, free.height / part.height)
      const zoom = Math.max(leastZoom, wanted)
      void flow.setViewport(
        {
          x: insets.left + Math.max(0, free.width - part.width * zoom) / 2 - part.x * zoom,
          // Boards are read from the top: room that is left over stays below.
          y: insets.top - part.y * zoom,
          zoom,
        },
        { duration: isAnimated ? duration(250) : 0 },
      )
    },
    /** Shows just what somebody else sees. */
    show(part: Area): void {
      if (movable() !== undefined) showWhole(part)
    },
    /** Moves the view sideways, no further than where a stretch of the board is all in sight; whether it moved. */
    panWithin(
      by: number,
      { left, right }: { readonly left: number; readonly right: number },
    ): boolean {
      const flow = movable()
      if (flow === undefined || by === 0) return false
      const { x, y, zoom } = flow.getViewport()
      const least = Math.min(x, size.width - insets.right - right * zoom)
      const most = Math.max(x, insets.left - left * zoom)
      const next = Math.min(most, Math.max(least, x + by))
      if (next === x) return false
      void flow.setViewport({ x: next, y, zoom }, { duration: 0 })
      return true
    },
    /** Moves the view as little as needed to bring a part of the board into sight. */
    reveal(part: Area): void {
      const flow = movable()
      if (flow === undefined) return
      const { x, y, zoom } = flow.getViewport()
      const { width, height } = size
      const left = part.x * zoom + x
      const top = part.y * zoom + y
      const dx = shift(
        left,
        part.width * zoom,
        insets.left,
        width - insets.right - coveredAtRight(frame),
      )
      const dy = shift(top, part.height * zoom, insets.top, height - insets.bottom)
      if (dx === 0 && dy === 0) return
      void flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration: duration(160) })
    },
  }
}

/** How much of the canvas the details lie over, as they do where there is no room beside it. */
function coveredAtRight(canvas: HTMLElement | undefined): number {
  const details = document.querySelector('[data-region=details]')?.getBoundingClientRect()
  const right = canvas?.getBoundingClientRect().right ?? 0
  return details === undefined ? 0 : Math.max(0, right - details.left)
}

/** How far to move a stretch so that it lies between two bounds; its start counts more than its end. */
function shift(start: number, length: number, from: number, to: number): number {
  if (start < from || length > to - from) return from - start
  return Math.min(0, to - (start + length))
}

function duration(ms: number): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : ms
}
