import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { languages } from '#shared/model/language.ts'

/** The language of the screen, and of the board's texts where they are in it. */
export function LanguageSwitch({ className = '' }: { readonly className?: string }) {
  const { language, setLanguage } = useLanguage()
  const { app, languages: names } = useTexts()
  return (
    <Segmented
      className={className}
      label={app.screenLanguage}
      onChange={setLanguage}
      options={languages.map((id) => ({ id, label: id.toUpperCase(), name: names[id] }))}
      value={language}
    />
  )
}
