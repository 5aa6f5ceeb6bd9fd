import { escapeText, tag } from '#shared/drawing/svg/markup.ts'
import { startsRightToLeft } from '#shared/drawing/text-direction.ts'
import type { Phrase, Sentence } from '#shared/report/report.ts'

/** A sentence as HTML; words in another language or direction say so. */
export function toHtml(sentence: Sentence): string {
  return sentence.map(phraseToHtml).join('')
}

function phraseToHtml({ text, tone, language, href }: Phrase): string {
  const words = escapeText(text).replaceAll(/\r\n|[\r\n\u2028\u2029]/g, '<br>')
  const dir = startsRightToLeft(text) ? 'rtl' : undefined
  if (href === undefined && tone === undefined && language === undefined && dir === undefined)
    return words
  const attributes = { lang: language, dir, class: tone === 'quiet' ? 'quiet' : undefined }
  if (href !== undefined) return tag('a', { ...attributes, href, rel: 'noreferrer' }, words)
  return element(tone === 'strong' ? 'strong' : 'span', attributes, words)
}

/** As `tag`, for elements that HTML does not let close themselves. */
export function element(
  name: string,
  attributes: Parameters<typeof tag>[1],
  ...children: readonly string[]
): string {
  return children.every((child) => child === '')
    ? tag(name, attributes, '\u200B')
    : tag(name, attributes, ...children)
}
