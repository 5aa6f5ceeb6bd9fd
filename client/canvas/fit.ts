import type { Area } from '#shared/model/area.ts'
import type { BoardLayout, CardBox } from '#shared/drawing/board-layout.ts'
import { lanePlace } from '#shared/drawing/lane-place.ts'
import type { CanvasState } from './canvas-state.ts'

const margin = 24

/** The smallest zoom at which titles can be read without effort. */
const readableZoom = 0.6

/** Shows all cards, with the whole width of the lanes. */
export function fitAll({ layout, camera }: CanvasState): void {
  camera.fit(wholeBoard(layout.get()))
}

/** What is seen of a board when it is opened: all of it, or as much of its beginning as can be read. */
export function showBeginning({ layout, camera }: CanvasState): void {
  camera.fit(wholeBoard(layout.get()), { isAnimated: false, leastZoom: readableZoom })
}

function wholeBoard({ width, cards }: BoardLayout): Area {
  const around = boundsOf([...cards.values()])
  return {
    x: 0,
    y: (around?.y ?? lanePlace.top) - margin,
    width,
    height: (around?.height ?? 240) + 2 * margin,
  }
}

export function fitSelection({ session, layout, camera }: CanvasState): void {
  const { cards } = layout.get()
  const around = boundsOf(
    session.selection.get().ids.flatMap((id) => {
      const box = cards.get(id)
      return box === undefined ? [] : [box]
    }),
  )
  if (around !== undefined)
    camera.fit({
      x: around.x - margin,
      y: around.y - margin,
      width: around.width + 2 * margin,
      height: around.height + 2 * margin,
    })
}

function boundsOf(boxes: readonly CardBox[]): Area | undefined {
  if (boxes.length === 0) return undefined
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  }
}
