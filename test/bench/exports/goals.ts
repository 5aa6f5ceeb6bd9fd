import { findShape } from '#server/exports/registry.ts'
import type { Exporter } from '#server/exports/exporter.ts'

const byMediaType: Readonly<Record<string, number>> = {
  'image/png': 3_000,
  'application/pdf': 5_000,
}

/** In milliseconds: office programs 3 s, pictures by their kind, all text and graphs half a second. */
export function goalFor({ id, mediaType }: Exporter): number {
  if (mediaType.includes('officedocument')) return 3_000
  return byMediaType[findShape(id, undefined).mediaType] ?? 500
}

/** Whether it is text, so that boards of every size are written in it. */
export function isWritten(exporter: Exporter): boolean {
  return exporter.isHeavy !== true && !exporter.mediaType.includes('officedocument')
}
