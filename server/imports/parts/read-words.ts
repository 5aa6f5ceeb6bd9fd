import type { ElementType, Horizon } from '#shared/model/change-model.ts'
import {
  confidences,
  elementTypes,
  horizons,
  linkKinds,
  polarities,
  spheres,
} from '#shared/model/change-model.ts'
import { languages, type Language } from '#shared/model/language.ts'
import { typeOfPrefix } from '#shared/model/outline-prefixes.ts'
import { stages } from '#shared/model/stages.ts'
import { plainWord } from '#shared/tables/cell-kinds.ts'
import {
  confidenceTexts,
  elementTypeTexts,
  horizonTexts,
  linkKindTexts,
  polarityTexts,
  sphereTexts,
} from '#shared/text/areas/stages.ts'

export interface TypeRead {
  readonly type: ElementType
  readonly horizon?: Horizon
}

/** The type that people's words stand for, in any of our languages: "Effecten – lange termijn", "Effet à court terme". */
export function typeCalled(words: string | undefined): TypeRead | undefined {
  const said = termApart(normalised(words))
  const [first = '', ...others] = said.split(/\s*[–—:,(]\s*|\s+-\s+/)
  const type = typeNamed(said) ?? typeNamed(first)
  if (type === undefined) return undefined
  const horizon = stages[type].hasHorizon ? horizonCalled(others.join(' ')) : undefined
  return horizon === undefined ? { type } : { type, horizon }
}

/** "effet à court terme" and "short-term outcomes", in one sentence, as "effet – court terme". */
function termApart(said: string): string {
  const [, before, after] = /^(.+) (?:à|op) (.+)$/.exec(said) ?? []
  if (before !== undefined && horizonCalled(after) !== undefined) return `${before} – ${after}`
  return said.replace(/^(short|medium|long)[ -]term (.+)$/, '$2 – $1 term')
}

/** Of these, each answers with what the words stand for, in any of our languages or as the change model has it. */
export const horizonCalled = reader(horizons, horizonTexts)
export const linkKindCalled = reader(linkKinds, linkKindTexts)
export const sphereCalled = reader(spheres, sphereTexts)
export const polarityCalled = reader(polarities, polarityTexts)
export const confidenceCalled = reader(confidences, confidenceTexts)

const typeWord = reader(elementTypes, elementTypeTexts)

// A letter alone is a prefix of an outline's line, and may be anything elsewhere.
function typeNamed(word: string): ElementType | undefined {
  return typeWord(word) ?? (word.length > 1 ? typeOfPrefix(word) : undefined)
}

type Words<Value extends string> = Readonly<Record<Value, Readonly<Record<Language, string>>>>

function reader<Value extends string>(values: readonly Value[], texts: Words<Value>) {
  const byWord = new Map(
    values.flatMap((value) => [
      [normalised(value), value] as const,
      ...languages.map((language) => [normalised(texts[value][language]), value] as const),
    ]),
  )
  return (words: string | undefined): Value | undefined => byWord.get(normalised(words))
}

function normalised(words = ''): string {
  return plainWord(words).replace(/\)$/, '')
}
