import { z } from 'zod'

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** What a letter may weigh with its marks: enough for every script, too little to pile a tower on one letter. */
const bytesPerLetter = 8
const marksInARow = 8

/** A text of so many letters as people count them, in one spelling (NFC) whatever keyboard it came from. */
export function shortText(most: number) {
  return z
    .string()
    .refine((text) => Buffer.byteLength(text) <= most * bytesPerLetter, `over ${most} letters`)
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => !hasTower(text), 'too many marks on one letter')
    .refine((text) => countLetters(text) <= most, `over ${most} letters`)
}

/** A name stands in other people's sentences: it may not turn them around, break them, or look empty. */
export function shortName(most: number) {
  return shortText(most).refine(
    (text) => !/[\p{Bidi_Control}\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200b\ufeff]/u.test(text),
    'control characters',
  )
}

function hasTower(text: string): boolean {
  return new RegExp(`\\p{M}{${marksInARow + 1}}`, 'u').test(text)
}

function countLetters(text: string): number {
  let count = 0
  for (const _ of graphemes.segment(text)) count += 1
  return count
}
