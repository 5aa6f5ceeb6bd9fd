import type { LucideIcon } from 'lucide-react'
import { isValidElement, type ReactElement } from 'react'

/** An icon of lucide by its component (`Plus`), or any element. */
export type IconSource = LucideIcon | ReactElement

interface IconProps {
  readonly source: IconSource | undefined
  readonly size?: number
}

/** Decoration only: the control it stands on has the name. */
export function Icon({ source, size = 18 }: IconProps) {
  if (source === undefined || isValidElement(source)) return source
  const Drawn = source
  return <Drawn aria-hidden="true" className="shrink-0" size={size} strokeWidth={1.9} />
}
