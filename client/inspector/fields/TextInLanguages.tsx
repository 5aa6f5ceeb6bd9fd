import { useModel, useSession } from '#client/session/use-session.tsx'
import { fieldLabel } from '#client/ui/field-look.ts'
import { useTexts } from '#client/ui/language.tsx'
import type { BoardText, CollectionName } from '#shared/model/collections.ts'
import { languageShown, type Language, type LocalizedText } from '#shared/model/language.ts'
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
  readonly takesFocus?: boolean | undefined
}

/** One text in every language of the board, each typed together. */
export function TextInLanguages({
  label,
  text,
  of,
  owner,
  placeholder,
  isLong,
  takesFocus = false,
}: TextInLanguagesProps) {
  const { inspector, languages: names } = useTexts()
  const { canEdit } = useSession()
  const facts = useModel((snapshot) => snapshot.facts)
  const languages = [
    facts.primaryLanguage,
    ...facts.languages.filter((language) => language !== facts.primaryLanguage),
  ]
  if (!canEdit) {
    const shown = languageShown(text, facts.primaryLanguage, ...languages)
    return (
      <div>
        <p className={fieldLabel}>{label}</p>
        <p className="whitespace-pre-wrap" lang={shown?.language}>
          {shown?.text ?? <span className="text-muted">{inspector.nothing}</span>}
        </p>
      </div>
    )
  }
  return (
    <div className="space-y-2">
      {languages.map((language, index) => (
        <SharedText
          isLong={isLong}
          key={language}
          label={languages.length === 1 ? label : inspector.inLanguage(label, names[language])}
          owner={owner}
          placeholder={placeholder}
          takesFocus={takesFocus && index === 0}
          target={targetIn(of, language)}
        />
      ))}
    </div>
  )
}

function targetIn(of: TextInLanguagesProps['of'], language: Language): TextTarget {
  return { ...of, language }
}
