/** @jsxImportSource preact */
import { languageShown, type LocalizedText } from '#shared/model/language.ts'
import { useLanguage } from './language.tsx'

interface WordsProps {
  readonly text: LocalizedText
  /** The board's first language, where the phone's has no words. */
  readonly fallback: string
}

/** A text in the phone's language, else in another, which it then names for voices that read it out. */
export function Words({ text, fallback }: WordsProps) {
  const { language } = useLanguage()
  const shown = languageShown(text, language, fallback)
  if (shown === undefined) return undefined
  return shown.language === language ? (
    <>{shown.text}</>
  ) : (
    <span lang={shown.language}>{shown.text}</span>
  )
}
