import { divideColumns } from '#shared/drawing/divide-columns.ts'
import { textWidth } from '#shared/drawing/measure-text.ts'
import type { Scene } from '#shared/drawing/scene.ts'
import { light } from '#shared/drawing/tokens.ts'
import { stages } from '#shared/model/stages.ts'
import { lineTexts } from '#shared/text/areas/line.ts'
import type { SlideColumn } from '../drawing/route.ts'
import type { Shape } from '../drawing/shapes.ts'
import { area } from './overview-plan.ts'
import { firstIds, slideSize } from './slide.ts'

const height = 16
const size = 9
const above = 8

/** The accountability line with its name, between or around the cards of the overview. */
export function lineShapes(scene: Scene, columns: readonly SlideColumn[]): readonly Shape[] {
  const { beyond, elements, language } = scene
  if (beyond.size === 0) return []
  const between = columns.map(({ left, right, boxes }) => {
    const inset = 5
    const cards = [...boxes].map(([id, box]) => ({ id, y: box.y, height: box.height }))
    return { left: left - inset, right: right + inset, cards }
  })
  const sideOf = (id: string) => {
    const element = elements.get(id)
    if (element === undefined || stages[element.type].isPrivate) return undefined
    return beyond.has(id) ? 'beyond' : 'within'
  }
  const { points } = divideColumns(between, sideOf, area.top - above, area.bottom)
  const [first] = points
  if (first === undefined) return []
  const xs = points.map(({ x }) => x)
  const left = Math.min(...xs)
  const box = {
    x: left,
    y: first.y,
    width: Math.max(...xs) - left,
    height: area.bottom - first.y,
  }
  const d = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x - left} ${y - box.y}`)
  const name = lineTexts.name[language]
  const width = textWidth(name, size) * 1.2 + 16
  const x = Math.max(4, Math.min(slideSize.width - width - 4, first.x - width / 2))
  return [
    {
      ...box,
      id: firstIds.legend + 900,
      name,
      line: { color: light.ink, width: 1.75, isDashed: true },
      outline: { d: d.join(''), width: box.width, height: box.height, isOpen: true },
      paragraphs: [],
    },
    {
      id: firstIds.legend + 901,
      name,
      x,
      y: first.y - height / 2,
      width,
      height,
      fill: light.ink,
      radius: height / 2,
      padding: 0,
      paragraphs: [
        { text: name, size, color: light.card, isBold: true, language, isCentred: true },
      ],
    },
  ]
}
