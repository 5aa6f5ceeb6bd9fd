import type { ElementType, Horizon, LinkKind } from '#shared/model/change-model.ts'
import { elementTypes, horizons, linkKinds } from '#shared/model/change-model.ts'
import { languages } from '#shared/model/language.ts'
import { typeOfPrefix } from '#shared/model/outline-prefixes.ts'
import { stages } from '#shared/model/stages.ts'
import { elementTypeTexts, horizonTexts, linkKindTexts } from '#shared/text/areas/stages.ts'

export interface TypeRead {
  readonly type: ElementType
  readonly horizon?: Horizon
}

/** The type that other programs' words stand for, in any of our languages: "Effecten – lange termijn", "output". */
export function typeCalled(words: string | undefined): TypeRead | undefined {
  const said = normalised(words)
  if (said === '') return undefined
  const [first = '', ...others] = said.split(/\s*[–—(:,|-]\s*/)
  const type =
    typesByWord.get(said) ?? typesByWord.get(first) ?? (said.length > 1 ? typeOfPrefix(said) : undefined)
  if (type === undefined) return undefined
  const horizon = stages[type].hasHorizon ? horizonCalled(others.join(' ')) : undefined
  return horizon === undefined ? { type } : { type, horizon }
}

export function horizonCalled(words: string | undefined): Horizon | undefined {
  return horizonsByWord.get(normalised(words).replace(/\)$/, ''))
}

/** The kind of link that a label stands for, in any of our languages. */
export function linkKindCalled(words: string | undefined): LinkKind | undefined {
  return kindsByWord.get(normalised(words))
}

const typesByWord = byWord(elementTypes, elementTypeTexts)
const horizonsByWord = byWord(horizons, horizonTexts)
const kindsByWord = byWord(linkKinds, linkKindTexts)

function byWord<Value extends string>(
  values: readonly Value[],
  texts: Readonly<Record<Value, Readonly<Record<(typeof languages)[number], string>>>>,
): ReadonlyMap<string, Value> {
  return new Map(
    values.flatMap((value) => [
      [normalised(value), value] as const,
      ...languages.map((language) => [normalised(texts[value][language]), value] as const),
    ]),
  )
}

function normalised(words: string | undefined): string {
  return (words ?? '').normalize('NFC').replaceAll(/[\s_]+/g, ' ').trim().toLowerCase()
}
