import { useEffect, useState } from 'react'
import { Label, ProgressBar } from 'react-aria-components'
import { useLanguage } from '#client/ui/language.tsx'
import { formatNumber } from '#shared/text/format.ts'

interface WorkProgressProps {
  /** What is being done now; read out when it changes. */
  readonly label: string
  /** Between 0 and 1; undefined where nobody knows how far it is. */
  readonly share?: number | undefined
}

/** That something is being made, for how long already, and how far it is where that is known. */
export function WorkProgress({ label, share }: WorkProgressProps) {
  const { language } = useLanguage()
  const seconds = useSeconds()
  const isUnknown = share === undefined
  return (
    <ProgressBar
      className="flex min-w-48 flex-1 basis-full flex-col gap-1.5 sm:basis-48"
      isIndeterminate={isUnknown}
      maxValue={1}
      value={share ?? 0}
    >
      <div className="flex justify-between gap-3 text-sm">
        <Label>
          <span role="status">{label}</span>
        </Label>
        <span aria-hidden="true" className="text-muted tabular-nums">
          {formatNumber(language, seconds)} s
        </span>
      </div>
      <div className="h-1.5 overflow-hidden rounded-full bg-hover">
        <div
          className={`h-full rounded-full bg-ink ${isUnknown ? 'w-1/3 animate-[slide_1.6s_ease-in-out_infinite] motion-reduce:w-full motion-reduce:animate-none motion-reduce:opacity-40' : ''}`}
          {...(isUnknown ? {} : { style: { width: `${Math.round(share * 100)}%` } })}
        />
      </div>
    </ProgressBar>
  )
}

/** Since it appeared. */
function useSeconds(): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((passed) => passed + 1), 1_000)
    return () => clearInterval(timer)
  }, [])
  return seconds
}
