import { useEffect, useEffectEvent, useState } from 'react'
import { useCanEdit } from '#client/session/use-session.tsx'
import { fieldLabel } from '#client/ui/field-look.ts'
import { useTexts } from '#client/ui/language.tsx'
import { TextArea, TextField } from '#client/ui/TextField.tsx'
import { limits } from '#shared/model/change-model.ts'

export interface PlainTextProps {
  readonly label: string
  readonly value: string
  readonly onCommit: (value: string) => void
  readonly placeholder?: string | undefined
  /** Why the draft cannot be kept, or undefined. */
  readonly problemIn?: ((draft: string) => string | undefined) | undefined
  readonly lang?: string | undefined
  /** For more than a few words. */
  readonly isLong?: boolean | undefined
  readonly takesFocus?: boolean | undefined
  readonly isLabelHidden?: boolean | undefined
  readonly inputClassName?: string | undefined
}

/** A single value that one person sets: it is kept when the field is left, so that it is one undo step. */
export function PlainText({
  label,
  value,
  onCommit,
  placeholder,
  problemIn,
  lang,
  isLong = false,
  takesFocus = false,
  isLabelHidden = false,
  inputClassName,
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
        <p className={isLabelHidden ? 'sr-only' : fieldLabel}>{label}</p>
        <p className="whitespace-pre-wrap" lang={lang}>
          {value === '' ? <span className="text-muted">{inspector.nothing}</span> : value}
        </p>
      </div>
    )
  const Field = isLong ? TextArea : TextField
  return (
    <form
      data-kept
      onSubmit={(event) => {
        event.preventDefault()
        commit()
      }}
    >
      <Field
        error={error}
        inputClassName={inputClassName}
        isLabelHidden={isLabelHidden}
        label={label}
        lang={lang}
        // Far below what a document takes: one text that it refuses keeps back all that follows.
        maxLength={limits.description}
        onBlur={commit}
        onChange={setDraft}
        placeholder={placeholder}
        takesFocus={takesFocus}
        value={draft ?? value}
      />
    </form>
  )
}
