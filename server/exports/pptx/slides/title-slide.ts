import { titleOf } from '#shared/drawing/picture/draw-board.ts'
import type { Scene } from '#shared/drawing/scene.ts'
import { light, stageColors } from '#shared/drawing/tokens.ts'
import { inLanguage } from '#shared/model/language.ts'
import { bookletTexts } from '#shared/text/areas/booklet.ts'
import type { Shape } from '../drawing/shapes.ts'
import { slideSize, type Slide } from './slide.ts'

const left = 72
const width = slideSize.width - 2 * left

/** The board's title and organisation, and its lanes as a chain of coloured words. */
export function titleSlide(scene: Scene): Slide {
  const { language, model } = scene
  const title = titleOf(scene)
  const below = [bookletTexts.kind[language], model.organisation?.name ?? ''].filter(Boolean)
  const shapes: Shape[] = [
    {
      id: 2,
      name: title,
      placeholder: 'ctrTitle',
      x: left,
      y: 130,
      width,
      height: 130,
      padding: 0,
      paragraphs: [
        {
          text: title,
          size: title.length > 60 ? 30 : 44,
          color: light.ink,
          isBold: true,
          language,
        },
      ],
    },
    {
      id: 3,
      name: below.join(' · '),
      placeholder: 'subTitle',
      x: left,
      y: 268,
      width,
      height: 60,
      padding: 0,
      anchor: 'top',
      paragraphs: below.map((text) => ({ text, size: 20, color: light.muted, language })),
    },
  ]
  const notes = [inLanguage(model.problem, language, model.primaryLanguage)].filter(Boolean)
  return { layout: 'title', shapes: [...shapes, ...laneStrip(scene)], notes }
}

function laneStrip({ layout, language, model }: Scene): readonly Shape[] {
  const lanes = layout.lanes.flatMap(({ lane }) => (lane === undefined ? [] : [lane]))
  const step = width / Math.max(1, lanes.length)
  return lanes.map((lane, index) => {
    const { bar, onBar } = stageColors[lane.type]
    const text = inLanguage(lane.title, language, model.primaryLanguage)
    const size = Math.max(7, Math.min(14, step / 9))
    return {
      id: 4 + index,
      name: text,
      x: left + index * step,
      y: 420,
      width: step - 6,
      height: 44,
      fill: bar,
      radius: 6,
      padding: 4,
      paragraphs: [{ text, size, color: onBar, isBold: true, language, isCentred: true }],
    }
  })
}
