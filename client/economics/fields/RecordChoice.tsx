import { useCanEdit } from '#client/session/use-session.tsx'
import { Select, type Option } from '#client/ui/Select.tsx'

export interface RecordChoiceProps {
  readonly label: string
  readonly options: readonly Option[]
  readonly value: string | undefined
  readonly onChange: (id: string | undefined) => void
  /** The word for none of them; without it one must be chosen. */
  readonly none?: string | undefined
}

const noneId = ''

/** One card, target group or kind of many; what is not among them any more is shown by its id. */
export function RecordChoice({ label, options, value, onChange, none }: RecordChoiceProps) {
  const canEdit = useCanEdit()
  const chosen = options.find(({ id }) => id === value)
  if (!canEdit)
    return (
      <p lang={chosen?.lang}>
        <span className="sr-only">{label} </span>
        {chosen?.label ?? value ?? none ?? '–'}
      </p>
    )
  return (
    <Select
      // As wide as its column, however long what is chosen.
      className="w-0 min-w-full"
      isLabelHidden
      label={label}
      onChange={(id) => onChange(id === noneId ? undefined : id)}
      options={[
        ...(none === undefined ? [] : [{ id: noneId, label: none }]),
        ...(chosen === undefined && value !== undefined ? [{ id: value, label: value }] : []),
        ...options,
      ]}
      value={value ?? (none === undefined ? undefined : noneId)}
    />
  )
}
