import type { LocalizedText } from '#shared/model/language.ts'
import { plainWords } from './plain-words.ts'

export interface ComparedCard {
  readonly id: string
  readonly title: LocalizedText
}

/** Cards that may say the same; at least two of them. */
export interface DuplicateGroup {
  /** In the order in which the cards came. */
  readonly ids: readonly string[]
  /** How alike the least alike one is to the first, 0 to 1. */
  readonly likeness: number
}

/** From here on two texts may say the same: below it, the groups of real workshops filled with strangers. */
const leastLikeness = 0.55

/**
 * Groups of cards that may say the same, the most alike first. Texts are compared in every language they have, by the
 * trigrams of their words without endings and small words (Jaccard index). Each card is in one group at most, and
 * every one in a group is like its first: a chain of likenesses does not join what is not alike.
 */
export function findDuplicates(cards: readonly ComparedCard[]): readonly DuplicateGroup[] {
  const texts = cards.flatMap(({ title }, card) =>
    Object.values(title)
      .map(trigramsOf)
      .filter((trigrams) => trigrams.size > 0)
      .map((trigrams) => ({ card, trigrams })),
  )
  const likenesses = likenessesOf(texts)
  const taken = new Set<number>()
  const groups: DuplicateGroup[] = []
  for (const [card, { id }] of cards.entries()) {
    if (taken.has(card)) continue
    const alike = [...(likenesses.get(card) ?? [])].filter(
      ([other]) => other > card && !taken.has(other),
    )
    if (alike.length === 0) continue
    for (const [other] of alike) taken.add(other)
    const others = alike.toSorted(([a], [b]) => a - b)
    groups.push({
      ids: [id, ...others.flatMap(([other]) => cards[other]?.id ?? [])],
      likeness: Math.min(...others.map(([, likeness]) => likeness)),
    })
  }
  return groups.toSorted((a, b) => b.likeness - a.likeness)
}

interface ComparedText {
  readonly card: number
  readonly trigrams: ReadonlySet<string>
}

/** How alike each card is to each other one that is alike enough: the most of all their languages. */
function likenessesOf(
  texts: readonly ComparedText[],
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const textsWith = new Map<string, number[]>()
  const likenesses = new Map<number, Map<number, number>>()
  for (const [index, { card, trigrams }] of texts.entries()) {
    const shared = new Map<number, number>()
    for (const trigram of trigrams) {
      const earlier = textsWith.get(trigram) ?? []
      for (const other of earlier) shared.set(other, (shared.get(other) ?? 0) + 1)
      earlier.push(index)
      textsWith.set(trigram, earlier)
    }
    for (const [other, count] of shared) {
      const { card: otherCard, trigrams: otherTrigrams } = texts[other] ?? { card, trigrams }
      const likeness = count / (trigrams.size + otherTrigrams.size - count)
      if (otherCard === card || likeness < leastLikeness) continue
      note(likenesses, card, otherCard, likeness)
      note(likenesses, otherCard, card, likeness)
    }
  }
  return likenesses
}

function note(
  likenesses: Map<number, Map<number, number>>,
  card: number,
  other: number,
  likeness: number,
): void {
  const known = likenesses.get(card) ?? new Map<number, number>()
  known.set(other, Math.max(likeness, known.get(other) ?? 0))
  likenesses.set(card, known)
}

function trigramsOf(text: string): ReadonlySet<string> {
  const trigrams = new Set<string>()
  for (const word of plainWords(text)) {
    const padded = ` ${word} `
    for (let at = 0; at + 3 <= padded.length; at++) trigrams.add(padded.slice(at, at + 3))
  }
  return trigrams
}
