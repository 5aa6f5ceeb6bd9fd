import { inLanguage, type Language } from '#shared/model/language.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { publicPart } from '#shared/model/public-part.ts'
import { jsonImporter } from '#server/imports/json/json-importer.ts'
import { aModel } from '#test/support/change-model.ts'
import { emptyModel, exampleBytes, exampleNames, fullModel, hasExamples } from './samples.ts'

export interface Sample {
  readonly name: string
  readonly model: ChangeModel
}

/** What every picture is tried on: a board of each kind there is, and the examples where they are at hand. */
export const pictureSamples: readonly Sample[] = [
  { name: 'an empty board', model: emptyModel() },
  { name: 'a board with everything', model: fullModel() },
  { name: 'a board with a link from a card to itself', model: loopModel() },
  ...(hasExamples ? exampleNames : []).map((name) => ({
    name,
    model: jsonImporter.parse(exampleBytes(name), { language: 'nl' }).model,
  })),
]

/** What nobody can draw, but a file can bring. */
function loopModel(): ChangeModel {
  return aModel()
    .withElement('cooking', 'activity', 'Samen koken')
    .withElement('eating', 'output', 'Samen eten')
    .withLink('cooking', 'cooking', { kind: 'feedback' })
    .withLink('cooking', 'eating')
    .build()
}

/** The titles of the cards that leave the house. */
export function titlesIn(model: ChangeModel, language: Language): readonly string[] {
  return publicPart(model).elements.map(({ title }) =>
    inLanguage(title, language, model.primaryLanguage),
  )
}

/** A board of a workshop day that went on and on: cards over six lanes, most links to the next one. */
export function crowdedModel(cards = 300): ChangeModel {
  const types = ['input', 'activity', 'output', 'outcome', 'outcome', 'impact'] as const
  const builder = aModel()
  for (const [index, type] of types.entries()) builder.withLane(`lane${index}`, type)
  for (let index = 0; index < cards; index++) {
    const lane = index % types.length
    const title = `Neighbours who did not know each other cook together and talk, card ${index}`
    builder.withElement(`card${index}`, types[lane] ?? 'output', title, {
      laneId: `lane${lane}`,
      position: { x: 0, y: index * 20 },
    })
  }
  for (let index = 0; index + 1 < cards; index++) {
    builder.withLink(`card${index}`, `card${index + 1}`)
    if (index % 3 === 0 && index + 8 < cards) builder.withLink(`card${index}`, `card${index + 8}`)
  }
  return builder.build()
}
