import { useTexts } from '#client/ui/language.tsx'
import { NumberText } from './NumberText.tsx'

interface YearFieldProps {
  readonly value: number | undefined
  readonly onCommit: (year: number | undefined) => void
}

/** The year that something is of: four digits, which no thousands sign parts. */
export function YearField({ value, onCommit }: YearFieldProps) {
  const { evidence } = useTexts()
  return (
    <NumberText
      label={evidence.year}
      onCommit={onCommit}
      problemIn={(year) =>
        Number.isInteger(year) && year >= 1000 && year <= 9999 ? undefined : evidence.notAYear
      }
      value={value}
    />
  )
}
