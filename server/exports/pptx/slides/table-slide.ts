import type { Scene } from '#shared/drawing/scene.ts'
import { light } from '#shared/drawing/tokens.ts'
import { slideTexts } from '#shared/text/areas/slides.ts'
import { footTop, slideFoot, slideMargin, slideSize, slideTitle, type Slide } from './slide.ts'
import { tableOf } from './table-rows.ts'

const top = 70

export interface TableWords {
  readonly title: string
  /** How the columns share the width. */
  readonly shares: readonly number[]
  /** The headings come first. */
  readonly rows: readonly (readonly string[])[]
  readonly notes: readonly string[]
}

/** A table with as many of its rows as one slide holds; it says how many more there are. */
export function tableSlide(scene: Scene, { title, shares, rows, notes }: TableWords): Slide {
  const { language } = scene
  const table = (count: number) =>
    tableOf({ name: title, top, language, shares, rows: rows.slice(0, count) })
  let count = rows.length
  while (count > 2 && top + table(count).height > footTop - 24) count -= 1
  const more = rows.length - count
  const text = slideTexts.andMore[language](more)
  return {
    layout: 'titleOnly',
    shapes: [
      slideTitle(title, language),
      ...slideFoot(scene),
      ...(more === 0
        ? []
        : [
            {
              id: 10,
              name: text,
              x: slideMargin,
              y: footTop - 22,
              width: slideSize.width - 2 * slideMargin,
              height: 18,
              padding: 0,
              paragraphs: [{ text, size: 12, color: light.muted, language }],
            },
          ]),
    ],
    table: table(count),
    notes,
  }
}
