/**
 * Puts cards in an order of this phone's own, so that the first of the list do not get the most dots; the same at
 * every look, and a card that comes later does not move the others about.
 */
export function shuffledFor<Card extends { readonly id: string }>(
  seed: string,
  cards: readonly Card[],
): readonly Card[] {
  return cards
    .map((card) => ({ card, place: hashOf(`${seed} ${card.id}`) }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ card }) => card)
}

/** FNV-1a with 32 bits, and the last mixing of MurmurHash3 so that ids that differ at the end stand far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
