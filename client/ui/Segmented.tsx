import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { Icon, type IconSource } from './Icon.tsx'

export interface SegmentedOption<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly icon?: IconSource | undefined
  /** Read out instead of the label, as "Nederlands" for NL. */
  readonly name?: string | undefined
}

export interface SegmentedProps<Id extends string> {
  readonly label: string
  readonly options: readonly SegmentedOption<Id>[]
  /** Undefined where none is on, as when something else is shown. */
  readonly value: Id | undefined
  readonly onChange: (value: Id) => void
  readonly isDisabled?: boolean | undefined
  /** On small screens labels give way to their icons. */
  readonly shrinks?: boolean | undefined
  readonly className?: string | undefined
}

/** A few choices side by side, one of them on. */
export function Segmented<Id extends string>({
  label,
  options,
  value,
  onChange,
  isDisabled = false,
  shrinks = false,
  className = '',
}: SegmentedProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={`inline-flex shrink-0 gap-0.5 rounded-lg bg-hover p-0.5 ${className}`}
      disallowEmptySelection
      isDisabled={isDisabled}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.id))
        if (chosen !== undefined && chosen.id !== value) onChange(chosen.id)
      }}
      selectedKeys={value === undefined ? [] : [value]}
      selectionMode="single"
    >
      {options.map((option) => (
        <ToggleButton
          className="inline-flex min-h-8 min-w-8 items-center justify-center gap-1.5 rounded-md px-2.5 text-sm font-medium text-muted transition-colors coarse:min-h-11 coarse:min-w-11 data-disabled:opacity-45 data-hovered:text-ink data-selected:bg-surface data-selected:font-semibold data-selected:text-ink data-selected:shadow-[0_0_0_1px_var(--color-border)]"
          id={option.id}
          key={option.id}
          {...(option.name === undefined ? {} : { 'aria-label': option.name })}
        >
          <Icon source={option.icon} />
          <span className={shrinks ? 'max-xl:sr-only' : undefined}>{option.label}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
