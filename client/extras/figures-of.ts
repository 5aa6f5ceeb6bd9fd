import type { BoardSnapshot } from '#client/session/session.ts'

/** How much is measured, counted and told about a card. */
export interface CardFigures {
  readonly indicators: number
  readonly costs: number
  readonly stories: number
}

type Counted = Pick<BoardSnapshot, 'indicators' | 'costs' | 'stories'>

/** By card, for those about which there is something. */
export function figuresOf({
  indicators,
  costs,
  stories,
}: Counted): ReadonlyMap<string, CardFigures> {
  const found = new Map<string, CardFigures>()
  const add = (id: string | undefined, name: keyof CardFigures): void => {
    if (id === undefined) return
    const before = found.get(id) ?? { indicators: 0, costs: 0, stories: 0 }
    found.set(id, { ...before, [name]: before[name] + 1 })
  }
  for (const { elementId } of indicators.values()) add(elementId, 'indicators')
  for (const { elementId } of costs.values()) add(elementId, 'costs')
  for (const { elementId } of stories.values()) add(elementId, 'stories')
  return found
}

/** The Sustainable Development Goals of a card, each once: the goals of its targets as well. */
export function goalsOf(targets: readonly string[] | undefined): readonly string[] {
  const goals = new Set((targets ?? []).map((code) => code.split('.')[0] ?? code))
  return [...goals].toSorted((one, other) => Number(one) - Number(other))
}
