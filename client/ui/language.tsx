import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { isLanguage, type Language } from '#shared/model/language.ts'
import { textsIn, type Texts } from '#shared/text/registry.ts'
import { readStored, writeStored } from './stored.ts'

interface LanguageChoice {
  readonly language: Language
  readonly setLanguage: (language: Language) => void
}

const LanguageContext = createContext<LanguageChoice | undefined>(undefined)

const storageKey = 'catena.language'

// What react-aria's own words and number forms follow.
const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', fr: 'fr-FR', en: 'en-US' }

interface LanguageProviderProps {
  /** For tests; otherwise what was chosen before, then what the browser asks for. */
  readonly initial?: Language
  readonly children: ReactNode
}

export function LanguageProvider({ initial, children }: LanguageProviderProps) {
  const [language, setLanguage] = useState(() => initial ?? preferredLanguage())
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const choice = useMemo(
    () => ({
      language,
      setLanguage(chosen: Language) {
        writeStored(storageKey, chosen)
        setLanguage(chosen)
      },
    }),
    [language],
  )
  return (
    <LanguageContext value={choice}>
      <I18nProvider locale={locales[language]}>{children}</I18nProvider>
    </LanguageContext>
  )
}

/** The language of the screen, and how to choose another. */
export function useLanguage(): LanguageChoice {
  const choice = use(LanguageContext)
  if (choice === undefined) throw new Error('no LanguageProvider above')
  return choice
}

/** Every word of the screen, in its language. */
export function useTexts(): Texts {
  return textsIn(useLanguage().language)
}

function preferredLanguage(): Language {
  const stored = readStored(storageKey)
  if (isLanguage(stored)) return stored
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en'
}
