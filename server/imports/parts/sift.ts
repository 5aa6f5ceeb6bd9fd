import { collections } from '#shared/model/collections.ts'
import type { Language } from '#shared/model/language.ts'
import { skippedTexts } from '#shared/text/areas/formats.ts'
import type { SkippedPart } from '../importer.ts'

type Found = Readonly<Record<string, unknown>>
type Reason = keyof typeof skippedTexts

/** What a record is called where people read the file; undefined where its place in the list says it. */
type NameOf = (list: string, index: number, id: string) => string | undefined

const noName: NameOf = () => undefined

interface Sifted {
  readonly kept: Found
  readonly skipped: readonly SkippedPart[]
}

/**
 * Takes out of the lists what has the id of an earlier record, and what leads to or is about something that is not
 * there: a board would keep the one and not show the other, and nobody would be told.
 */
export function sift(found: Found, language: Language, nameOf: NameOf = noName): Sifted {
  const skipped: SkippedPart[] = []
  const kept: Record<string, unknown> = { ...found }

  /** Keeps the records of a list for which there is no reason to leave them out; returns the ids of those. */
  function keep(
    name: string,
    idField: string,
    reasonAgainst: (record: unknown) => Reason | undefined,
  ) {
    const ids = new Set<unknown>()
    const records = name === 'valuationItems' ? field(found['valuation'], 'items') : found[name]
    if (!Array.isArray(records)) return ids
    const sifted = records.filter((record: unknown, index) => {
      const id = field(record, idField)
      const reason = id !== undefined && ids.has(id) ? 'twice' : reasonAgainst(record)
      if (reason === undefined) ids.add(id)
      else {
        const said = typeof id === 'string' ? id : ''
        const what = nameOf(name, index, said) ?? `${name}[${index}] ${said}`.trim()
        skipped.push({ what, reason: skippedTexts[reason][language] })
      }
      return reason === undefined
    })
    if (name === 'valuationItems')
      kept['valuation'] = { ...Object(found['valuation']), items: sifted }
    else kept[name] = sifted
    return ids
  }

  const elements = keep('elements', 'id', () => undefined)
  const isCard = (id: unknown): boolean => elements.has(id)
  const links = keep('links', 'id', (link) =>
    isCard(field(link, 'from')) && isCard(field(link, 'to')) ? undefined : 'nowhere',
  )
  const aboutNothing = (isThere: boolean): Reason | undefined => (isThere ? undefined : 'nothing')
  const ofCard = (record: unknown) => aboutNothing(isCard(field(record, 'elementId')))
  keep('assumptions', 'id', (assumption) => {
    const on = field(assumption, 'on')
    return aboutNothing((field(on, 'kind') === 'link' ? links : elements).has(field(on, 'ref')))
  })
  keep('indicators', 'id', ofCard)
  keep('votes', 'elementId', ofCard)
  const done = ['elements', 'links', 'assumptions', 'indicators']
  for (const [name, { showsId }] of Object.entries(collections))
    if (showsId && !done.includes(name)) keep(name, 'id', () => undefined)
  return { kept, skipped }
}

function field(record: unknown, key: string): unknown {
  return typeof record === 'object' && record !== null ? Reflect.get(record, key) : undefined
}
