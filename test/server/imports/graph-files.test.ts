import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elementTypes, linkKinds, type ChangeModel } from '#shared/model/change-model.ts'
import { stages } from '#shared/model/stages.ts'
import { exporters } from '#server/exports/registry.ts'
import { findImporter } from '#server/imports/registry.ts'
import { aModel } from '../../support/change-model.ts'
import { toBytes } from './problem-code.ts'

/** What each of these formats carries there and back; the first says nothing of a card but its words and its place. */
const formats = ['jsoncanvas', 'kumu', 'graphml', 'iati'] as const

/** Words that no format has to change: no space at their ends, no line breaks, nothing that XML cannot carry. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim())
  .filter((text) => text !== '')

const types = elementTypes.filter((type) => !stages[type].isPrivate)

const ids = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((id) => id.replaceAll(/[\s\p{Cc}]+/gu, '-'))

const models = fc
  .uniqueArray(ids, { minLength: 1, maxLength: 8 })
  .chain((cards) =>
    fc.record({
      cards: fc.tuple(
        ...cards.map((id) =>
          fc.record({ id: fc.constant(id), type: fc.constantFrom(...types), title: words }),
        ),
      ),
      links: fc.uniqueArray(
        fc.record({
          from: fc.constantFrom(...cards),
          to: fc.constantFrom(...cards),
          kind: fc.constantFrom(...linkKinds),
        }),
        { selector: ({ from, to }) => `${from} ${to}`, maxLength: 12 },
      ),
    }),
  )
  .map(({ cards, links }) => {
    const model = aModel()
    for (const { id, type, title } of cards) model.withElement(id, type, title)
    for (const [index, { from, to, kind }] of links.entries())
      if (from !== to) model.withLink(from, to, { id: `link-${index}`, kind })
    return model.build({ primaryLanguage: 'en' })
  })

function thereAndBack(format: string, model: ChangeModel, variant?: string): ChangeModel {
  const exporter = exporters.find(({ id }) => id === format)
  const options = { language: 'en' as const, ...(variant !== undefined && { variant }) }
  const file = exporter?.export(model, options) ?? ''
  if (file instanceof Promise) throw new Error(`${format} is not made at once`)
  const { model: back, skipped } = findImporter(format).parse(Buffer.from(file), {
    language: 'en',
  })
  expect(skipped.filter(({ reason }) => !reason.includes('frame'))).toEqual([])
  return back
}

describe('graph formats, there and back', () => {
  it.each(formats)(
    '%s keeps cards, what they are, their titles, and links of every kind',
    (format) => {
      fc.assert(
        fc.property(models, (model) => {
          const back = thereAndBack(format, model)
          const shown = ({ elements, links }: ChangeModel) => ({
            elements: elements.map(({ id, type, title }) => ({ id, type, title })),
            links: links.map(({ id, from, to, kind }) => ({ id, from, to, kind })),
          })
          expect(shown(back)).toEqual(shown(model))
        }),
        { numRuns: 60 },
      )
    },
  )

  it.each(formats)('%s gives outcomes back in the lanes of their horizons', (format) => {
    const model = aModel()
      .withElement('s', 'outcome', 'Soon', { horizon: 'short' })
      .withElement('l', 'outcome', 'Later', { horizon: 'long' })
      .withElement('o', 'outcome', 'Some day')
      .build()
    const back = thereAndBack(format, model)
    expect(back.elements.map(({ horizon }) => horizon)).toEqual(['short', 'long', undefined])
    expect(new Set(back.elements.map(({ laneId }) => laneId)).size).toBe(3)
  })

  it.each(['kumu', 'graphml', 'iati'])(
    '%s keeps what else is said of a card and a link',
    (format) => {
      const more = {
        sphere: 'influence',
        polarity: 'negative',
        intended: false,
        condition: true,
        confidence: 'low',
        sdgTargets: ['3.4', '10.2'],
        description: { en: 'What it is about' },
      } as const
      const model = aModel()
        .withElement('a', 'activity')
        .withElement('b', 'outcome', 'B', more)
        .withLink('a', 'b', { confidence: 'high', rationale: { en: 'Because' } })
        .build()
      const back = thereAndBack(format, model)
      expect(back.elements[1]).toMatchObject(more)
      expect(back.links[0]).toMatchObject({ confidence: 'high', rationale: { en: 'Because' } })
    },
  )

  it.each(['kumu', 'graphml'])('%s keeps who a card is about', (format) => {
    const model = aModel()
      .withElement('a', 'outcome', 'A', { stakeholderIds: ['s1', 's2'] })
      .withElement('b', 'outcome', 'B', { stakeholderIds: ['s2'] })
      .build({
        stakeholders: [
          { id: 's1', name: { en: 'Neighbours' } },
          { id: 's2', name: { en: 'Volunteers' } },
        ],
      })
    const { stakeholders, elements } = thereAndBack(format, model)
    const names = new Map(stakeholders.map(({ id, name }) => [id, name['en']]))
    expect(elements.map(({ stakeholderIds }) => stakeholderIds.map((id) => names.get(id)))).toEqual(
      [['Neighbours', 'Volunteers'], ['Volunteers']],
    )
  })

  it('GraphML for yEd comes back as the other does', () => {
    const model = aModel()
      .withElement('a b', 'activity', 'A title that is long enough for two lines on a card')
      .withElement('c', 'outcome', '')
      .withLink('a b', 'c', { kind: 'hinders' })
      .build()
    expect(thereAndBack('graphml', model, 'yed')).toEqual(thereAndBack('graphml', model))
  })

  it('GraphML and IATI keep titles in every language', () => {
    const title = { nl: 'Bezoek', fr: 'Visite', en: 'Visit', ar: 'زيارة' }
    const model = aModel().withElement('a', 'activity', '', { title }).build()
    for (const format of ['graphml', 'iati'])
      expect(thereAndBack(format, model).elements[0]?.title).toEqual(title)
  })

  it('JSON Canvas keeps the lanes that people made and named, and what is parked', () => {
    const model = aModel()
      .withLane('here', 'input')
      .withLane('there', 'problem')
      .withElement('a', 'input', 'A', { laneId: 'here', position: { x: 0, y: 40 } })
      .withElement('b', 'problem', 'B', { laneId: 'there', position: { x: 0, y: 200 } })
      .withElement('c', 'activity', 'C', { parked: true })
      .build()
    const back = thereAndBack('jsoncanvas', model)
    expect(back.lanes.map(({ id, type, title }) => [id, type, title])).toEqual([
      ['here', 'input', { en: 'here' }],
      ['there', 'problem', { en: 'there' }],
    ])
    expect(
      back.elements.map(({ laneId, position, parked }) => [laneId, position.y, parked]),
    ).toEqual([
      ['here', 40, undefined],
      ['there', 200, undefined],
      [undefined, 0, true],
    ])
  })
})

/** Three arrows of another program, on which stand a reason, a kind of link, and nothing. */
const written: Readonly<Record<string, unknown>> = {
  jsoncanvas: {
    nodes: ['a', 'b', 'c', 'd'].map((id) => ({ id, type: 'text', text: id, x: 0, y: 0 })),
    edges: [
      { id: '1', fromNode: 'a', toNode: 'b', label: ' eating brings people together ' },
      { id: '2', fromNode: 'b', toNode: 'c', label: 'hinders' },
      { id: '3', fromNode: 'c', toNode: 'd', label: ' ' },
    ],
  },
  kumu: {
    elements: ['a', 'b', 'c', 'd'].map((label) => ({ label })),
    connections: [
      { from: 'a', to: 'b', label: 'eating brings people together' },
      { from: 'b', to: 'c', label: 'Hinders' },
      { from: 'c', to: 'd' },
    ],
  },
  graphml: `<graphml><key id="k" for="edge" yfiles.type="edgegraphics"/><graph edgedefault="directed">${[
    ...['a', 'b', 'c', 'd'].map((id) => `<node id="${id}"/>`),
    '<edge source="a" target="b"><data key="k"><PolyLineEdge><EdgeLabel>eating brings people together</EdgeLabel></PolyLineEdge></data></edge>',
    '<edge source="b" target="c"><data key="k"><PolyLineEdge><EdgeLabel>hinders</EdgeLabel></PolyLineEdge></data></edge>',
    '<edge source="c" target="d"/>',
  ].join('')}</graph></graphml>`,
}

describe('what is written on an arrow', () => {
  it.each(Object.keys(written))('in %s is its kind, or else the reason for the link', (format) => {
    const { model } = findImporter(format).parse(toBytes(written[format]), { language: 'en' })
    expect(model.links.map(({ kind, rationale }) => [kind, rationale])).toEqual([
      ['leads-to', { en: 'eating brings people together' }],
      ['hinders', undefined],
      ['leads-to', undefined],
    ])
  })
})
