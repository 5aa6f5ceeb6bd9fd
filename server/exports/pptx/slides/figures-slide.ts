import type { Scene } from '#shared/drawing/scene.ts'
import { light } from '#shared/drawing/tokens.ts'
import { ratioSection } from '#shared/report/counting/ratio.ts'
import type { Block, Sentence } from '#shared/report/report.ts'
import { tellingOf } from '#shared/report/telling.ts'
import { economicsTexts } from '#shared/text/areas/economics.ts'
import { slideTexts } from '#shared/text/areas/slides.ts'
import type { Shape } from '../drawing/shapes.ts'
import { slideFoot, slideMargin, slideSize, slideTitle, type Slide } from './slide.ts'
import { tableOf } from './table-rows.ts'
import { tableSlide } from './table-slide.ts'

/** The ratio as the report tells it: in both ways of counting, with its inputs and its range; none without values. */
export function figuresSlides(scene: Scene): readonly Slide[] {
  const { model, language } = scene
  if ((model.valuation?.items.length ?? 0) === 0) return []
  const { blocks } = ratioSection(tellingOf(model, { language }))
  const told = blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'gap' ? [wordsOf(block.sentence)] : [],
  )
  const [headline = '', range = '', ...others] = told
  const returns = blocks.find((block) => block.kind === 'table')
  const left = leftOutRows(blocks)
  const title = slideTexts.figures[language]
  return [
    {
      layout: 'titleOnly',
      shapes: [
        slideTitle(title, language),
        ...slideFoot(scene),
        words(10, headline, { y: 70, height: 84, size: 24, isBold: true }, language),
        words(11, range, { y: 158, height: 64, size: 16 }, language),
        ...(left.length === 0
          ? []
          : [words(12, slideTexts.leftOut[language](left.length), footnote, language)]),
      ],
      ...(returns === undefined
        ? {}
        : {
            table: tableOf({
              name: returns.caption,
              top: 236,
              language,
              shares: returns.columns.map(({ share = 1 }) => share),
              numbers: returns.columns.map(({ isNumber = false }) => isNumber),
              rows: [
                returns.columns.map((column) => column.title),
                ...returns.rows.map((row) => row.map(wordsOf)),
              ],
            }),
          }),
      notes: [headline, range, ...others],
    },
    ...(left.length === 0
      ? []
      : [
          tableSlide(scene, {
            title: economicsTexts.leftOut[language],
            shares: [2, 5],
            rows: [[slideTexts.why[language], slideTexts.what[language]], ...left],
            notes: [],
          }),
        ]),
  ]
}

/** As the report lists them, a row a point: what a group of them has in common stands before the first. */
function leftOutRows(blocks: readonly Block[]): readonly (readonly string[])[] {
  return blocks
    .filter((block) => block.kind === 'list')
    .flatMap(({ items }) =>
      items.flatMap(({ sentence, items: points }) =>
        points === undefined
          ? [['', wordsOf(sentence)]]
          : points.map((point, index) => [
              index === 0 ? wordsOf(sentence) : '',
              wordsOf(point.sentence),
            ]),
      ),
    )
}

const footnote = { y: 478, height: 24, size: 12 } as const

interface Letters {
  readonly y: number
  readonly height: number
  readonly size: number
  readonly isBold?: boolean
}

function words(id: number, text: string, letters: Letters, language: string): Shape {
  const { y, height, size, isBold = false } = letters
  return {
    id,
    name: text,
    x: slideMargin,
    y,
    width: slideSize.width - 2 * slideMargin,
    height,
    padding: 0,
    anchor: 'top',
    paragraphs: [{ text, size, color: isBold ? light.ink : light.muted, isBold, language }],
  }
}

function wordsOf(sentence: Sentence): string {
  return sentence.map(({ text }) => text).join('')
}
