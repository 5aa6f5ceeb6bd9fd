import { collections, type CollectionName } from '#shared/model/collections.ts'
import type { Language } from '#shared/model/language.ts'
import { skippedTexts } from '#shared/text/areas/formats.ts'
import type { SkippedPart } from '../importer.ts'

interface Sifted {
  readonly kept: Readonly<Record<string, unknown>>
  readonly skipped: readonly SkippedPart[]
}

/** Takes out of the lists what has the id of an earlier record, and links to elements that are not there. */
export function sift(found: Readonly<Record<string, unknown>>, language: Language): Sifted {
  const skipped: SkippedPart[] = []
  const kept: Record<string, unknown> = { ...found }
  for (const [name, shape] of Object.entries(collections)) {
    const records = found[name]
    if (!Array.isArray(records) || !shape.showsId) continue
    const seen = new Set<unknown>()
    kept[name] = records.filter((record: unknown, index) => {
      const id = field(record, 'id')
      const isTwice = id !== undefined && seen.has(id)
      if (isTwice)
        skipped.push({ what: partOf(name, index, id), reason: skippedTexts.twice[language] })
      seen.add(id)
      return !isTwice
    })
  }
  const elementIds = new Set(recordsOf(kept, 'elements').map((record) => field(record, 'id')))
  if (Array.isArray(kept['links'])) {
    kept['links'] = recordsOf(kept, 'links').filter((link, index) => {
      const leadsSomewhere =
        elementIds.has(field(link, 'from')) && elementIds.has(field(link, 'to'))
      if (!leadsSomewhere) {
        const what = partOf('links', index, field(link, 'id'))
        skipped.push({ what, reason: skippedTexts.nowhere[language] })
      }
      return leadsSomewhere
    })
  }
  return { kept, skipped }
}

function recordsOf(found: Readonly<Record<string, unknown>>, name: CollectionName): unknown[] {
  const records = found[name]
  return Array.isArray(records) ? records : []
}

function field(record: unknown, key: string): unknown {
  return typeof record === 'object' && record !== null ? Reflect.get(record, key) : undefined
}

function partOf(list: string, index: number, id: unknown): string {
  return `${list}[${index}] ${typeof id === 'string' ? id : ''}`.trim()
}
