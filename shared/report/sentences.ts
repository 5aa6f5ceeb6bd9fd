import type { Language } from '#shared/model/language.ts'
import { formatList } from '#shared/text/format.ts'
import type { Gap, Paragraph, Phrase, Sentence } from './report.ts'

/** The text as a sentence of its own. */
export function plain(text: string): Sentence {
  return [{ text }]
}

export function quiet(text: string): Sentence {
  return [{ text, tone: 'quiet' }]
}

/** Without stress, where a list of such would shout. */
export function unstressed(sentence: Sentence): Sentence {
  return sentence.map((phrase) => ({ ...phrase, tone: undefined }))
}

/** All of it as an aside. */
export function quietened(sentence: Sentence): Sentence {
  return sentence.map((phrase) => ({ ...phrase, tone: 'quiet' }))
}

export function paragraph(sentence: Sentence): Paragraph {
  return { kind: 'paragraph', sentence }
}

export function gap(text: string): Gap {
  return { kind: 'gap', sentence: plain(text) }
}

// Characters of the private use area stand in for the arguments, so that they keep their tone and language.
const firstMark = 0xe000

/** A message with sentences for arguments. */
export function compose(
  message: (...marks: readonly string[]) => string,
  ...sentences: readonly Sentence[]
): Sentence {
  const said = message(...sentences.map((_, index) => String.fromCharCode(firstMark + index)))
  return said.split(/([\uE000-\uE0FF])/).flatMap((part): Sentence => {
    if (part === '') return []
    return sentences[part.charCodeAt(0) - firstMark] ?? plain(part)
  })
}

/** "A, B and C", each with its own tone and language. */
export function listed(language: Language, sentences: readonly Sentence[]): Sentence {
  const [only] = sentences
  if (only !== undefined && sentences.length === 1) return only
  return compose((...marks) => formatList(language, marks), ...sentences)
}

/** Sentences after one another, with something between them. */
export function joined(sentences: readonly Sentence[], between = ' '): Sentence {
  return sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, index) => (index === 0 ? sentence : [{ text: between }, ...sentence]))
}

/** Begins with a capital, as a sentence does. */
export function capitalised(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

/** The words alone. */
export function textOf(sentence: Sentence): string {
  return sentence.map(({ text }: Phrase) => text).join('')
}
