import type { Position } from './change-model.ts'

/** A part of a board, in board pixels. */
export interface Area extends Position {
  readonly width: number
  readonly height: number
}
