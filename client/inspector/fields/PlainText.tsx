import { useEffect, useEffectEvent, useState } from 'react'
import { useCanEdit } from '#client/session/use-session.tsx'
import { fieldLabel } from '#client/ui/field-look.ts'
import { useTexts } from '#client/ui/language.tsx'
import { TextField } from '#client/ui/TextField.tsx'

export interface PlainTextProps {
  readonly label: string
  readonly value: string
  readonly onCommit: (value: string) => void
  readonly placeholder?: string | undefined
  /** Why the draft cannot be kept, or undefined. */
  readonly problemIn?: ((draft: string) => string | undefined) | undefined
  readonly lang?: string | undefined
}

/** A single value that one person sets: it is kept when the field is left, so that it is one undo step. */
export function PlainText({
  label,
  value,
  onCommit,
  placeholder,
  problemIn,
  lang,
}: PlainTextProps) {
  const { inspector } = useTexts()
  const canEdit = useCanEdit()
  const [draft, setDraft] = useState<string>()
  const error = draft === undefined ? undefined : problemIn?.(draft)
  const commit = () => {
    if (draft === undefined || error !== undefined) return
    setDraft(undefined)
    if (draft.trim() !== value) onCommit(draft.trim())
  }
  const commitWhenLeft = useEffectEvent(commit)
  useEffect(() => () => commitWhenLeft(), [])

  if (!canEdit)
    return (
      <div>
        <p className={fieldLabel}>{label}</p>
        <p lang={lang}>
          {value === '' ? <span className="text-muted">{inspector.nothing}</span> : value}
        </p>
      </div>
    )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        commit()
      }}
    >
      <TextField
        error={error}
        label={label}
        lang={lang}
        onBlur={commit}
        onChange={setDraft}
        placeholder={placeholder}
        value={draft ?? value}
      />
    </form>
  )
}
