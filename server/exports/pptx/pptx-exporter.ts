import { titleOf } from '#shared/drawing/picture/draw-board.ts'
import { sceneOf } from '#shared/drawing/scene.ts'
import { pptxTexts } from '#shared/text/areas/formats.ts'
import type { Exporter } from '../exporter.ts'
import { writePackage } from './package/write-package.ts'
import { assumptionSlides } from './slides/assumptions-slide.ts'
import { figuresSlides } from './slides/figures-slide.ts'
import { laneSlides } from './slides/lane-slides.ts'
import { overviewSlide } from './slides/overview-slide.ts'
import { titleSlide } from './slides/title-slide.ts'

/** Slides of 16:9 whose cards and links are shapes: who moves a card sees its links follow. */
export const pptxExporter: Exporter = {
  id: 'pptx',
  purpose: 'show',
  mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  extension: 'pptx',
  label: pptxTexts.pptx,
  leavesOut: pptxTexts.leavesOut,
  isHeavy: true,
  export: (model, { language }) => {
    const scene = sceneOf(model, language)
    const filled = scene.layout.lanes.filter(({ cardIds }) => cardIds.length > 0)
    const slides = [
      titleSlide(scene),
      overviewSlide(scene),
      ...filled.flatMap((lane) => laneSlides(scene, lane)),
      ...figuresSlides(scene),
      ...assumptionSlides(scene),
    ]
    const author = scene.model.organisation?.name ?? ''
    return writePackage(slides, { title: titleOf(scene), author, language })
  },
}
