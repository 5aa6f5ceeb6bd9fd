import type { ChangeModel, Element } from '#shared/model/change-model.ts'
import type { LocalizedText } from '#shared/model/language.ts'
import { xml, type XmlElement } from '../parts/xml.ts'

/**
 * The theory of change around the results, in the namespace of our own that IATI allows at the end of an activity:
 * every card with its type, and the links and assumptions for which the standard has no place. A result's reference is
 * the id of its card.
 */
export function ownPart({ id, elements, links, assumptions }: ChangeModel): XmlElement {
  return xml('catena:change-model', { id }, [
    ...elements.map(card),
    ...links.map((link) => {
      const { id: linkId, from, to, kind, confidence, rationale, assumptionIds } = link
      return xml('catena:link', { id: linkId, from, to, kind, confidence }, [
        ...texts('catena:rationale', rationale),
        ...assumptionIds.map((ref) => xml('catena:rests-on', { assumption: ref })),
      ])
    }),
    ...assumptions.map((assumption) => {
      const { id: assumptionId, on, kind, status, importance, text } = assumption
      const attributes = { id: assumptionId, on: on.kind, ref: on.ref, kind, status, importance }
      return xml('catena:assumption', attributes, texts('catena:text', text))
    }),
  ])
}

function card(element: Element): XmlElement {
  const { id, type, horizon, sphere, polarity, intended, condition, confidence, parked } = element
  const sdgTargets = element.sdgTargets?.join(' ')
  return xml(
    'catena:element',
    { id, type, horizon, sphere, polarity, intended, condition, confidence, parked, sdgTargets },
    [...texts('catena:title', element.title), ...texts('catena:description', element.description)],
  )
}

function texts(name: string, text: LocalizedText = {}): readonly XmlElement[] {
  return Object.entries(text).map(([language, said]) => xml(name, { 'xml:lang': language }, said))
}
