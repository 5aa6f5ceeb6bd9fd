import { writeBoardSvg } from '#shared/drawing/write-board-svg.ts'
import { formatTexts } from '#shared/text/areas/formats.ts'
import type { Exporter } from '../exporter.ts'
import { readFonts } from '../parts/fonts/read-fonts.ts'
import { utf8Of } from '../parts/utf8-text.ts'

/** The board's own drawing, with its fonts inside, so that it looks the same everywhere. */
export const svgExporter: Exporter = {
  id: 'svg',
  purpose: 'show',
  mediaType: 'image/svg+xml; charset=utf-8',
  extension: 'svg',
  label: formatTexts.svg,
  leavesOut: formatTexts.svgLeavesOut,
  async export(model, { language }) {
    const fonts = await readFonts()
    return utf8Of((add) => writeBoardSvg(model, { language, fonts }, add))
  },
}
