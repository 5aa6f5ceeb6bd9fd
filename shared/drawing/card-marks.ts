import type { Element } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { cardMarkTexts } from '#shared/text/areas/stages.ts'
import type { LineSide } from './divide-columns.ts'

/** What sets a card apart from others of its type; each has an icon and a word. */
export type CardMark = OwnMark | LineSide

/** What a card says of itself; the others are said by where it stands. */
export const ownMarks = ['unintended', 'negative', 'condition'] as const
export type OwnMark = (typeof ownMarks)[number]

export function ownMarksOf(element: Element): readonly OwnMark[] {
  return ownMarks.filter((mark) => isMarked[mark](element))
}

const isMarked: Readonly<Record<OwnMark, (element: Element) => boolean>> = {
  unintended: ({ intended }) => intended === false,
  negative: ({ polarity }) => polarity === 'negative',
  condition: ({ condition }) => condition === true,
}

/** Whether its edge is hatched: nobody planned for it, or it does harm. */
export function isHatched(element: Element): boolean {
  return isMarked.unintended(element) || isMarked.negative(element)
}

/** Its own marks in words, and of how many cards it is a stack. */
export function cardMarks(element: Element, language: Language): readonly string[] {
  const words = ownMarksOf(element).map((mark) => cardMarkTexts[mark][language])
  const count = stackSize(element)
  return count === 1 ? words : [`×${count}`, ...words]
}

/** How many cards it is: itself and those that were merged into it. */
export function stackSize({ stack = {} }: Element): number {
  return 1 + Object.keys(stack).length
}

const octagon =
  'M12 16h.01M12 8v4M15.312 2a2 2 0 0 1 1.414.586l4.688 4.688A2 2 0 0 1 22 8.688v6.624a2 2 0 0 1-.586 1.414l-4.688 4.688a2 2 0 0 1-1.414.586H8.688a2 2 0 0 1-1.414-.586l-4.688-4.688A2 2 0 0 1 2 15.312V8.688a2 2 0 0 1 .586-1.414l4.688-4.688A2 2 0 0 1 8.688 2z'

/**
 * In a box of 24 by 24, drawn with a stroke of 2 and round ends. From lucide 1.75.0 (octagon-alert, cloudy, handshake,
 * telescope), copyright 2026 Lucide Icons and Contributors, ISC License.
 */
export const cardMarkIcons: Readonly<Record<CardMark, string>> = {
  unintended: octagon,
  negative: octagon,
  condition:
    'M17.5 12a1 1 0 1 1 0 9H9.006a7 7 0 1 1 6.702-9zM21.832 9A3 3 0 0 0 19 7h-2.207a5.5 5.5 0 0 0-10.72.61',
  within:
    'm11 17 2 2a1 1 0 1 0 3-3M14 14l2.5 2.5a1 1 0 1 0 3-3l-3.88-3.88a3 3 0 0 0-4.24 0l-.88.88a1 1 0 1 1-3-3l2.81-2.81a5.79 5.79 0 0 1 7.06-.87l.47.28a2 2 0 0 0 1.42.25L21 4M21 3l1 11h-2M3 3L2 14l6.5 6.5a1 1 0 1 0 3-3M3 4h8',
  beyond:
    'm10.065 12.493-6.18 1.318a.934.934 0 0 1-1.108-.702l-.537-2.15a1.07 1.07 0 0 1 .691-1.265l13.504-4.44m-3.875 6.493 4.332-.924M16 21l-3.105-6.21m3.59-8.85a2 2 0 0 1 1.455-2.425l1.09-.272a1 1 0 0 1 1.212.727l1.515 6.06a1 1 0 0 1-.727 1.213l-1.09.272a2 2 0 0 1-2.425-1.455zM6.158 8.633l1.114 4.456M8 21l3.105-6.21M10 13a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
}
