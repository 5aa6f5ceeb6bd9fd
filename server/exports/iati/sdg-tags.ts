import type { ChangeModel } from '#shared/model/change-model.ts'
import { sdgTargets } from '#shared/model/sdg-targets.ts'
import { xml, type XmlElement } from '../parts/xml.ts'

/** TagVocabulary 2: SDG goals, 3: SDG targets. What is neither is left out. */
export function sdgTags({ elements }: ChangeModel): readonly XmlElement[] {
  const codes = new Set(elements.flatMap(({ sdgTargets: told = [] }) => told))
  const numeric = new Intl.Collator('en', { numeric: true })
  return [...codes].toSorted(numeric.compare).flatMap((code) => {
    const vocabulary = goals.has(code) ? 2 : targets.has(code) ? 3 : undefined
    return vocabulary === undefined ? [] : [xml('tag', { vocabulary, code })]
  })
}

const targets = new Set(sdgTargets.map(({ code }) => code))
const goals = new Set(sdgTargets.map(({ code }) => code.split('.')[0] ?? ''))
