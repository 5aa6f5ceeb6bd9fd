import { Languages, Plus } from 'lucide-react'
import { useState } from 'react'
import { useReading } from '#client/session/use-reading.tsx'
import { useModel, useCanEdit } from '#client/session/use-session.tsx'
import { fieldLabel } from '#client/ui/field-look.ts'
import { useTexts } from '#client/ui/language.tsx'
import type { BoardText, CollectionName } from '#shared/model/collections.ts'
import type { Language, LocalizedText } from '#shared/model/language.ts'
import type { TextTarget } from '#shared/document/write.ts'
import { SharedText } from './SharedText.tsx'

export interface TextInLanguagesProps {
  readonly label: string
  /** What it says now, for those who may only read. */
  readonly text: LocalizedText | undefined
  /** Where it stands; without an id it is a text of the board itself. */
  readonly of:
    | { readonly collection: 'board'; readonly field: BoardText }
    | { readonly collection: CollectionName; readonly id: string; readonly field: string }
  readonly owner?: string | undefined
  readonly placeholder?: string | undefined
  readonly isLong?: boolean | undefined
  /** Shows the reader's language alone; the others are one press away. */
  readonly isCompact?: boolean | undefined
  readonly takesFocus?: boolean | undefined
}

/** One text in the languages of the board, each typed together; a language it is not in yet is one press away. */
export function TextInLanguages({
  label,
  text,
  of,
  owner,
  placeholder,
  isLong,
  isCompact = false,
  takesFocus = false,
}: TextInLanguagesProps) {
  const { inspector, languages: names } = useTexts()
  const canEdit = useCanEdit()
  const facts = useModel((snapshot) => snapshot.facts)
  const { language: reading, read } = useReading()
  const [opened, setOpened] = useState<ReadonlySet<Language>>(noLanguages)
  const languages = [
    facts.primaryLanguage,
    ...facts.languages.filter((language) => language !== facts.primaryLanguage),
  ]
  if (!canEdit) {
    const shown = read(text)
    return (
      <div>
        <p className={fieldLabel}>{label}</p>
        <p className="whitespace-pre-wrap" lang={shown.language}>
          {shown.text === '' ? <span className="text-muted">{inspector.nothing}</span> : shown.text}
        </p>
      </div>
    )
  }
  const open = (language: Language) => setOpened(new Set([...opened, language]))
  const isFilled = (language: Language) => (text?.[language] ?? '') !== ''
  const isShown = (language: Language) =>
    language === reading || opened.has(language) || (!isCompact && isFilled(language))
  const hidden = languages.filter((language) => !isShown(language))
  return (
    <div className="space-y-2">
      {languages.filter(isShown).map((language) => (
        <SharedText
          isLong={isLong}
          key={language}
          label={languages.length === 1 ? label : inspector.inLanguage(label, names[language])}
          // A field that is emptied while somebody types in it stays where it is.
          onFocus={() => open(language)}
          owner={owner}
          placeholder={placeholder}
          takesFocus={opened.has(language) || (takesFocus && language === reading)}
          target={targetIn(of, language)}
        />
      ))}
      {hidden.length === 0 ? undefined : (
        <div className="flex flex-wrap gap-1">
          {hidden.map((language) => (
            <button
              className="inline-flex min-h-7 items-center gap-1 rounded-md px-1.5 text-sm text-muted hover:bg-hover hover:text-ink coarse:min-h-11"
              key={language}
              onClick={() => open(language)}
              type="button"
            >
              {isFilled(language) ? (
                <Languages aria-hidden="true" size={14} />
              ) : (
                <Plus aria-hidden="true" size={14} />
              )}
              <span className="sr-only">{label} </span>
              {names[language]}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

const noLanguages: ReadonlySet<Language> = new Set()

function targetIn(of: TextInLanguagesProps['of'], language: Language): TextTarget {
  return { ...of, language }
}
