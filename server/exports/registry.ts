import { problem } from '#shared/problems/problem.ts'
import { cidsExporter } from './cids/cids-exporter.ts'
import { docxExporter } from './docx/docx-exporter.ts'
import { dotExporter } from './dot/dot-exporter.ts'
import { csvExporter } from './csv/csv-exporter.ts'
import type { Exporter, ExportVariant } from './exporter.ts'
import { graphmlExporter } from './graphml/graphml-exporter.ts'
import { htmlExporter } from './html/html-exporter.ts'
import { iatiExporter } from './iati/iati-exporter.ts'
import { jsonExporter } from './json/json-exporter.ts'
import { jsoncanvasExporter } from './jsoncanvas/jsoncanvas-exporter.ts'
import { kumuExporter } from './kumu/kumu-exporter.ts'
import { markdownExporter } from './markdown/markdown-exporter.ts'
import { logframeExporter } from './logframe/logframe-exporter.ts'
import { mermaidExporter } from './mermaid/mermaid-exporter.ts'
import { opmlExporter } from './opml/opml-exporter.ts'
import { pdfExporter } from './pdf/pdf-exporter.ts'
import { pngExporter } from './png/png-exporter.ts'
import { pptxExporter } from './pptx/pptx-exporter.ts'
import { sroiExporter } from './sroi/sroi-exporter.ts'
import { svgExporter } from './svg/svg-exporter.ts'
import { xlsxExporter } from './xlsx/xlsx-exporter.ts'

/** Every format that a board can leave as, in the order in which they are offered. */
export const exporters: readonly Exporter[] = [
  jsonExporter,
  xlsxExporter,
  csvExporter,
  logframeExporter,
  sroiExporter,
  iatiExporter,
  cidsExporter,
  pdfExporter,
  pngExporter,
  svgExporter,
  pptxExporter,
  docxExporter,
  htmlExporter,
  markdownExporter,
  graphmlExporter,
  dotExporter,
  mermaidExporter,
  jsoncanvasExporter,
  kumuExporter,
  opmlExporter,
]

export function findExporter(format: string): Exporter {
  const found = exporters.find(({ id }) => id === format)
  if (found !== undefined) return found
  throw problem('format-not-found', { format, known: exporters.map(({ id }) => id).join(', ') })
}

/** The media type and extension of a format, or of one of its variants. */
export function findShape(
  format: string,
  variant: string | undefined,
): Pick<Exporter, 'mediaType' | 'extension'> {
  const { mediaType, extension, variants = [] } = findExporter(format)
  if (variant === undefined) return { mediaType, extension, ...withoutWords(variants[0]) }
  const found = variants.find(({ id }) => id === variant)
  if (found !== undefined) return { mediaType, extension, ...withoutWords(found) }
  const known = variants.map(({ id }) => id).join(', ') || '-'
  throw problem('format-not-found', { format: `${format}?variant=${variant}`, known })
}

function withoutWords(variant: ExportVariant | undefined): Partial<ExportVariant> {
  const { id: _, label: __, ...shape } = variant ?? {}
  return shape
}
