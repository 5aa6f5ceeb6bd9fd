import { breakLines } from '#shared/drawing/measure-text.ts'
import { startsRightToLeft } from '#shared/drawing/text-direction.ts'
import { light } from '#shared/drawing/tokens.ts'
import type { Fonts } from '#server/exports/parts/fonts/open-fonts.ts'
import type { Weight } from '#server/exports/parts/fonts/font-files.ts'
import type { Phrase, Words } from './pages.ts'
import type { TextStyle } from './text-styles.ts'

/** A stretch of a line that looks the same. */
export interface Segment {
  readonly text: string
  readonly weight: Weight
  readonly color: string
  readonly href: string | undefined
  readonly width: number
}

export interface RichLine {
  readonly segments: readonly Segment[]
  /** As the paragraph begins that it is a line of. */
  readonly isRightToLeft: boolean
}

/** Words as lines no wider than `width`; strong and quiet ones keep their look across lines. */
export function richLines(
  fonts: Fonts,
  words: Words,
  width: number,
  style: TextStyle,
): readonly RichLine[] {
  return paragraphsOf(words).flatMap((paragraph) => {
    const isRightToLeft = startsRightToLeft(paragraph.map(({ text }) => text).join(''))
    return breakParagraph(fonts, paragraph, width, style).map((segments) => ({
      segments,
      isRightToLeft,
    }))
  })
}

function paragraphsOf(words: Words): readonly (readonly Phrase[])[] {
  const paragraphs: Phrase[][] = [[]]
  for (const phrase of typeof words === 'string' ? [{ text: words }] : words) {
    for (const [index, text] of phrase.text.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
      if (index > 0) paragraphs.push([])
      paragraphs.at(-1)?.push({ ...phrase, text })
    }
  }
  return paragraphs
}

function breakParagraph(
  fonts: Fonts,
  phrases: readonly Phrase[],
  width: number,
  style: TextStyle,
): readonly (readonly Segment[])[] {
  const lines: Segment[][] = [[]]
  let room = width
  for (const phrase of phrases) {
    const look = lookOf(phrase, style)
    const measure = (text: string, size: number): number => fonts.widthOf(text, look.weight, size)
    for (const piece of phrase.text.split(/(?<=[ \t])(?![ \t])|(?<=\p{L}[-/])(?=\p{L})/u)) {
      const visible = measure(piece.trimEnd(), style.size)
      if (visible > room && room < width) startLine()
      const parts = visible > room ? breakLines(piece, width, style.size, measure) : [piece]
      for (const [part, text] of parts.entries()) {
        if (part > 0) startLine()
        add({ ...look, text, width: measure(text, style.size) })
      }
    }
  }
  return lines.filter((line) => line.length > 0)

  function startLine(): void {
    lines.push([])
    room = width
  }

  function add(segment: Segment): void {
    const line = lines.at(-1)
    const last = line?.at(-1)
    if (line === undefined || (line.length === 0 && segment.text.trim() === '')) return
    room -= segment.width
    const isAlike =
      last?.weight === segment.weight && last.color === segment.color && last.href === segment.href
    if (!isAlike) line.push(segment)
    else
      line[line.length - 1] = {
        ...last,
        text: last.text + segment.text,
        width: last.width + segment.width,
      }
  }
}

function lookOf(
  { tone, href }: Phrase,
  { weight, color }: TextStyle,
): Omit<Segment, 'text' | 'width'> {
  if (tone === 'strong') return { weight: 700, color, href }
  return { weight, color: tone === 'quiet' ? light.muted : color, href }
}
