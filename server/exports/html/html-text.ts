import { escapeText, openingTag, tag, type Attributes } from '#shared/drawing/svg/markup.ts'
import { startsRightToLeft } from '#shared/drawing/text-direction.ts'
import type { Phrase, Sentence } from '#shared/report/report.ts'

/** A sentence as HTML; words in another language or direction say so. */
export function toHtml(sentence: Sentence): string {
  return sentence.map(phraseToHtml).join('')
}

function phraseToHtml({ text, tone, language, href }: Phrase): string {
  const escaped = escapeText(text)
  const words = lineBreak.test(text) ? escaped.replaceAll(lineBreaks, '<br>') : escaped
  const dir = startsRightToLeft(text) ? 'rtl' : undefined
  if (href === undefined && tone === undefined && language === undefined && dir === undefined)
    return words
  const attributes = { lang: language, dir, class: tone === 'quiet' ? 'quiet' : undefined }
  if (href !== undefined) return tag('a', { ...attributes, href, rel: 'noreferrer' }, words)
  return element(tone === 'strong' ? 'strong' : 'span', attributes, words)
}

// A report has tens of thousands of phrases, nearly all of them on one line.
const lineBreak = /[\r\n\u2028\u2029]/
const lineBreaks = /\r\n|[\r\n\u2028\u2029]/g

/** As `tag`, for elements that HTML does not let close themselves. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly string[]
): string {
  return children.every((child) => child === '')
    ? tag(name, attributes, '\u200B')
    : tag(name, attributes, ...children)
}

/** An element with one part for each of some things, of which there may be thousands. */
export function* elementOfEach<Thing>(
  name: string,
  attributes: Attributes,
  things: readonly Thing[],
  write: (thing: Thing) => string,
): Generator<string> {
  yield openingTag(name, attributes)
  for (const thing of things) yield write(thing)
  yield `</${name}>`
}
