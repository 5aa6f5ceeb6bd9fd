/** @jsxImportSource preact */

interface BarProps {
  readonly value: number
  readonly most: number
}

/** How much beside the most; the figure stands beside it in words. */
export function Bar({ value, most }: BarProps) {
  const width = `${most === 0 ? 0 : (100 * value) / most}%`
  return (
    <div aria-hidden="true" class="bar">
      {value === 0 ? undefined : <div style={{ width }} />}
    </div>
  )
}
