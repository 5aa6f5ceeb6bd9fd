import { X } from 'lucide-react'
import { useCanEdit } from '#client/session/use-session.tsx'
import { fieldLabel } from '#client/ui/field-look.ts'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { limits } from '#shared/model/change-model.ts'
import { NewWord } from './NewWord.tsx'

export interface WordsFieldProps {
  readonly label: string
  readonly addLabel: string
  readonly words: readonly string[]
  readonly onAdd: (word: string) => void
  readonly onRemove: (word: string) => void
}

/** A set of short words, such as tags or codes. */
export function WordsField({ label, addLabel, words, onAdd, onRemove }: WordsFieldProps) {
  const canEdit = useCanEdit()
  return (
    <div>
      <p className={fieldLabel}>{label}</p>
      <Chips
        names={words.map((word) => ({ id: word, label: word }))}
        onRemove={canEdit ? onRemove : undefined}
      />
      {canEdit ? <NewWord label={addLabel} maxLength={limits.name} onAdd={onAdd} /> : undefined}
    </div>
  )
}

export interface ChipsProps {
  readonly names: readonly { readonly id: string; readonly label: string; readonly lang?: string }[]
  /** Without it they can only be read. */
  readonly onRemove: ((id: string) => void) | undefined
}

/** Words side by side, each with a button that takes it away. */
export function Chips({ names, onRemove }: ChipsProps) {
  const { inspector } = useTexts()
  if (names.length === 0)
    return onRemove === undefined ? <p className="text-muted">{inspector.nothing}</p> : undefined
  return (
    <ul className="mb-2 flex flex-wrap gap-1.5">
      {names.map(({ id, label, lang }) => (
        <li
          className="flex max-w-full items-center gap-0.5 rounded-full bg-hover py-0.5 pr-0.5 pl-3 text-sm"
          key={id}
        >
          <span
            className={`min-w-0 break-words ${onRemove === undefined ? 'py-1 pr-2.5' : ''}`}
            lang={lang}
          >
            {label}
          </span>
          {onRemove === undefined ? undefined : (
            <IconButton
              className="rounded-full"
              icon={X}
              isSmall
              label={inspector.remove(label)}
              onPress={() => onRemove(id)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
