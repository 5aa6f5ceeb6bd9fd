import type { ReactNode } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { fieldLabel } from './field-look.ts'

export interface ChoiceCard<Id extends string> {
  readonly id: Id
  readonly label: string
  /** What it means, under the label. */
  readonly detail?: ReactNode
  /** Something to look at, under that. */
  readonly picture?: ReactNode
}

export interface ChoiceCardsProps<Id extends string> {
  readonly label: string
  readonly options: readonly ChoiceCard<Id>[]
  readonly value: Id
  readonly onChange: (value: Id) => void
  /** One below the other, for choices that need explaining. */
  readonly isStacked?: boolean | undefined
}

/** One of a few, each with room to say what it is. */
export function ChoiceCards<Id extends string>({
  label,
  options,
  value,
  onChange,
  isStacked = false,
}: ChoiceCardsProps<Id>) {
  return (
    <RadioGroup
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key)
        if (chosen !== undefined) onChange(chosen.id)
      }}
      value={value}
    >
      <Label className={fieldLabel}>{label}</Label>
      <div className={`grid gap-2 ${isStacked ? '' : 'sm:grid-cols-2'}`}>
        {options.map((option) => (
          <Radio
            className="group flex gap-3 rounded-lg border border-line bg-surface px-3.5 py-2.5 text-left transition-colors data-focus-visible:outline-3 data-focus-visible:outline-offset-2 data-focus-visible:outline-focus data-hovered:border-border data-selected:border-ink data-selected:bg-canvas data-selected:shadow-[inset_0_0_0_1px_var(--color-ink)]"
            key={option.id}
            value={option.id}
          >
            <span
              aria-hidden="true"
              className="mt-1 grid size-4 shrink-0 place-items-center rounded-full border-2 border-border group-data-selected:border-ink"
            >
              <span className="size-2 rounded-full group-data-selected:bg-ink" />
            </span>
            <span className="min-w-0 flex-1">
              <span className="block font-semibold">{option.label}</span>
              {option.detail === undefined ? undefined : (
                <span className="block text-sm text-muted">{option.detail}</span>
              )}
              {option.picture}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
