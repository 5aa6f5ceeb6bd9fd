import type { Difference } from '#shared/model/difference.ts'
import type { Language } from '#shared/model/language.ts'
import { textsIn } from './registry.ts'

/** What changed, in one line: "3 cards added, 1 link removed". */
export function describeDifference(difference: Difference, language: Language): string {
  const { difference: texts } = textsIn(language)
  const { elements, links, other } = difference
  const counted: readonly (readonly [number, (count: number) => string])[] = [
    [elements.added, texts.cardsAdded],
    [elements.removed, texts.cardsRemoved],
    [elements.changed, texts.cardsChanged],
    [elements.moved, texts.cardsMoved],
    [links.added, texts.linksAdded],
    [links.removed, texts.linksRemoved],
    [links.changed, texts.linksChanged],
    [other, texts.other],
  ]
  const parts = counted.filter(([count]) => count > 0).map(([count, say]) => say(count))
  return parts.length === 0 ? texts.none : parts.join(', ')
}
