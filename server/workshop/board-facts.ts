import type * as Y from 'yjs'
import { readCards, type Card } from '#shared/document/read-cards.ts'
import { readBoard, readCollection, readRecord } from '#shared/document/read.ts'
import type { Lane } from '#shared/model/change-model.ts'
import type { LocalizedText } from '#shared/model/language.ts'
import type { RatingTarget } from '#shared/workshop/phase.ts'
import type { BoardPart } from '#shared/workshop/view.ts'

/** What a workshop needs to know of the board it is about. */
export interface BoardFacts extends Omit<BoardPart, 'joinCode'> {
  readonly lanes: readonly Lane[]
  readonly cards: ReadonlyMap<string, Card>
  /** By the id of a card that was merged: the card whose stack holds it. */
  readonly holders: ReadonlyMap<string, string>
  readonly target: TargetTexts | undefined
}

/** What a rating is about, in words. */
export interface TargetTexts {
  readonly text: LocalizedText
  /** Of a link: from where to where. */
  readonly from?: LocalizedText
  readonly to?: LocalizedText
}

export function readFacts(doc: Y.Doc, target: RatingTarget | undefined): BoardFacts {
  const { title, primaryLanguage, languages } = readBoard(doc)
  const cards = readCards(doc)
  const holders = new Map<string, string>()
  for (const { id, stackedIds } of cards.values())
    for (const stackedId of stackedIds) holders.set(stackedId, id)
  return {
    title,
    primaryLanguage,
    languages,
    lanes: readCollection(doc, 'lanes').toSorted((one, other) => one.order - other.order),
    cards,
    holders,
    target: target && readTarget(doc, target, cards),
  }
}

/** The card that stands for one that may have been merged; undefined where it is gone. */
export function standingCard({ cards, holders }: BoardFacts, id: string): Card | undefined {
  return cards.get(id) ?? cards.get(holders.get(id) ?? '')
}

function readTarget(
  doc: Y.Doc,
  { kind, ref }: RatingTarget,
  cards: ReadonlyMap<string, Card>,
): TargetTexts | undefined {
  switch (kind) {
    case 'element': {
      const card = cards.get(ref)
      return card && { text: card.title }
    }
    case 'assumption': {
      const assumption = readRecord(doc, 'assumptions', ref)
      return assumption && { text: assumption.text }
    }
    case 'link': {
      const link = readRecord(doc, 'links', ref)
      const from = cards.get(link?.from ?? '')
      const to = cards.get(link?.to ?? '')
      if (link === undefined || from === undefined || to === undefined) return undefined
      return { text: link.rationale ?? {}, from: from.title, to: to.title }
    }
    default:
      return kind satisfies never
  }
}
