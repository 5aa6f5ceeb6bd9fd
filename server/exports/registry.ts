import { problem } from '#shared/problems/problem.ts'
import { dotExporter } from './dot/dot-exporter.ts'
import type { Exporter } from './exporter.ts'
import { jsonExporter } from './json/json-exporter.ts'
import { mermaidExporter } from './mermaid/mermaid-exporter.ts'
import { svgExporter } from './svg/svg-exporter.ts'

/** Every format that a board can leave as, in the order in which they are offered. */
export const exporters: readonly Exporter[] = [
  jsonExporter,
  svgExporter,
  mermaidExporter,
  dotExporter,
]

export function findExporter(format: string): Exporter {
  const found = exporters.find(({ id }) => id === format)
  if (found !== undefined) return found
  throw problem('format-not-found', { format, known: exporters.map(({ id }) => id).join(', ') })
}
