import type { Phrase, Sentence } from '#shared/report/report.ts'

/** A sentence as CommonMark, on one line. */
export function toMarkdown(sentence: Sentence): string {
  return sentence.map(phraseToMarkdown).join('')
}

function phraseToMarkdown({ text, tone, href }: Phrase): string {
  const words = escapeMarkdown(text)
  if (href !== undefined) return `<${href.replaceAll(/[<>\s]/g, encodeURIComponent)}>`
  // Signs of emphasis only work right beside a letter or sign.
  return tone === 'strong' ? words.replace(/^(\s*)(.*?)(\s*)$/su, '$1**$2**$3') : words
}

/** What people wrote, with nothing in it that Markdown or the HTML inside it would read as more than words. */
export function escapeMarkdown(text: string): string {
  if (!/[\\`*_[\]<>|~&\r\n\u2028\u2029]/.test(text)) return text
  return text
    .replaceAll(/[\\`*_[\]<>|~]/g, String.raw`\$&`)
    .replaceAll(/&(?=#|[A-Za-z])/g, String.raw`\&`)
    .replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, '<br>')
}

/** What begins a line must not make it a heading, a list or a rule. */
export function beginLine(line: string): string {
  return line.replace(/^(#|[-+=](?=\s|$|[-+=])|\d+(?=[.)](\s|$)))/, (start) =>
    /^\d/.test(start) ? `${start}\\` : `\\${start}`,
  )
}
