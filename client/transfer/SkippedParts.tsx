import { useMemo } from 'react'
import type { ImportPreview } from '#client/app/board-api.ts'
import { useTexts } from '#client/ui/language.tsx'

interface SkippedPartsProps {
  readonly skipped: ImportPreview['skipped']
}

/** Further ones of the same reason are only counted. */
const mostNamed = 8

/** What of a file cannot come along, by the reason why. */
export function SkippedParts({ skipped }: SkippedPartsProps) {
  const { transfer } = useTexts()
  const reasons = useMemo(() => [...Map.groupBy(skipped, ({ reason }) => reason)], [skipped])
  if (skipped.length === 0) return undefined
  return (
    <details className="rounded-lg border border-line bg-warn-tint p-4 text-sm">
      <summary className="font-semibold">{transfer.skipped(skipped.length)}</summary>
      <ul className="mt-3 space-y-3">
        {reasons.map(([reason, parts]) => (
          <li key={reason}>
            <p>{reason}</p>
            <ul className="mt-1 flex flex-wrap gap-1.5">
              {parts.slice(0, mostNamed).map(({ what }, index) => (
                // Two parts may be called the same; the list never changes.
                // oxlint-disable-next-line react/no-array-index-key
                <li className="max-w-full rounded bg-surface px-1.5 break-words" key={index}>
                  {what}
                </li>
              ))}
              {parts.length > mostNamed ? (
                <li>{transfer.moreCards(parts.length - mostNamed)}</li>
              ) : undefined}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  )
}
