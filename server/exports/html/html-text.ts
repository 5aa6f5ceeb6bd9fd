import { attribute, escapeText, tag, type Attributes } from '#shared/drawing/svg/markup.ts'
import { startsRightToLeft } from '#shared/drawing/text-direction.ts'
import type { Phrase, Sentence } from '#shared/report/report.ts'

/** A sentence as HTML; words in another language or direction say so. */
export function toHtml(sentence: Sentence): string {
  return sentence.map(phraseToHtml).join('')
}

function phraseToHtml({ text, tone, language, href }: Phrase): string {
  const escaped = escapeText(text)
  const words = lineBreak.test(text) ? escaped.replaceAll(lineBreaks, '<br>') : escaped
  const isRightToLeft = startsRightToLeft(text)
  if (href === undefined && tone === undefined && language === undefined && !isRightToLeft)
    return words
  const look =
    attribute('lang', language && escapeText(language)) +
    (isRightToLeft ? ' dir="rtl"' : '') +
    (tone === 'quiet' ? ' class="quiet"' : '')
  if (href !== undefined)
    return `<a${look} href="${escapeText(href)}" rel="noreferrer">${words}</a>`
  const name = tone === 'strong' ? 'strong' : 'span'
  return `<${name}${look}>${words}</${name}>`
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
