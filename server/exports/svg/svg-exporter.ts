import { boardToSvg } from '#shared/drawing/board-to-svg.ts'
import { formatTexts } from '#shared/text/areas/formats.ts'
import type { Exporter } from '../exporter.ts'
import { readFonts } from '../parts/fonts/read-fonts.ts'
import { toUtf8 } from '../parts/to-utf8.ts'

/** The board's own drawing, with its fonts inside, so that it looks the same everywhere. */
export const svgExporter: Exporter = {
  id: 'svg',
  purpose: 'show',
  mediaType: 'image/svg+xml; charset=utf-8',
  extension: 'svg',
  label: formatTexts.svg,
  leavesOut: formatTexts.svgLeavesOut,
  export: async (model, { language }) =>
    toUtf8(boardToSvg(model, { language, fonts: await readFonts() })),
}
