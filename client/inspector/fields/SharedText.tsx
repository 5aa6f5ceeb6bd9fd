import { useEffect, useId, useRef, type FocusEvent, type KeyboardEvent } from 'react'
import { useSession } from '#client/session/use-session.tsx'
import { fieldBox, fieldLabel } from '#client/ui/field-look.ts'
import type { TextTarget } from '#shared/document/write.ts'
import { limits } from '#shared/model/change-model.ts'

export interface SharedTextProps {
  readonly label: string
  readonly target: TextTarget
  /** The card or link it belongs to: others see who types there. */
  readonly owner?: string | undefined
  readonly placeholder?: string | undefined
  readonly isLabelHidden?: boolean | undefined
  readonly isLong?: boolean | undefined
  readonly takesFocus?: boolean | undefined
  readonly className?: string | undefined
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLTextAreaElement>) => void) | undefined
  readonly onFocus?: (() => void) | undefined
  readonly onBlur?: ((event: FocusEvent<HTMLTextAreaElement>) => void) | undefined
}

/** A text that people type together, letter by letter. */
export function SharedText({
  label,
  target,
  owner,
  placeholder,
  isLabelHidden = false,
  isLong = false,
  takesFocus = false,
  className = '',
  onKeyDown,
  onFocus,
  onBlur,
}: SharedTextProps) {
  const session = useSession()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const { collection, field: name, language } = target
  const recordId = target.collection === 'board' ? undefined : target.id

  useEffect(() => {
    if (field.current === null) return undefined
    const binding = session.bindText(
      recordId === undefined
        ? ({ collection: 'board', field: name, language } as TextTarget)
        : ({ collection, id: recordId, field: name, language } as TextTarget),
      field.current,
    )
    return () => binding.destroy()
  }, [session, collection, recordId, name, language])

  useEffect(() => {
    const typed = field.current
    if (!takesFocus || typed === null) return
    typed.focus()
    typed.setSelectionRange(typed.value.length, typed.value.length)
  }, [takesFocus])

  useEffect(() => {
    if (owner === undefined) return undefined
    // A field that goes away while it has the focus hears no blur.
    return () => session.setPresence({ editing: undefined })
  }, [session, owner])

  return (
    <div className={className}>
      {isLabelHidden ? undefined : (
        <label className={fieldLabel} htmlFor={id}>
          {label}
        </label>
      )}
      <textarea
        aria-label={isLabelHidden ? label : undefined}
        className={`${fieldBox} field-sizing-content block resize-none ${isLong ? 'min-h-20' : 'min-h-10 coarse:min-h-11'}`}
        id={id}
        lang={language}
        maxLength={isLong ? limits.description : limits.title}
        onBlur={(event) => {
          if (owner !== undefined) session.setPresence({ editing: undefined })
          onBlur?.(event)
        }}
        onFocus={() => {
          if (owner !== undefined) session.setPresence({ editing: owner })
          onFocus?.()
        }}
        onKeyDown={onKeyDown}
        placeholder={placeholder}
        ref={field}
        rows={isLong ? 3 : 1}
      />
    </div>
  )
}
