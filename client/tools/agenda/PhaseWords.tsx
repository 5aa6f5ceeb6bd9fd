import { useState } from 'react'
import { useReading } from '#client/session/use-reading.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { TextArea, TextField } from '#client/ui/TextField.tsx'
import { languages, type Language, type LocalizedText } from '#shared/model/language.ts'
import type { Phase } from '#shared/workshop/phase.ts'
import { workshopLimits } from '#shared/workshop/workshop-limits.ts'

interface PhaseWordsProps {
  readonly draft: Phase
  readonly onChange: (draft: Phase) => void
}

/** Title and question, one language at a time. */
export function PhaseWords({ draft, onChange }: PhaseWordsProps) {
  const { tools, languages: names } = useTexts()
  const [language, setLanguage] = useState<Language>(useReading().language)
  return (
    <div className="space-y-3">
      <div>
        <Segmented
          label={tools.textLanguage}
          onChange={setLanguage}
          options={languages.map((id) => ({ id, label: id.toUpperCase(), name: names[id] }))}
          value={language}
        />
        <p className="mt-1 text-sm text-muted">{tools.textLanguageMore}</p>
      </div>
      <TextField
        label={tools.phaseTitle}
        lang={language}
        maxLength={workshopLimits.title}
        onChange={(text) => onChange({ ...draft, title: withText(draft.title, language, text) })}
        value={draft.title[language] ?? ''}
      />
      <TextArea
        description={tools.promptMore}
        label={tools.prompt}
        lang={language}
        maxLength={workshopLimits.prompt}
        onChange={(text) => onChange({ ...draft, prompt: withText(draft.prompt, language, text) })}
        value={draft.prompt[language] ?? ''}
      />
    </div>
  )
}

/** An emptied text is one that is not translated. */
function withText(texts: LocalizedText, language: Language, text: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...texts, [language]: text }).filter(([, one]) => one !== ''),
  )
}
