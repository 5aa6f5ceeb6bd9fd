import type { Element, ElementType, Link, LinkKind } from '#shared/model/change-model.ts'
import { linkIdFor, newId } from '#shared/model/id.ts'
import type { Language } from '#shared/model/language.ts'
import { defaultLinkKind, unplacedType } from '#shared/model/stages.ts'
import { skippedTexts } from '#shared/text/areas/formats.ts'
import type { ImportedFile, SkippedPart } from '../importer.ts'
import { assembleModel } from './assemble-model.ts'
import type { TypeRead } from './read-words.ts'

/** What a file of another program says of boxes and arrows. */
export interface FoundGraph {
  readonly title: string | undefined
  readonly cards: readonly FoundCard[]
  readonly arrows: readonly FoundArrow[]
  readonly lanes?: readonly object[]
  readonly skipped: readonly SkippedPart[]
}

export interface FoundCard {
  /** By which the arrows in the file know it. */
  readonly id: string
  /** On the board, where the file tells that as well. */
  readonly boardId?: string | undefined
  /** Where the file does not say, the card is parked: people know, a program would guess. */
  readonly type: TypeRead | undefined
  /** By their names; people of one name are the same. */
  readonly stakeholders?: readonly string[]
  readonly fields: Omit<Partial<Element>, 'id' | 'type' | 'horizon' | 'stakeholderIds'>
}

export interface FoundArrow {
  readonly id: string | undefined
  readonly from: string
  readonly to: string
  /** Where the file does not say, that of a new link from such a card. */
  readonly kind: LinkKind | undefined
  readonly fields?: Partial<Link>
}

/** Cards and links of boxes and arrows; what cannot be one goes to `skipped`. */
export function graphToModel(
  { title, cards, arrows, lanes = [], skipped }: FoundGraph,
  language: Language,
): ImportedFile {
  const ids = new Map<string, string>()
  const types = new Map<string, ElementType>()
  const stakeholders = new Map<string, string>()
  const elements = cards.map(({ id, boardId = id, type, stakeholders: names = [], fields }) => {
    const own = isBoardId(boardId) ? boardId : newId()
    // Where two are known by one id, the first is meant.
    if (!ids.has(id)) ids.set(id, own)
    if (!types.has(id)) types.set(id, type?.type ?? unplacedType)
    for (const name of names)
      if (!stakeholders.has(name)) stakeholders.set(name, `stakeholder-${stakeholders.size + 1}`)
    const stakeholderIds = names.flatMap((name) => stakeholders.get(name) ?? [])
    const placed = type ?? { type: unplacedType, parked: true }
    return { ...fields, id: own, ...placed, stakeholderIds }
  })
  const links = arrows
    .filter(({ from, to }) => from !== to)
    .map((arrow) => {
      const from = ids.get(arrow.from) ?? arrow.from
      const to = ids.get(arrow.to) ?? arrow.to
      const { id, kind = defaultLinkKind(types.get(arrow.from) ?? unplacedType) } = arrow
      return {
        ...arrow.fields,
        id: id !== undefined && isBoardId(id) ? id : linkIdFor(from, to),
        from,
        to,
        kind,
      }
    })
  const loops = arrows
    .filter(({ from, to }) => from === to)
    .map(({ id, from }) => ({ what: id ?? from, reason: skippedTexts.itself[language] }))
  const found = {
    title: title === undefined ? {} : { [language]: title },
    lanes,
    stakeholders: [...stakeholders].map(([name, id]) => ({ id, name: { [language]: name } })),
    elements,
    links,
  }
  return assembleModel(found, [...skipped, ...loops], language)
}

function isBoardId(id: string): boolean {
  return id !== '' && id.length <= 120
}
