import { Check, ChevronDown } from 'lucide-react'
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components'
import { Explanation } from './Explanation.tsx'
import { fieldBox, fieldLabel } from './field-look.ts'
import { Icon, type IconSource } from './Icon.tsx'
import { popoverLook } from './Popover.tsx'

export interface Option {
  readonly id: string
  readonly label: string
  /** A few muted words after the label. */
  readonly detail?: string | undefined
  readonly icon?: IconSource | undefined
  readonly lang?: string | undefined
}

export interface SelectProps<Id extends string> {
  readonly label: string
  readonly options: readonly (Option & { readonly id: Id })[]
  /** Undefined: nothing chosen yet. */
  readonly value: Id | undefined
  readonly onChange: (value: Id) => void
  readonly placeholder?: string | undefined
  /** A sentence under the field about what is chosen. */
  readonly description?: string | undefined
  /** What the label means, behind a question mark. */
  readonly explanation?: string | undefined
  readonly isLabelHidden?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly className?: string | undefined
}

export function Select<Id extends string>({
  label,
  options,
  value,
  onChange,
  placeholder = '–',
  description,
  explanation,
  isLabelHidden = false,
  isDisabled = false,
  className = '',
}: SelectProps<Id>) {
  const select = (
    <AriaSelect
      className={`block ${className}`}
      isDisabled={isDisabled}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key)
        if (chosen !== undefined) onChange(chosen.id)
      }}
      placeholder={placeholder}
      value={value ?? null}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {isLabelHidden ? undefined : <Label className={fieldLabel}>{label}</Label>}
      <Button
        className={`${fieldBox} flex min-h-10 items-center justify-between gap-2 text-left coarse:min-h-11`}
      >
        <SelectValue className="min-w-0 flex-1 truncate data-placeholder:text-muted [&_[data-detail]]:hidden [&_svg]:hidden" />
        <ChevronDown aria-hidden="true" className="shrink-0" size={18} />
      </Button>
      {description === undefined ? undefined : (
        <Text className="mt-1 block text-sm text-muted" slot="description">
          {description}
        </Text>
      )}
      <Popover className={`${popoverLook} min-w-(--trigger-width)`} offset={6}>
        <ListBox className={listLook}>{options.map(optionRow)}</ListBox>
      </Popover>
    </AriaSelect>
  )
  if (explanation === undefined) return select
  // Beside the select and not in it, where every button opens its list.
  return (
    <div className="relative">
      {select}
      <span className="absolute -top-1 right-0 coarse:-top-4">
        <Explanation of={label} text={explanation} />
      </span>
    </div>
  )
}

export const listLook = 'max-h-[inherit] overflow-auto p-1.5 outline-none'

/** One row of a list to choose from; also of the combo box. */
export function optionRow({ id, label, detail, icon, lang }: Option) {
  return (
    <ListBoxItem
      className="group flex min-h-9 items-center gap-2.5 rounded-md px-2.5 py-1.5 text-sm outline-offset-[-3px] coarse:min-h-11 data-focused:bg-hover data-selected:font-semibold"
      id={id}
      key={id}
      textValue={label}
    >
      <Icon source={icon} />
      <span className="min-w-0 flex-1" lang={lang}>
        {label}
      </span>
      {detail === undefined ? undefined : (
        <span className="max-w-2/5 text-right text-muted" data-detail="true">
          {detail}
        </span>
      )}
      <Check
        aria-hidden="true"
        className="invisible shrink-0 group-data-selected:visible"
        size={16}
      />
    </ListBoxItem>
  )
}
