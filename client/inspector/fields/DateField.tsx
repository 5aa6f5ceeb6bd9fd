import { useId } from 'react'
import { useCanEdit } from '#client/session/use-session.tsx'
import { fieldBox, fieldLabel } from '#client/ui/field-look.ts'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { formatDate } from '#shared/text/format.ts'

export interface DateFieldProps {
  readonly label: string
  /** As in 2026-11-21. */
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

export function DateField({ label, value, onChange }: DateFieldProps) {
  const { inspector } = useTexts()
  const { language } = useLanguage()
  const canEdit = useCanEdit()
  const id = useId()
  if (!canEdit)
    return (
      <div>
        <p className={fieldLabel}>{label}</p>
        <p>{value === undefined ? inspector.nothing : shownDate(language, value)}</p>
      </div>
    )
  return (
    <div>
      <label className={fieldLabel} htmlFor={id}>
        {label}
      </label>
      <input
        className={`${fieldBox} min-h-10 coarse:min-h-11`}
        id={id}
        onChange={(event) => {
          const date = event.target.value
          onChange(date === '' ? undefined : date)
        }}
        type="date"
        value={value ?? ''}
      />
    </div>
  )
}

// A file may say "spring 2027": what is no date is shown as it stands.
function shownDate(language: Parameters<typeof formatDate>[0], value: string): string {
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? value : formatDate(language, date)
}
