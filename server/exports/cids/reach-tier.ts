import type { Language } from '#shared/model/language.ts'
import { cidsClassTexts, cidsPropertyTexts, cidsTexts } from '#shared/text/areas/cids.ts'
import type { CidsObject } from './cids-object.ts'
import {
  tierRequirements,
  tiers,
  tierSubjects,
  type CidsClass,
  type CidsProperty,
  type Tier,
} from './tier-requirements.ts'

/** Objects of a class that lack a property, or a class of which there is none. */
export interface TierGap {
  readonly className: CidsClass
  /** Undefined where there is not one object of the class. */
  readonly property: CidsProperty | undefined
  readonly count: number
  /** The people said that it does not apply to these, but the tier asks for it all the same. */
  readonly isNotApplicable: boolean
}

export interface ReachedTier {
  /** Undefined where the document does not reach the first. */
  readonly tier: Tier | undefined
  /** Undefined where nothing is beyond. */
  readonly next: Tier | undefined
  /** What the next tier asks for that is not there. */
  readonly gaps: readonly TierGap[]
}

/** The tier that a document reaches by what is in it, and what it lacks for the next. */
export function reachTier(objects: readonly CidsObject[]): ReachedTier {
  let reached: Tier | undefined
  for (const tier of tiers) {
    const gaps = gapsIn(objects, tier)
    if (gaps.length > 0) return { tier: reached, next: tier, gaps }
    reached = tier
  }
  return { tier: reached, next: undefined, gaps: [] }
}

/** The gaps as a person reads them, such as "3 indicators without a baseline". */
export function describeGaps(gaps: readonly TierGap[], language: Language): readonly string[] {
  return gaps.map(({ className, property, count, isNotApplicable }) => {
    const who = cidsClassTexts[className][language](count)
    if (property === undefined) return who
    const words = isNotApplicable ? cidsTexts.notApplicable : cidsTexts.without
    return words[language](who, cidsPropertyTexts[property][language])
  })
}

/** One sentence on the tier and, where there is a next, on what is missing for it. */
export function describeTier({ tier, next, gaps }: ReachedTier, language: Language): string {
  const reached =
    tier === undefined
      ? cidsTexts.reachesNone[language]
      : cidsTexts.reaches[language](tierNames[tier])
  if (next === undefined) return reached
  const missing = describeGaps(gaps, language).join('; ')
  return `${reached} ${cidsTexts.missing[language](tierNames[next], missing)}`
}

const tierNames: Readonly<Record<Tier, string>> = {
  basic: 'Basic',
  essential: 'Essential',
  full: 'Full',
}

function gapsIn(objects: readonly CidsObject[], tier: Tier): readonly TierGap[] {
  const byClass = objectsByClass(objects)
  const absent = tierSubjects[tier]
    .filter((className) => !byClass.has(className))
    .map((className): TierGap => ({
      className,
      property: undefined,
      count: 0,
      isNotApplicable: false,
    }))
  const incomplete = tierRequirements[tier].flatMap(({ className, properties }) =>
    properties.flatMap((property) => {
      const those = byClass.get(className) ?? []
      const lacking = those.filter((object) => object[property] === undefined)
      return [false, true].map((isNotApplicable): TierGap => {
        const { length: count } = lacking.filter(
          (object) => appliesNot(object, property) === isNotApplicable,
        )
        return { className, property, count, isNotApplicable }
      })
    }),
  )
  return [...absent, ...incomplete.filter(({ count }) => count > 0)]
}

/** A baseline is all that people say this of. */
function appliesNot(object: CidsObject, property: CidsProperty): boolean {
  const baseline = object['toc:baseline']
  return (
    property === 'hasBaseline' &&
    typeof baseline === 'object' &&
    baseline !== null &&
    'toc:notApplicable' in baseline &&
    baseline['toc:notApplicable'] === true
  )
}

function objectsByClass(
  objects: readonly CidsObject[],
): ReadonlyMap<string, readonly CidsObject[]> {
  const found = new Map<string, CidsObject[]>()
  for (const object of objects) {
    for (const className of mostParticular([object['@type']].flat())) {
      const known = found.get(className)
      if (known === undefined) found.set(className, [object])
      else known.push(object)
    }
  }
  return found
}

// "cids:Input" and "cids:FinancialInput" ask for much the same: it is told once.
function mostParticular(types: readonly string[]): readonly string[] {
  const names = types.map((type) => type.replace(/^cids:/, ''))
  return names.filter((name) => name !== 'Input' || names.length === 1)
}
