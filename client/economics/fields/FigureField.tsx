import { PlainText } from '#client/inspector/fields/PlainText.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { decimalSignOf, readNumber } from '#shared/figures/read-number.ts'
import { formatExactly } from '#shared/text/format.ts'

export interface FigureFieldProps {
  readonly label: string
  readonly value: number | undefined
  readonly onCommit: (value: number | undefined) => void
  /** A share stands from 0 to 1 and is shown and typed as a percentage. */
  readonly isShare?: boolean | undefined
  /** Whether it may not be left empty. */
  readonly isRequired?: boolean | undefined
  /** Why a number that can be read cannot be kept, or undefined. */
  readonly problemIn?: ((value: number) => string | undefined) | undefined
  readonly isLabelHidden?: boolean | undefined
  readonly placeholder?: string | undefined
}

/** A number as people write it in the language of the screen; one that cannot be read stays as it was typed. */
export function FigureField({
  label,
  value,
  onCommit,
  isShare = false,
  isRequired = false,
  problemIn,
  isLabelHidden = true,
  placeholder = '–',
}: FigureFieldProps) {
  const { economics } = useTexts()
  const { language } = useLanguage()
  const read = (draft: string): number | undefined => {
    const typed = readNumber(draft, decimalSignOf([draft], language))
    // Without the digits that dividing adds: 12.3 % is 0.123.
    return typed !== undefined && isShare ? Number((typed / 100).toPrecision(12)) : typed
  }
  return (
    <PlainText
      inputClassName="text-right tabular-nums"
      isLabelHidden={isLabelHidden}
      label={label}
      onCommit={(draft) => onCommit(draft === '' ? undefined : read(draft))}
      placeholder={placeholder}
      problemIn={(draft) => {
        if (draft.trim() === '') return isRequired ? economics.required : undefined
        const number = read(draft)
        return number === undefined ? economics.notANumber : problemIn?.(number)
      }}
      value={value === undefined ? '' : formatExactly(language, value, isShare)}
    />
  )
}
