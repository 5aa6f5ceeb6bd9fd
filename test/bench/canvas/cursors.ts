import type { Position } from '#shared/model/change-model.ts'

/** Where somebody's cursor is at a step: round in a circle of their own. */
export function cursorAt(person: number, step: number): Position {
  const angle = step / 5 + person
  return {
    x: 700 + (person % 6) * 150 + Math.cos(angle) * 120,
    y: 400 + Math.floor(person / 6) * 180 + Math.sin(angle) * 120,
  }
}
