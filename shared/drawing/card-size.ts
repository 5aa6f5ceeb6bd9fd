import { breakLines } from './measure-text.ts'
import { sizes } from './sizes.ts'

/** The width that a card leaves for its title. */
export const cardTextWidth = sizes.cardWidth - sizes.cardBar - 2 * sizes.cardPaddingX

/** A card's title as it is broken into lines; none for an empty title. */
export function cardLines(title: string): readonly string[] {
  return breakLines(title, cardTextWidth, sizes.fontSize)
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
export function cardHeight(lines: number): number {
  const text = Math.max(1, lines) * sizes.lineHeight
  const label = sizes.cardLabelHeight + sizes.cardLabelGap
  return Math.max(sizes.cardMinHeight, label + text + 2 * sizes.cardPaddingY)
}

/** From a card's top to the baseline of its first line, for drawing as SVG. */
export const firstBaseline =
  sizes.cardPaddingY + sizes.cardLabelHeight + sizes.cardLabelGap + sizes.fontSize + 1
