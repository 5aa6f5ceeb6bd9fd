import { useEffect, useEffectEvent, useId, useState } from 'react'
import { useCanEdit } from '#client/session/use-session.tsx'
import { fieldBox, fieldError, fieldLabel } from '#client/ui/field-look.ts'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { formatDate } from '#shared/text/format.ts'

export interface DateFieldProps {
  readonly label: string
  /** As in 2026-11-21. */
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

interface Draft {
  /** Empty where it is cleared, or not whole yet. */
  readonly date: string
  readonly isValid: boolean
}

/** A day; it is kept when the field is left, since on its way to 2026 a year is 2, 20 and 202. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const { inspector } = useTexts()
  const { language } = useLanguage()
  const canEdit = useCanEdit()
  const id = useId()
  const [draft, setDraft] = useState<Draft>()
  const [isRefused, setIsRefused] = useState(false)
  const commit = () => {
    if (draft?.isValid !== true) return
    setDraft(undefined)
    if (draft.date !== (value ?? '')) onChange(draft.date === '' ? undefined : draft.date)
  }
  const commitWhenLeft = useEffectEvent(commit)
  useEffect(() => () => commitWhenLeft(), [])
  if (!canEdit)
    return (
      <div>
        <p className={fieldLabel}>{label}</p>
        <p>{value === undefined ? inspector.nothing : shownDate(language, value)}</p>
      </div>
    )
  const finish = (input: HTMLInputElement) => {
    // A day without its year is typed, and yet is no change that React hears of.
    setIsRefused(!input.validity.valid)
    commit()
  }
  return (
    <div data-kept>
      <label className={fieldLabel} htmlFor={id}>
        {label}
      </label>
      <input
        aria-describedby={isRefused ? `${id}-error` : undefined}
        aria-invalid={isRefused ? true : undefined}
        className={`${fieldBox} min-h-10 coarse:min-h-11 ${isRefused ? 'border-danger' : ''}`}
        id={id}
        // Browsers let years have six digits where nothing says how far they go.
        max="9999-12-31"
        min="1000-01-01"
        onBlur={(event) => finish(event.currentTarget)}
        onChange={({ target }) => {
          setIsRefused(false)
          setDraft({ date: target.value, isValid: target.validity.valid })
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish(event.currentTarget)
        }}
        type="date"
        value={draft?.date ?? value ?? ''}
      />
      {isRefused ? (
        <p className={fieldError} id={`${id}-error`}>
          {inspector.notADate}
        </p>
      ) : undefined}
    </div>
  )
}

// A file may say "spring 2027": what is no date is shown as it stands.
function shownDate(language: Parameters<typeof formatDate>[0], value: string): string {
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? value : formatDate(language, date)
}
