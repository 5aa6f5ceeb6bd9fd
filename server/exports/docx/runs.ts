import { startsRightToLeft } from '#shared/drawing/text-direction.ts'
import type { Phrase, Sentence } from '#shared/report/report.ts'
import { escapeXml } from '../parts/xml.ts'

/** Answers the id of the relation that leads to a page outside the document. */
export type LinkTo = (url: string) => string

/** A sentence as runs of WordprocessingML (ISO/IEC 29500-1, 17.3.2). */
export function toRuns(sentence: Sentence, linkTo: LinkTo, isBold = false): string {
  return sentence
    .map((phrase) =>
      phrase.href === undefined
        ? run(phrase, isBold)
        : `<w:hyperlink r:id="${linkTo(phrase.href)}">${run(phrase, isBold, 'Hyperlink')}</w:hyperlink>`,
    )
    .join('')
}

function run({ text, tone, language }: Phrase, isBold: boolean, style?: string): string {
  const name = style ?? (tone === 'quiet' ? 'Quiet' : tone === 'strong' ? 'Strong' : undefined)
  // The schema gives these an order.
  const properties = [
    name === undefined ? '' : `<w:rStyle w:val="${name}"/>`,
    isBold ? '<w:b/><w:bCs/>' : '',
    startsRightToLeft(text) ? '<w:rtl/>' : '',
    language === undefined ? '' : languageOf(language, text),
  ].join('')
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${toText(text)}</w:r>`
}

function languageOf(language: string, text: string): string {
  const tag = escapeXml(language)
  return startsRightToLeft(text) ? `<w:lang w:bidi="${tag}"/>` : `<w:lang w:val="${tag}"/>`
}

/** Text with its line breaks. */
export function toText(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join('<w:br/>')
}

/** Whether a paragraph runs from right to left: by its first letter. */
export function isRightToLeft(sentence: Sentence): boolean {
  return startsRightToLeft(sentence.map(({ text }) => text).join(''))
}
