import { Check } from 'lucide-react'
import { Checkbox, CheckboxGroup, Label, Text } from 'react-aria-components'
import { fieldHint, fieldLabel } from './field-look.ts'

export interface CheckListProps {
  readonly label: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
  readonly description?: string | undefined
  readonly isLabelHidden?: boolean
}

/** Any number of a few. */
export function CheckList({
  label,
  options,
  value,
  onChange,
  description,
  isLabelHidden = false,
}: CheckListProps) {
  return (
    <CheckboxGroup onChange={onChange} value={[...value]}>
      <Label className={isLabelHidden ? 'sr-only' : fieldLabel}>{label}</Label>
      <div className="flex flex-wrap gap-x-5 gap-y-0.5">
        {options.map((option) => (
          <Checkbox
            className="group inline-flex min-h-8 items-center gap-2 text-sm coarse:min-h-11"
            key={option.id}
            value={option.id}
          >
            <span
              aria-hidden="true"
              className="grid size-5 shrink-0 place-items-center rounded border-2 border-border bg-surface group-data-focus-visible:outline-3 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-focus group-data-selected:border-ink group-data-selected:bg-ink"
            >
              <Check
                className="invisible text-white group-data-selected:visible"
                size={14}
                strokeWidth={3}
              />
            </span>
            {option.label}
          </Checkbox>
        ))}
      </div>
      {description === undefined ? undefined : (
        <Text className={fieldHint} slot="description">
          {description}
        </Text>
      )}
    </CheckboxGroup>
  )
}
