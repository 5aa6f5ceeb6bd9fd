import { advanceRuns } from './font-metrics.ts'

/** How wide a text is in the board's font; letters that the font lacks are estimated, rather too wide. */
export function textWidth(text: string, fontSize: number): number {
  let thousandths = 0
  for (const character of text) thousandths += advance(character)
  return (thousandths * fontSize) / 1000
}

/**
 * Breaks a text into lines no wider than `maxWidth`: at line ends, spaces, after hyphens and slashes,
 * and inside a word only where the word alone is wider. Nothing is ever left out. Other fonts bring their own measure.
 */
export function breakLines(
  text: string,
  maxWidth: number,
  fontSize: number,
  widthOf: (text: string, fontSize: number) => number = textWidth,
): readonly string[] {
  if (text.trim() === '') return []
  const fits = (line: string): boolean => widthOf(line, fontSize) <= maxWidth
  return text
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .flatMap((paragraph) => breakParagraph(paragraph, fits))
}

function breakParagraph(paragraph: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(paragraph)) {
    if (fits((line + piece).trim())) {
      line += piece
      continue
    }
    if (line.trim() !== '') lines.push(line.trim())
    const [rest = '', ...full] = breakWord(piece, fits).toReversed()
    lines.push(...full.toReversed())
    line = rest
  }
  lines.push(line.trim())
  return lines
}

/** Words with the spaces after them; a no-break space is part of its word. */
function pieces(paragraph: string): readonly string[] {
  return paragraph.split(/(?<=[ \t])(?![ \t])|(?<=\p{L}[-/])(?=\p{L})/u)
}

function breakWord(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word.trimEnd())) return [word]
  const parts: string[] = []
  let part = ''
  // Letters with their accents, and joined emoji, stay together.
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (part !== '' && !fits((part + segment).trimEnd())) {
      parts.push(part)
      part = ''
    }
    part += segment
  }
  return [...parts, part]
}

const invisible = /^[\p{M}\p{Cf}]$/u
const fullWidth =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff00-\uff60]$/u
const estimated = 680

const widths: ReadonlyMap<string, number> = new Map(
  advanceRuns.flatMap(({ first, advances }) =>
    advances
      .map((width, index) => [String.fromCodePoint(first + index), width] as const)
      .filter(([, width]) => width > 0),
  ),
)

function advance(character: string): number {
  const known = widths.get(character)
  if (known !== undefined) return known
  if (invisible.test(character)) return 0
  return fullWidth.test(character) ? 1000 : estimated
}
