import type { ChangeModel, Element, Link } from '#shared/model/change-model.ts'

const types = ['mission', 'activity', 'output', 'outcome', 'impact'] as const
const words =
  'families meet each other at the neighbourhood kitchen and learn to cook with what is there'.split(
    ' ',
  )

/** A board of five lanes with so many cards and half as many links again, the same every time. */
export function largeModel(cards: number): ChangeModel {
  const random = seeded(cards)
  const elements = Array.from({ length: cards }, (_, index): Element => {
    const lane = index % types.length
    const title = Array.from(
      { length: 4 + Math.floor(random() * 8) },
      () => words[Math.floor(random() * words.length)] ?? '',
    ).join(' ')
    return {
      id: `card-${index}`,
      type: types[lane] ?? 'activity',
      laneId: `lane-${lane}`,
      title: { en: title },
      stakeholderIds: [],
      position: {
        x: (Math.floor(index / types.length) % columnsFor(cards)) * 320,
        y: Math.floor(index / types.length / columnsFor(cards)) * 110,
      },
    }
  })
  const links = new Map<string, Link>()
  while (links.size < cards * 1.5) {
    const from = Math.floor(random() * cards)
    const to = Math.floor(random() * cards)
    // Four of five links go to the next lane, as on boards that people make.
    const step = (to % types.length) - (from % types.length)
    if (step < 1 || (step > 1 && random() < 0.8)) continue
    const id = `card-${from}--card-${to}`
    links.set(id, {
      id,
      from: `card-${from}`,
      to: `card-${to}`,
      kind: 'leads-to',
      assumptionIds: [],
      evidenceIds: [],
    })
  }
  return {
    format: 'catena',
    version: 1,
    primaryLanguage: 'en',
    languages: ['en'],
    title: { en: `${cards} cards` },
    lanes: types.map((type, index) => ({
      id: `lane-${index}`,
      type,
      title: { en: type },
      order: index,
      columns: columnsFor(cards),
    })),
    stakeholders: [],
    elements,
    links: [...links.values()],
    assumptions: [],
    evidence: [],
    indicators: [],
    costs: [],
    scenarios: [],
    stories: [],
    votes: [],
  }
}

/** Lanes grow sideways with the board, or it would be a mile high. */
export function columnsFor(cards: number): number {
  return cards > 500 ? 4 : cards > 200 ? 2 : 1
}

/** Mulberry32: the same numbers for the same seed. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
