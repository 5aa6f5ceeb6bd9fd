import type { Scene } from '#shared/drawing/scene.ts'
import { assumptionSymbols } from '#shared/drawing/link-styles.ts'
import type { Assumption, AssumptionStatus } from '#shared/model/change-model.ts'
import { inLanguage } from '#shared/model/language.ts'
import { drawingTexts } from '#shared/text/areas/formats.ts'
import { slideTexts } from '#shared/text/areas/slides.ts'
import { reportTexts } from '#shared/text/areas/report.ts'
import { assumptionStatusTexts } from '#shared/text/areas/stages.ts'
import type { Slide } from './slide.ts'
import { tableSlide } from './table-slide.ts'

const open: readonly AssumptionStatus[] = ['refuted', 'contested', 'untested', 'testing']

/** The assumptions that are not settled, the most important first, as many as one slide holds. */
export function assumptionSlides(scene: Scene): readonly Slide[] {
  const { model, language } = scene
  const unsettled = model.assumptions
    .filter(({ status }) => open.includes(status))
    .toSorted((one, other) => (other.importance ?? 0) - (one.importance ?? 0))
  if (unsettled.length === 0) return []
  const head = ['assumption', 'about', 'state'] as const
  return [
    tableSlide(scene, {
      title: slideTexts.toTest[language],
      shares: [5, 4, 1.6],
      rows: [
        head.map((key) => reportTexts[key][language]),
        ...unsettled.map((one) => rowOf(one, scene)),
      ],
      notes: unsettled.flatMap(({ text: words, test }) => {
        const how =
          typeof test === 'string' ? test : inLanguage(test, language, model.primaryLanguage)
        const said = inLanguage(words, language, model.primaryLanguage)
        return how === '' ? [] : [`${said}: ${how}`]
      }),
    }),
  ]
}

function rowOf({ text, on, status }: Assumption, scene: Scene): readonly string[] {
  const { language, model, elements, links } = scene
  const titleOf = (id: string): string =>
    inLanguage(elements.get(id)?.title, language, model.primaryLanguage) ||
    drawingTexts.untitled[language]
  const link = on.kind === 'link' ? links.get(on.ref) : undefined
  return [
    inLanguage(text, language, model.primaryLanguage) || reportTexts.notFilledIn[language],
    link === undefined ? titleOf(on.ref) : `${titleOf(link.from)} → ${titleOf(link.to)}`,
    `${assumptionSymbols[status]} ${assumptionStatusTexts[status][language].toLowerCase()}`,
  ]
}
