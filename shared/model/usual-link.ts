import type { Element, Link } from './change-model.ts'
import { linkIdFor } from './id.ts'
import { defaultLinkKind } from './stages.ts'

/** A link of the kind that is usual from such a card, of which nothing more is known. */
export function usualLink(from: Element, to: Element): Link {
  return {
    id: linkIdFor(from.id, to.id),
    from: from.id,
    to: to.id,
    kind: defaultLinkKind(from.type),
    assumptionIds: [],
    evidenceIds: [],
  }
}
