import { originFor } from '#client/tools/screen/screen-address.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'

/** Where phones come in, as the screen is told. */
export function originOf({ screen }: WorkshopParts): string {
  return originFor(screen?.address ?? '')
}

/** In two groups, which are copied from a wall with fewer mistakes. */
export function spacedCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}
