import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { decimalSignOf, numberAsTyped, readNumber } from '#shared/figures/read-number.ts'
import { PlainText } from './PlainText.tsx'

export interface NumberTextProps {
  readonly label: string
  readonly value: number | undefined
  readonly onCommit: (value: number | undefined) => void
  /** Why a number cannot be kept, or undefined. */
  readonly problemIn?: ((value: number) => string | undefined) | undefined
}

/** A number, typed as people write it in the language of the screen. */
export function NumberText({ label, value, onCommit, problemIn }: NumberTextProps) {
  const { inspector } = useTexts()
  const { language } = useLanguage()
  const read = (draft: string) => readNumber(draft, decimalSignOf([draft], language))
  return (
    <PlainText
      label={label}
      onCommit={(draft) => onCommit(draft === '' ? undefined : read(draft))}
      problemIn={(draft) => {
        if (draft.trim() === '') return undefined
        const number = read(draft)
        return number === undefined ? inspector.notANumber : problemIn?.(number)
      }}
      value={value === undefined ? '' : numberAsTyped(value, language)}
    />
  )
}
