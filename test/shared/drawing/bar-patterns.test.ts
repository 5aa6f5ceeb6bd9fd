import { describe, expect, it } from 'vitest'
import { elementTypes, type ElementType } from '#shared/model/change-model.ts'
import { stages } from '#shared/model/stages.ts'
import { barPatternNames } from '#shared/drawing/bar-patterns.ts'
import { drawCard } from '#shared/drawing/picture/draw-card.ts'
import { sceneOf } from '#shared/drawing/scene.ts'
import { sizes } from '#shared/drawing/sizes.ts'
import { stageColors } from '#shared/drawing/tokens.ts'
import { drawInBands } from '#server/exports/parts/bitmap/draw-on-canvas.ts'
import { openFonts } from '#server/exports/parts/fonts/open-fonts.ts'
import { withOutlines } from '#server/exports/parts/fonts/outline-text.ts'
import { aModel } from '#test/support/change-model.ts'

const scale = 2

/** The pixels of a card's bar as shades of grey, 0 black to 255 white (ITU-R BT.709). */
function barInGrey(type: ElementType): readonly number[] {
  const scene = sceneOf(
    aModel().withLane('lane', type).withElement('card', type, 'Een').build(),
    'nl',
  )
  const element = scene.elements.get('card')
  const box = scene.layout.cards.get('card')
  if (element === undefined || box === undefined) throw new Error('no card')
  const card = drawCard(scene, element, { ...box, x: 0, y: 0 })
  const { width, height } = box
  const drawing = { title: '', language: 'nl', width, height, ground: '#FFFFFF' }
  const marks = withOutlines([card], openFonts())
  const pixels = Buffer.concat([
    ...drawInBands({ ...drawing, marks }, width * scale, height * scale),
  ])
  const greys: number[] = []
  for (let y = sizes.cardRadius * scale; y < (height - sizes.cardRadius) * scale; y++) {
    for (let x = 0; x < sizes.cardBar * scale; x++) {
      const [red = 0, green = 0, blue = 0] = pixels.subarray((y * width * scale + x) * 4)
      greys.push(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    }
  }
  return greys
}

/** How many of a hundred points are ink in one and paper in the other, where every ink is black. */
function differenceInBlack(some: readonly number[], others: readonly number[]): number {
  const isInk = (grey: number | undefined): boolean => (grey ?? 255) < 180
  const differing = some.filter((grey, index) => isInk(grey) !== isInk(others[index]))
  return (100 * differing.length) / some.length
}

describe('the patterns of stages', () => {
  it('are one for each stage', () => {
    const used = elementTypes.map((type) => stageColors[type].pattern)
    expect(used.toSorted()).toEqual(barPatternNames.toSorted())
  })

  it('tell the cards of every two stages apart in greyscale, even where all ink is black', () => {
    const shown = elementTypes.filter((type) => !stages[type].isPrivate)
    const bars = shown.map((type) => ({ type, greys: barInGrey(type) }))
    for (const [index, one] of bars.entries())
      for (const other of bars.slice(index + 1))
        expect(
          differenceInBlack(one.greys, other.greys),
          `${one.type} and ${other.type}`,
        ).toBeGreaterThan(8)
  })
})
