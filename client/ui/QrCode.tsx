import { memo } from 'react'
import { encode } from 'uqr'

interface QrCodeProps {
  /** What a camera reads from it. */
  readonly text: string
  readonly label: string
  /** Its size and edges; by itself it is as wide as a column. */
  readonly className?: string
}

/** A text as a square that phones read from across the room, made once: it takes longer than a whole screen. */
export const QrCode = memo(DrawnSquare)

/** Dark on white, with the quiet edge that the standard asks for. */
function DrawnSquare({ text, label, className = 'w-full max-w-64 rounded-md' }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  return (
    <svg
      aria-label={label}
      className={`block bg-white ${className}`}
      role="img"
      shapeRendering="crispEdges"
      viewBox={`0 0 ${size} ${size}`}
    >
      <path d={dark.join('')} fill="black" />
    </svg>
  )
}
