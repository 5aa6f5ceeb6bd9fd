import type { LaneBox } from '#shared/drawing/board-layout.ts'
import type { Scene } from '#shared/drawing/scene.ts'
import { stageIconPaths } from '#shared/drawing/stage-icon-paths.ts'
import { light, stageColors } from '#shared/drawing/tokens.ts'
import { inLanguage } from '#shared/model/language.ts'
import { drawingTexts } from '#shared/text/areas/formats.ts'
import type { Pages } from '../kit/pages.ts'
import { textStyles } from '../kit/text-styles.ts'
import { writeCard } from './write-card.ts'

/** A lane with its cards, in the order in which they stand on the board. */
export function writeLane(pages: Pages, scene: Scene, { lane, cardIds }: LaneBox): void {
  const { language, model } = scene
  if (lane === undefined) pages.heading(1, drawingTexts.parking[language])
  else {
    const title = inLanguage(lane.title, language, model.primaryLanguage)
    pages.heading(1, title || drawingTexts.untitled[language], {
      iconPath: stageIconPaths[lane.type],
      color: stageColors[lane.type].bar,
    })
    const question = inLanguage(lane.question, language, model.primaryLanguage)
    pages.paragraph(question, { ...textStyles.lead, color: light.muted })
  }
  for (const [index, id] of cardIds.entries()) {
    const element = scene.elements.get(id)
    // The first one stays under its lane's title.
    if (element !== undefined) writeCard(pages, scene, element, index > 0)
  }
}
