import { useCanEdit } from '#client/session/use-session.tsx'
import { fieldLabel } from '#client/ui/field-look.ts'
import { useTexts } from '#client/ui/language.tsx'
import { Select } from '#client/ui/Select.tsx'

export interface ChoiceFieldProps<Value extends string> {
  readonly label: string
  /** The word for every value, in the order they are shown. */
  readonly options: Readonly<Record<Value, string>>
  readonly value: Value | undefined
  readonly onChange: (value: Value | undefined) => void
  /** Whether it must have a value. */
  readonly isRequired?: boolean | undefined
  readonly isLabelHidden?: boolean | undefined
  /** What the label means, behind a question mark. */
  readonly explanation?: string | undefined
}

const none = 'none'

/** One of a few values, or none of them. */
export function ChoiceField<Value extends string>({
  label,
  options,
  value,
  onChange,
  isRequired = false,
  isLabelHidden = false,
  explanation,
}: ChoiceFieldProps<Value>) {
  const { inspector } = useTexts()
  const canEdit = useCanEdit()
  // The keys of a record by Value are values; the compiler only knows they are strings.
  const values = Object.keys(options) as Value[]
  if (!canEdit)
    return (
      <div>
        <p className={isLabelHidden ? 'sr-only' : fieldLabel}>{label}</p>
        <p>
          {value === undefined ? (
            <span className="text-muted">{inspector.notChosen}</span>
          ) : (
            options[value]
          )}
        </p>
      </div>
    )
  return (
    <Select<Value | typeof none>
      explanation={explanation}
      isLabelHidden={isLabelHidden}
      label={label}
      onChange={(chosen) => onChange(chosen === none ? undefined : chosen)}
      options={[
        ...(isRequired ? [] : [{ id: none, label: inspector.notChosen } as const]),
        ...values.map((id) => ({ id, label: options[id] })),
      ]}
      value={value ?? (isRequired ? undefined : none)}
    />
  )
}
