import { breakLines } from '#shared/drawing/measure-text.ts'
import type { Fact } from '../kit/pages.ts'

const width = 475
const factWidth = 357
const nameWidth = 180
/** Other letters than those of paper were measured. */
const size = 10.5

interface CardText {
  readonly title: string
  readonly description: string
  readonly facts: readonly Fact[]
  readonly indicators: readonly string[]
}

/** About how high a card of the booklet is with the table of its indicators, in points, so that it stays together. */
export function cardHeight({ title, description, facts, indicators }: CardText): number {
  const lines = (text: string, room: number): number => breakLines(text, room, size).length
  const factLines = facts.map(({ words }) =>
    typeof words === 'string' ? lines(words, factWidth) : 1,
  )
  // Beside its name an indicator has values above their dates.
  const rows = indicators.map((name) => Math.max(2, lines(name, nameWidth)) * 12.5 + 8)
  return (
    32 +
    lines(title, width) * 16 +
    lines(description, width) * 15 +
    sum(factLines.map((count) => count * 15 + 2)) +
    (rows.length === 0 ? 0 : 30) +
    sum(rows)
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
