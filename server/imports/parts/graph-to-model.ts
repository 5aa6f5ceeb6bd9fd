import type { Element, Link, LinkKind } from '#shared/model/change-model.ts'
import { linkIdFor, newId } from '#shared/model/id.ts'
import type { Language } from '#shared/model/language.ts'
import { defaultLinkKind, unplacedType } from '#shared/model/stages.ts'
import { skippedTexts } from '#shared/text/areas/formats.ts'
import type { ImportedFile, SkippedPart } from '../importer.ts'
import { assembleModel } from './assemble-model.ts'
import { linkKindCalled, type TypeRead } from './read-words.ts'

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
  /** Where neither this nor its words say, that of a new link from such a card. */
  readonly kind?: LinkKind | undefined
  /** What is written on it: its kind, or else why the one leads to the other. */
  readonly words?: string | undefined
  readonly fields?: Partial<Link>
}

/** Cards and links of boxes and arrows; what cannot be one goes to `skipped`. */
export function graphToModel(
  { title, cards, arrows, lanes = [], skipped }: FoundGraph,
  language: Language,
): ImportedFile {
  const known = knownCards(cards)
  const stakeholders = new Map<string, string>()
  for (const name of cards.flatMap((card) => card.stakeholders ?? []))
    if (!stakeholders.has(name)) stakeholders.set(name, `stakeholder-${stakeholders.size + 1}`)
  const isLoop = ({ from, to }: FoundArrow): boolean => from === to
  const loops = arrows.filter(isLoop).map(({ id, from }) => ({
    what: id ?? from,
    reason: skippedTexts.itself[language],
  }))
  const found = {
    title: title === undefined ? {} : { [language]: title },
    lanes,
    stakeholders: [...stakeholders].map(([name, id]) => ({ id, name: { [language]: name } })),
    elements: known.cards.map(({ id, card }) => ({
      ...card.fields,
      id,
      ...(card.type ?? { type: unplacedType, parked: true }),
      stakeholderIds: (card.stakeholders ?? []).flatMap((name) => stakeholders.get(name) ?? []),
    })),
    links: arrows
      .filter((arrow) => !isLoop(arrow))
      .map((arrow) => toLink(arrow, known.byRef, language)),
  }
  return assembleModel(found, [...skipped, ...loops], language)
}

interface KnownCard {
  /** On the board. */
  readonly id: string
  readonly card: FoundCard
}

/** The cards with their ids on the board; where two are known by one id, arrows mean the first. */
function knownCards(found: readonly FoundCard[]) {
  const cards = found.map((card): KnownCard => {
    const id = card.boardId ?? card.id
    return { id: isBoardId(id) ? id : newId(), card }
  })
  const byRef = new Map(cards.toReversed().map((known) => [known.card.id, known]))
  return { cards, byRef }
}

function toLink(
  arrow: FoundArrow,
  byRef: ReadonlyMap<string, KnownCard>,
  language: Language,
): Partial<Link> {
  const start = byRef.get(arrow.from)
  const from = start?.id ?? arrow.from
  const to = byRef.get(arrow.to)?.id ?? arrow.to
  const { id, words = '' } = arrow
  const written = linkKindCalled(words)
  const usual = defaultLinkKind(start?.card.type?.type ?? unplacedType)
  const kind = arrow.kind ?? written ?? usual
  const isReason = written === undefined && words.trim() !== ''
  const own = id !== undefined && isBoardId(id) ? id : linkIdFor(from, to)
  const reason = isReason ? { rationale: { [language]: words.trim() } } : {}
  return { ...reason, ...arrow.fields, id: own, from, to, kind }
}

function isBoardId(id: string): boolean {
  return id !== '' && id.length <= 120
}
