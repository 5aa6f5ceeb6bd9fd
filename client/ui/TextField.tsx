import type { ReactNode, Ref } from 'react'
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
} from 'react-aria-components'
import { fieldBox, fieldError, fieldHint, fieldLabel } from './field-look.ts'

export interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly description?: string | undefined
  readonly error?: string | undefined
  readonly placeholder?: string | undefined
  readonly maxLength?: number | undefined
  readonly lang?: string | undefined
  readonly isLabelHidden?: boolean | undefined
  readonly isRequired?: boolean | undefined
  readonly isReadOnly?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  /** Has the focus when it appears; for the first field of a dialog. */
  readonly takesFocus?: boolean | undefined
  readonly autoComplete?: string | undefined
  readonly className?: string | undefined
  readonly inputClassName?: string | undefined
  readonly onBlur?: (() => void) | undefined
}

interface SingleLineProps extends TextFieldProps {
  readonly type?: 'text' | 'search' | 'url' | undefined
  readonly inputRef?: Ref<HTMLInputElement> | undefined
}

export function TextField({ type = 'text', inputRef, ...field }: SingleLineProps) {
  return (
    <Field {...field}>
      <Input
        className={`${fieldBox} min-h-10 coarse:min-h-11 ${field.inputClassName ?? ''}`}
        placeholder={field.placeholder ?? ''}
        ref={inputRef ?? null}
        type={type}
        {...(field.lang === undefined ? {} : { lang: field.lang })}
      />
    </Field>
  )
}

interface TextAreaProps extends TextFieldProps {
  readonly rows?: number | undefined
  readonly inputRef?: Ref<HTMLTextAreaElement> | undefined
}

export function TextArea({ rows = 3, inputRef, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      <AriaTextArea
        className={`${fieldBox} resize-y ${field.inputClassName ?? ''}`}
        placeholder={field.placeholder ?? ''}
        ref={inputRef ?? null}
        rows={rows}
        {...(field.lang === undefined ? {} : { lang: field.lang })}
      />
    </Field>
  )
}

function Field({
  label,
  value,
  onChange,
  description,
  error,
  maxLength,
  isLabelHidden = false,
  isRequired = false,
  isReadOnly = false,
  isDisabled = false,
  takesFocus = false,
  autoComplete = 'off',
  className = '',
  onBlur,
  children,
}: TextFieldProps & { readonly children: ReactNode }) {
  return (
    <AriaTextField
      autoComplete={autoComplete}
      className={`block ${className}`}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      isReadOnly={isReadOnly}
      isRequired={isRequired}
      onChange={onChange}
      validationBehavior="aria"
      value={value}
      {...(takesFocus ? { autoFocus: true } : {})}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      {...(maxLength === undefined ? {} : { maxLength })}
      {...(onBlur === undefined ? {} : { onBlur })}
    >
      {isLabelHidden ? undefined : <Label className={fieldLabel}>{label}</Label>}
      {children}
      {description === undefined ? undefined : (
        <Text className={fieldHint} slot="description">
          {description}
        </Text>
      )}
      <FieldError className={fieldError}>{error}</FieldError>
    </AriaTextField>
  )
}
