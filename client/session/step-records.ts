import * as Y from 'yjs'
import { touchedKey } from '#shared/document/merge-changes.ts'
import { collectionRoot } from '#shared/document/roots.ts'
import { collectionNames } from '#shared/model/collections.ts'

/** The records that a transaction changed, by what it tells of each type and all that are around it. */
export function recordsIn(
  doc: Y.Doc,
  changed: Y.Transaction['changedParentTypes'],
): readonly string[] {
  return collectionNames.flatMap((name) => {
    // A map is one of these; its events' types alone keep the compiler from seeing it.
    const root = collectionRoot(doc, name) as Y.AbstractType<unknown>
    const events = changed.get(root as never) ?? []
    return events.flatMap((event) => idsOf(event, root)).map((id) => touchedKey(name, id))
  })
}

function idsOf(
  event: Y.YEvent<Y.AbstractType<unknown>>,
  root: Y.AbstractType<unknown>,
): readonly string[] {
  if (event.target === root) return event instanceof Y.YMapEvent ? [...event.keysChanged] : []
  let item = event.target._item
  while (item !== null && item.parent !== root)
    item = item.parent instanceof Y.AbstractType ? item.parent._item : null
  return item?.parentSub == null ? [] : [item.parentSub]
}
