import type { ChangeModel } from '#shared/model/change-model.ts'
import { aModel } from './change-model.ts'

export interface LargeModelSize {
  readonly elements?: number
  readonly links?: number
  /** Two models of different names have no record in common. */
  readonly name?: string
}

const types = ['input', 'activity', 'output', 'outcome', 'impact'] as const

/** As much as a board holds, with texts as long as people write them. */
export function largeModel({ elements = 2_000, links = 4_000, name = 'e' }: LargeModelSize = {}) {
  const builder = aModel()
  for (const type of types) builder.withLane(`lane-${type}`, type)
  const idOf = (index: number): string => `${name}${index % elements}`
  for (let index = 0; index < elements; index += 1) {
    const type = types[index % types.length] ?? 'output'
    builder.withElement(idOf(index), type, '', {
      title: { nl: `Kaart ${index}`, fr: `Carte ${index}`, en: `Card ${index} of ${name}` },
      description: { en: `What card ${index} is about. `.repeat(10) },
      tags: ['north', 'youth'],
      laneId: `lane-${type}`,
    })
  }
  // Each round over all cards leads further away, so that no two links are between the same cards.
  for (let index = 0; index < links; index += 1) {
    const distance = 1 + 7 * Math.floor(index / elements)
    builder.withLink(idOf(index), idOf(index + distance), { rationale: { en: `Because ${index}` } })
  }
  return builder.build() satisfies ChangeModel
}
