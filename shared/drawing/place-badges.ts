import type { Position } from '#shared/model/change-model.ts'
import { distance } from './link-path.ts'

/** From middle to middle, at which two badges do not touch. */
const apart = 28
const cell = 32

/** Keeps badges from covering each other; earlier ones have the better places. */
export class BadgePlaces {
  readonly #cells = new Map<number, Position[]>()

  /** Takes the first candidate that is free, or the one that is furthest from the others. */
  take(candidates: Iterable<Position>): Position {
    let best: Position = { x: 0, y: 0 }
    let bestDistance = -1
    for (const candidate of candidates) {
      const distance = this.#distance(candidate)
      if (distance > bestDistance) {
        best = candidate
        bestDistance = distance
      }
      if (distance >= apart) break
    }
    this.#add(best)
    return best
  }

  #distance(point: Position): number {
    let nearest = apart
    const [column, row] = [Math.floor(point.x / cell), Math.floor(point.y / cell)]
    for (let x = column - 1; x <= column + 1; x++) {
      for (let y = row - 1; y <= row + 1; y++) {
        for (const other of this.#cells.get(cellAt(x, y)) ?? []) {
          nearest = Math.min(nearest, distance(other, point))
        }
      }
    }
    return nearest
  }

  #add(point: Position): void {
    const key = cellAt(Math.floor(point.x / cell), Math.floor(point.y / cell))
    const members = this.#cells.get(key)
    if (members === undefined) this.#cells.set(key, [point])
    else members.push(point)
  }
}

/** One number for a column and a row of cells: a board has far fewer than a million of either. */
function cellAt(column: number, row: number): number {
  return column * 2 ** 20 + row
}
