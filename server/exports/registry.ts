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
