import { Minus, Plus } from 'lucide-react'
import { Button, Group, Input, Label, NumberField, Text } from 'react-aria-components'
import { fieldHint, fieldLabel } from './field-look.ts'
import { Icon } from './Icon.tsx'

export interface CountFieldProps {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
  readonly least: number
  readonly most: number
  readonly description?: string | undefined
  readonly className?: string | undefined
}

const stepper =
  'grid min-h-10 min-w-10 place-items-center rounded-lg text-ink coarse:min-h-11 coarse:min-w-11 data-disabled:opacity-45 data-hovered:bg-hover data-pressed:bg-pressed'

/** A whole number, typed or counted up and down. */
export function CountField({
  label,
  value,
  onChange,
  least,
  most,
  description,
  className = '',
}: CountFieldProps) {
  return (
    <NumberField
      className={className}
      formatOptions={{ maximumFractionDigits: 0 }}
      maxValue={most}
      minValue={least}
      onChange={(typed) => {
        // Emptied while something else is typed.
        if (Number.isFinite(typed)) onChange(typed)
      }}
      value={value}
    >
      <Label className={fieldLabel}>{label}</Label>
      <Group className="inline-flex items-center gap-0.5 rounded-lg border border-border bg-surface data-focus-within:border-ink">
        <Button className={stepper} slot="decrement">
          <Icon source={Minus} />
        </Button>
        <Input className="min-h-10 w-12 bg-transparent text-center text-base tabular-nums outline-offset-0 coarse:min-h-11" />
        <Button className={stepper} slot="increment">
          <Icon source={Plus} />
        </Button>
      </Group>
      {description === undefined ? undefined : (
        <Text className={fieldHint} slot="description">
          {description}
        </Text>
      )}
    </NumberField>
  )
}
