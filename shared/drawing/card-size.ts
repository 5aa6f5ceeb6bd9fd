import { breakLines } from './measure-text.ts'
import { sizes } from './sizes.ts'

/** The width that a card leaves for its title. */
export const cardTextWidth = sizes.cardWidth - sizes.cardBar - 2 * sizes.cardPaddingX

/** A card's title as it is broken into lines; none for an empty title. On paper its letters may be larger. */
export function cardLines(title: string, textScale = 1): readonly string[] {
  return breakLines(title, cardTextWidth, sizes.fontSize * textScale)
}

const rememberedAtMost = 5000

/** Breaks titles as `cardLines` does and remembers them, for a board that is laid out at every letter typed. */
export function rememberingCardLines(): (title: string) => readonly string[] {
  const remembered = new Map<string, readonly string[]>()
  return (title) => {
    const known = remembered.get(title)
    if (known !== undefined) return known
    if (remembered.size >= rememberedAtMost) remembered.clear()
    const lines = cardLines(title)
    remembered.set(title, lines)
    return lines
  }
}

/** The height of a card whose title has so many lines; an empty title takes the room of one. */
export function cardHeight(lines: number, textScale = 1): number {
  const text = Math.max(1, lines) * sizes.lineHeight
  const label = sizes.cardLabelHeight + sizes.cardLabelGap
  return Math.max(sizes.cardMinHeight, (label + text) * textScale + 2 * sizes.cardPaddingY)
}

/** From a card's top to the baseline of its first line, for drawing. */
export function firstBaseline(textScale = 1): number {
  const above = sizes.cardLabelHeight + sizes.cardLabelGap + sizes.fontSize + 1
  return sizes.cardPaddingY + above * textScale
}
