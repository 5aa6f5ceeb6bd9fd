import { useTexts } from '#client/ui/language.tsx'
import type { LineSide } from '#shared/drawing/divide-columns.ts'

interface LineSeparatorProps {
  /** What begins here. */
  readonly side: LineSide | undefined
}

/** The accountability line in the list, with what lies below it. */
export function LineSeparator({ side = 'beyond' }: LineSeparatorProps) {
  const { line } = useTexts()
  return (
    <div className="flex items-center gap-x-3 py-1 text-sm">
      <span aria-hidden="true" className="min-w-4 flex-1 border-t-3 border-dashed border-ink" />
      <span className="rounded-full bg-ink px-3 py-1 font-bold text-white">{line.name}</span>
      <span className="font-semibold">
        <span className="sr-only">: </span>
        {line[side]} <span aria-hidden="true">↓</span>
      </span>
      <span
        aria-hidden="true"
        className="min-w-4 flex-1 border-t-3 max-sm:hidden border-dashed border-ink"
      />
    </div>
  )
}
