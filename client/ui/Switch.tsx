import { Switch as AriaSwitch } from 'react-aria-components'

export interface SwitchProps {
  readonly label: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean | undefined
}

export function Switch({ label, isSelected, onChange, isDisabled = false }: SwitchProps) {
  return (
    <AriaSwitch
      className="group inline-flex min-h-8 cursor-pointer items-center gap-2.5 text-sm coarse:min-h-11 data-disabled:opacity-45"
      isDisabled={isDisabled}
      isSelected={isSelected}
      onChange={onChange}
    >
      <span
        aria-hidden="true"
        className="flex h-6 w-10 shrink-0 items-center rounded-full border border-border bg-surface px-[3px] transition-colors group-data-focus-visible:outline-3 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-focus group-data-selected:border-ink group-data-selected:bg-ink"
      >
        <span className="size-4 rounded-full bg-border transition-transform group-data-selected:translate-x-4 group-data-selected:bg-white" />
      </span>
      {label}
    </AriaSwitch>
  )
}
