import { useMemo } from 'react'
import { useLanguage } from '#client/ui/language.tsx'
import { languageShown, type Language, type LocalizedText } from '#shared/model/language.ts'
import { useModel } from './use-session.tsx'

/** In which language this person reads and writes the board's own texts. */
export interface Reading {
  /** The screen's, where the board has it, else the board's first one. */
  readonly language: Language
  readonly fallbacks: readonly Language[]
  /** The text and the language it is in, which may be another where it is not translated. */
  read(text: LocalizedText | undefined): { readonly text: string; readonly language: string }
}

export function useReading(): Reading {
  const screen = useLanguage().language
  const { primaryLanguage, languages } = useModel((snapshot) => snapshot.facts)
  return useMemo(() => {
    const language = languages.includes(screen) ? screen : primaryLanguage
    const fallbacks = [primaryLanguage, ...languages]
    return {
      language,
      fallbacks,
      read: (text) => languageShown(text, language, ...fallbacks) ?? { text: '', language },
    }
  }, [screen, primaryLanguage, languages])
}
