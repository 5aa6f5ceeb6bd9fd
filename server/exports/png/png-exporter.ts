import { pngTexts } from '#shared/text/areas/formats.ts'
import type { Exporter } from '../exporter.ts'

/** The whole board as an A3 picture at 300 dots per inch, lying or standing as suits it. */
export const pngExporter: Exporter = {
  id: 'png',
  purpose: 'show',
  mediaType: 'image/png',
  extension: 'png',
  label: pngTexts.png,
  leavesOut: pngTexts.leavesOut,
  isHeavy: true,
  export: async (model, { language }) => {
    // Loaded when it is first needed: a server that draws no picture does without.
    const { boardToPng } = await import('./board-to-png.ts')
    return boardToPng(model, language)
  },
}
