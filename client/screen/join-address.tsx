import { memo } from 'react'
import { encode } from 'uqr'
import { useTexts } from '#client/ui/language.tsx'
import type { WorkshopParts } from '#shared/workshop/view.ts'

/** Where phones come in: the address that the facilitator chose, else the one this page has. */
function originOf({ screen }: WorkshopParts): string {
  const chosen = screen?.address ?? ''
  return (chosen === '' ? location.origin : chosen).replace(/\/+$/, '')
}

export function joinAddress(parts: WorkshopParts, code: string): string {
  return `${originOf(parts)}/j/${code}`
}

/** As somebody types it. */
export function shortAddress(parts: WorkshopParts): string {
  return `${originOf(parts).replace(/^https?:\/\//, '')}/j`
}

/** In two groups, which are copied from a wall with fewer mistakes. */
export function spacedCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}

/** The square that phones scan, made once: it takes longer than all else that the screen draws. */
export const JoinSquare = memo(DrawnSquare)

/** Dark on white, with the quiet edge of four that the standard asks for. */
function DrawnSquare({ address }: { readonly address: string }) {
  const { screen } = useTexts()
  const { data, size } = encode(address, { ecc: 'M', border: 4 })
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  return (
    <svg
      aria-label={screen.qrLabel(address)}
      className="screen-square"
      role="img"
      shapeRendering="crispEdges"
      viewBox={`0 0 ${size} ${size}`}
    >
      <rect fill="white" height={size} width={size} />
      <path d={dark.join('')} fill="black" />
    </svg>
  )
}
