import { startsRightToLeft } from '#shared/drawing/text-direction.ts'
import type { Phrase, Sentence } from '#shared/report/report.ts'
import { keyed } from './keyed.ts'

interface WordsProps {
  readonly sentence: Sentence
}

/** A sentence with what people wrote in bold, asides in grey, and other languages marked. */
export function Words({ sentence }: WordsProps) {
  return keyed(sentence, ({ text }) => text).map(({ key, value }) => (
    <PhraseWords key={key} phrase={value} />
  ))
}

function PhraseWords({ phrase }: { readonly phrase: Phrase }) {
  const { text, tone, language, href } = phrase
  const direction = startsRightToLeft(text) ? 'rtl' : undefined
  if (href !== undefined) {
    return (
      <a
        className="break-all text-stage-activity underline"
        href={href}
        rel="noreferrer"
        target="_blank"
      >
        {text}
      </a>
    )
  }
  if (tone === 'strong') {
    return (
      <strong dir={direction} lang={language}>
        {text}
      </strong>
    )
  }
  if (tone === undefined && language === undefined && direction === undefined) return text
  return (
    <span className={tone === 'quiet' ? 'text-muted' : undefined} dir={direction} lang={language}>
      {text}
    </span>
  )
}
