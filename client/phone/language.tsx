/** @jsxImportSource preact */
import { createContext, type ComponentChildren } from 'preact'
import { useContext, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { isLanguage, languages, type Language } from '#shared/model/language.ts'
import { phoneTexts } from '#shared/text/areas/phone.ts'
import { pickLanguage, type TextsOf } from '#shared/text/define.ts'
import type { PhoneStorage } from './phone-storage.ts'

export type PhoneTexts = TextsOf<typeof phoneTexts>

interface LanguageChoice {
  readonly language: Language
  readonly texts: PhoneTexts
  readonly setLanguage: (language: Language) => void
}

const LanguageContext = createContext<LanguageChoice | undefined>(undefined)

/** The same key as in the app: who chose there has chosen here. */
const storageKey = 'catena.language'

interface LanguageProviderProps {
  readonly storage: PhoneStorage
  readonly children: ComponentChildren
}

export function LanguageProvider({ storage, children }: LanguageProviderProps) {
  const [language, setLanguage] = useState(() => preferredLanguage(storage))
  useLayoutEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const choice = useMemo(
    () => ({
      language,
      texts: pickLanguage(phoneTexts, language),
      setLanguage(chosen: Language) {
        storage.set(storageKey, chosen)
        setLanguage(chosen)
      },
    }),
    [language, storage],
  )
  return <LanguageContext.Provider value={choice}>{children}</LanguageContext.Provider>
}

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext)
  if (choice === undefined) throw new Error('no LanguageProvider above')
  return choice
}

export function useTexts(): PhoneTexts {
  return useLanguage().texts
}

export function LanguageSwitch() {
  const { language, texts, setLanguage } = useLanguage()
  return (
    <div aria-label={texts.language} class="languages" role="group">
      {languages.map((id) => (
        <button
          aria-pressed={id === language}
          key={id}
          lang={id}
          onClick={() => setLanguage(id)}
          type="button"
        >
          {id.toUpperCase()}
        </button>
      ))}
    </div>
  )
}

function preferredLanguage(storage: PhoneStorage): Language {
  const stored = storage.get(storageKey)
  if (isLanguage(stored)) return stored
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en'
}
