import { encode } from 'uqr'

interface QrCodeProps {
  /** What a camera reads from it. */
  readonly text: string
  readonly label: string
}

/** A text as a square that phones read from across the room: dark on white, with the quiet edge that the standard asks for. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  return (
    <svg
      aria-label={label}
      className="block w-full max-w-64 rounded-md bg-white"
      role="img"
      shapeRendering="crispEdges"
      viewBox={`0 0 ${size} ${size}`}
    >
      <path d={dark.join('')} fill="black" />
    </svg>
  )
}
