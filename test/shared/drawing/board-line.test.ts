import { describe, expect, it } from 'vitest'
import { boardLine, cardsAtBorder, lineBorders } from '#shared/drawing/board-line.ts'
import { layoutBoard } from '#shared/drawing/layout-board.ts'
import { drawLine } from '#shared/drawing/picture/draw-line.ts'
import { sceneOf, withHeight } from '#shared/drawing/scene.ts'
import { sizes } from '#shared/drawing/sizes.ts'
import { languages } from '#shared/model/language.ts'
import { lineTexts } from '#shared/text/areas/line.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { aModel } from '#test/support/change-model.ts'

const width = sizes.columnWidth

function chain() {
  return aModel()
    .withLane('activities', 'activity')
    .withLane('outputs', 'output')
    .withLane('outcomes', 'outcome')
    .withLane('impact', 'impact')
    .withElement('teach', 'activity', 'Teach', { laneId: 'activities' })
    .withElement('lessons', 'output', 'Lessons', { laneId: 'outputs' })
    .withElement('skills', 'outcome', 'Skills', { laneId: 'outcomes', position: at(0) })
    .withElement('school', 'outcome', 'School', { laneId: 'outcomes', position: at(200) })
    .withElement('work', 'outcome', 'Work', { laneId: 'outcomes', position: at(400) })
    .withElement('equal', 'impact', 'Equal', { laneId: 'impact' })
}

function at(y: number) {
  return { x: 0, y }
}

function layoutOf({ lanes, elements }: ChangeModel) {
  return layoutBoard({ lanes, elements, language: 'en', fallbacks: [], isParkingOpen: true })
}

function lineOf(model: ChangeModel, ...beyond: readonly string[]) {
  const elements = new Map(model.elements.map((element) => [element.id, element]))
  return boardLine(layoutOf(model), elements, new Set(beyond))
}

describe('The accountability line', () => {
  it('is not there while nothing lies beyond it', () => {
    expect(lineOf(chain().build())).toEqual({ points: [], strays: new Map() })
  })

  it('runs straight down a border where the lanes after it lie beyond', () => {
    const model = chain().build()
    const { height } = layoutOf(model)
    expect(lineOf(model, 'skills', 'school', 'work', 'equal')).toEqual({
      points: [
        { x: 2 * width, y: 0 },
        { x: 2 * width, y: height },
      ],
      strays: new Map(),
    })
  })

  it('runs before everything where a board only hopes', () => {
    const all = ['teach', 'lessons', 'skills', 'school', 'work', 'equal']
    expect(lineOf(chain().build(), ...all).points[0]?.x).toBe(0)
  })

  it('steps between the cards of a lane that it divides', () => {
    const model = chain().build()
    const { cards, height } = layoutOf(model)
    const skills = cards.get('skills')
    const school = cards.get('school')
    const turn = Math.round(((skills?.y ?? 0) + (skills?.height ?? 0) + (school?.y ?? 0)) / 2)
    expect(lineOf(model, 'school', 'work', 'equal')).toEqual({
      points: [
        { x: 3 * width, y: 0 },
        { x: 3 * width, y: turn },
        { x: 2 * width, y: turn },
        { x: 2 * width, y: height },
      ],
      strays: new Map(),
    })
  })

  it('steps around one card in the middle, and back', () => {
    expect(lineOf(chain().build(), 'school', 'equal').points.map(({ x }) => x / width)).toEqual([
      3, 3, 2, 2, 3, 3,
    ])
  })

  it('leaves a hope among promises to say so itself', () => {
    expect(lineOf(chain().build(), 'lessons')).toEqual({
      points: [],
      strays: new Map([['lessons', 'beyond']]),
    })
  })

  it('stays where it is when a card of another kind comes to either side of it', () => {
    const model = chain()
      .withElement('new', 'impact', 'New', { laneId: 'impact' })
      .withElement('hope', 'activity', 'Hope', { laneId: 'activities' })
      .build()
    const line = lineOf(model, 'skills', 'school', 'work', 'equal', 'hope')
    expect(line.points.map(({ x }) => x / width)).toEqual([2, 2])
    expect(line.strays).toEqual(
      new Map([
        ['hope', 'beyond'],
        ['new', 'within'],
      ]),
    )
  })

  it('takes no notice of notes and of what is parked', () => {
    const model = chain()
      .withElement('note', 'note', 'Ask', { laneId: 'impact' })
      .withElement('parked', 'impact', 'Later', { parked: true })
      .build()
    expect(lineOf(model, 'equal')).toMatchObject({ strays: new Map() })
    expect(lineOf(model, 'equal').points.map(({ x }) => x / width)).toEqual([3, 3])
  })

  it('can be put before each lane and after the last', () => {
    const layout = layoutOf(chain().build())
    expect(lineBorders(layout).map(({ x }) => x / width)).toEqual([0, 1, 2, 3, 4])
    expect(cardsAtBorder(layout, 3)).toEqual({
      within: ['teach', 'lessons', 'skills', 'school', 'work'],
      beyond: ['equal'],
    })
    expect(cardsAtBorder(layout, 4).beyond).toEqual([])
  })

  it('runs down to the end of the lanes on paper that the board does not fill', () => {
    const model = chain().build({ accountabilityLine: { beyond: ['equal'] } })
    const scene = sceneOf(model, 'en')
    const taller = withHeight(scene, scene.layout.height + 500)
    expect(Math.max(...taller.line.points.map(({ y }) => y))).toBe(scene.layout.height + 500)
  })

  it.each(languages)('says what lies at either side before a last lane too (%s)', (language) => {
    const model = chain().build({ accountabilityLine: { beyond: ['equal'] } })
    for (const textScale of [1, 1.5]) {
      const words = drawLine(sceneOf(model, language, { textScale })).flatMap((mark) =>
        mark.kind === 'group'
          ? mark.marks.flatMap((one) => (one.kind === 'text' ? one.lines : []))
          : [],
      )
      expect(words).toContain(`← ${lineTexts.within[language]}`)
      expect(words).toContain(`${lineTexts.beyond[language]} →`)
    }
  })
})
