import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { publicPart } from '#shared/model/public-part.ts'
import { assumptionStatuses, linkKinds, type ChangeModel } from '#shared/model/change-model.ts'
import { assumptionStatusTexts, linkKindTexts } from '#shared/text/areas/stages.ts'
import { pptxExporter } from '#server/exports/pptx/pptx-exporter.ts'
import { aModel } from '#test/support/change-model.ts'
import { convertAll, hasOffice, noOffice } from '#test/support/office.ts'
import { crowdedModel, pictureSamples, titlesIn } from './pictures.ts'
import { hasPoppler, missingIn } from './poppler.ts'
import { complaintsOf, hasProgram } from './run-program.ts'

async function exported(model: ChangeModel): Promise<Uint8Array> {
  const file = await pptxExporter.export(model, { language: 'nl' })
  if (typeof file === 'string') throw new Error('not a presentation')
  return file
}

async function partsOf(model: ChangeModel): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(await exported(model))
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

describe('PPTX export', () => {
  it.skipIf(!hasProgram('xmllint'))(
    'has well-formed parts (skipped where xmllint is missing)',
    async () => {
      for (const { model } of pictureSamples) {
        for (const text of (await partsOf(model)).values()) {
          expect(complaintsOf('xmllint', ['--noout', '--nonet', '-'], text)).toBe('')
        }
      }
    },
  )

  it.each(pictureSamples)(
    'fixes every link of $name to the two cards it joins',
    async ({ model }) => {
      const overview = (await partsOf(model)).get('ppt/slides/slide2.xml') ?? ''
      const ids = [...overview.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const lines = overview.split('<p:cxnSp>').slice(1)
      const fixed = lines.filter((line) => line.includes('<a:endCxn'))
      for (const line of fixed) {
        const ends = [...line.matchAll(/<a:(?:st|end)Cxn id="(\d+)" idx="[0-3]"/g)]
        expect(ends).toHaveLength(2)
        for (const [, id] of ends) expect(ids).toContain(id)
      }
      // A longer link is several lines, of which the last one has the head.
      const heads = fixed.filter((line) => line.includes('<a:tailEnd'))
      expect(heads).toHaveLength(publicPart(model).links.length)
    },
  )

  it.each(pictureSamples)(
    'is whole for $name: every part has a type, and every relationship a part',
    async ({ model }) => {
      const parts = await partsOf(model)
      const types = parts.get('[Content_Types].xml') ?? ''
      const reached = new Set<string>(['[Content_Types].xml'])
      for (const [name, text] of parts) {
        if (!name.endsWith('.rels')) continue
        reached.add(name)
        const owner = name.replace('_rels/', '').replace(/\.rels$/, '')
        for (const [, target = ''] of text.matchAll(/Target="([^"]+)"/g)) {
          const part = new URL(target, `file:///${owner}`).pathname.slice(1)
          expect(parts.has(part), `${part} of ${name}`).toBe(true)
          reached.add(part)
        }
      }
      for (const name of parts.keys()) {
        expect(reached.has(name), `${name} is reached`).toBe(true)
        if (name.endsWith('.rels') || name === '[Content_Types].xml') continue
        expect(types, name).toContain(`PartName="/${name}"`)
      }
    },
  )

  it('gives the speaker what is assumed, and how that stands', async () => {
    const [, everything] = pictureSamples
    const parts = await partsOf(everything?.model ?? crowdedModel(6))
    const notes = [...parts].filter(([name]) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name))
    expect(notes.length).toBeGreaterThan(3)
    const told = notes.map(([, text]) => text).join('')
    for (const { text } of everything?.model.assumptions ?? []) expect(told).toContain(text['nl'])
    expect(everything?.model.assumptions.length).toBeGreaterThan(0)
  })

  it('says in the legend what a dashed line that runs back is, where there is one', async () => {
    const board = () =>
      aModel().withElement('a', 'activity', 'Cook').withElement('b', 'output', 'Eat')
    const overviewOf = async (model: ChangeModel): Promise<string> =>
      (await partsOf(model)).get('ppt/slides/slide2.xml') ?? ''
    const forward = await overviewOf(board().withLink('a', 'b').build())
    expect(forward).not.toContain('loopt terug')
    const back = await overviewOf(board().withLink('a', 'b').withLink('b', 'a').build())
    expect(back).toContain('loopt terug')
    // Feedback is dashed either way.
    const feedback = board().withLink('b', 'a', { kind: 'feedback' }).build()
    expect(await overviewOf(feedback)).not.toContain('loopt terug')
  })

  it('leaves nothing out of the legend, however many signs there are', async () => {
    const board = aModel().withElement('a', 'activity', 'Cook').withElement('b', 'output', 'Eat')
    for (const kind of linkKinds) board.withLink('a', 'b', { id: kind, kind })
    board.withLink('b', 'a')
    const model = board.build({
      assumptions: assumptionStatuses.map((status, index) => ({
        id: status,
        on: { kind: 'link', ref: linkKinds[index] ?? '' },
        text: { nl: 'Mits' },
        status,
      })),
    })
    const overview = (await partsOf(model)).get('ppt/slides/slide2.xml') ?? ''
    const words = [
      ...linkKinds.map((kind) => linkKindTexts[kind].nl),
      'loopt terug',
      ...assumptionStatuses.map((status) => assumptionStatusTexts[status].nl.toLowerCase()),
    ]
    for (const word of words) expect.soft(overview).toContain(`${word}</a:t>`)
    const ends = [...overview.matchAll(/<a:off x="(\d+)" y="\d+"\/>\s*<a:ext cx="(\d+)"/g)].map(
      ([, x, width]) => Number(x) + Number(width),
    )
    const slideWidth = 960 * 12_700
    expect(Math.max(...ends)).toBeLessThanOrEqual(slideWidth)
  })

  it('counts what the ratio leaves out as the report lists it, one by one', async () => {
    const model = aModel()
      .withElement('a', 'outcome', 'Skills')
      .withElement('b', 'outcome', 'Friends')
      .withElement('c', 'outcome', 'Sleep')
      .build({
        costs: [{ id: '1', kind: 'cash', amount: 100 }],
        valuation: {
          discountRate: 0.03,
          items: [
            {
              outcomeId: 'a',
              quantity: 1,
              proxy: { value: 10, source: 'A study' },
              deadweight: 0.1,
            },
          ],
        },
      })
    const slides = [...(await partsOf(model)).values()]
    expect(slides.join('')).toContain('Wat niet meetelt: 2 punten, zie de volgende dia.')
    const points = slides.find((slide) => slide.includes('Niet in geld uitgedrukt:'))
    expect(points).toMatch(/>Friends<.*>Sleep</s)
  })

  it('shows the most linked cards, in letters of eight points at least, where not all fit', async () => {
    const overview = (await partsOf(crowdedModel(300))).get('ppt/slides/slide2.xml') ?? ''
    expect(overview).toContain('300')
    const sizes = [...overview.matchAll(/<p:grpSp>.*?<\/p:grpSp>/gs)].flatMap(([card]) =>
      [...card.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size)),
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(800)
  })

  it('has room for the titles of many lanes, without their icons where need be', async () => {
    const titles = ['Doelstellingen', 'Activiteiten', 'Middellange termijn']
    const withLanes = (count: number): ChangeModel => {
      const board = aModel()
      for (let lane = 0; lane < count; lane++)
        board.withElement(`c${lane}`, 'output', 'Card', { laneId: `l${lane}` })
      const lanes = Array.from({ length: count }, (_, order) => ({
        id: `l${order}`,
        type: 'output' as const,
        title: { nl: titles[order % 3] ?? '' },
        order,
      }))
      return board.build({ lanes })
    }
    for (const [count, hasIcons] of [
      [3, true],
      [12, false],
    ] as const) {
      const overview = (await partsOf(withLanes(count))).get('ppt/slides/slide2.xml') ?? ''
      const shapes = overview.split('<p:sp>').slice(1)
      const widths = shapes
        .filter((shape) => shape.includes('name="Doelstellingen"'))
        .map((shape) => {
          const width = Number(/<a:ext cx="(\d+)"/.exec(shape)?.[1]) / 12_700
          const size = Number(/ sz="(\d+)"/.exec(shape)?.[1]) / 100
          return width / size
        })
      // In bold Arial the word is 7.3 times as wide as its letters are high.
      expect(Math.min(...widths)).toBeGreaterThan(7.3)
      const hasIcon = overview.includes(`<a:ext cx="${14 * 12_700}" cy="${14 * 12_700}"`)
      expect(hasIcon).toBe(hasIcons)
    }
  })

  it('says on slides and in notes what nobody has written yet', async () => {
    const model = aModel()
      .withElement('a', 'activity', '')
      .build({
        assumptions: [{ id: '1', on: { kind: 'element', ref: 'a' }, text: {}, status: 'untested' }],
        indicators: [
          {
            id: 'i',
            elementId: 'a',
            name: {},
            measure: 'unit',
            targets: [{ value: 3 }],
            measurements: [],
          },
        ],
      })
    const parts = await partsOf(model)
    const words = [...parts.values()].join('')
    expect(words).toContain('nog niet ingevuld: streefwaarde 3')
    expect(words).toContain('Aanname (niet getoetst): nog niet ingevuld')
    const table = [...parts.values()].find((part) => part.includes('Wat we nog toetsen')) ?? ''
    expect(table).toContain('>nog niet ingevuld<')
    expect(table).toContain('>Zonder titel<')
  })

  it('says that a board is still empty', async () => {
    const overview = (await partsOf(aModel().build())).get('ppt/slides/slide2.xml') ?? ''
    expect(overview).toContain('Dit bord is nog leeg.')
  })

  it('keeps cards of an overview on the slide, and wide enough to read', async () => {
    const longTitles = aModel()
    for (const type of ['input', 'activity', 'output', 'impact'] as const)
      for (let index = 0; index < 12; index++)
        longTitles.withElement(`${type}${index}`, type, `${index} ${'Neighbours cook '.repeat(17)}`)
    for (const model of [crowdedModel(300), longTitles.build()]) {
      const overview = (await partsOf(model)).get('ppt/slides/slide2.xml') ?? ''
      const cards = [...overview.matchAll(/<p:grpSp>.*?<\/p:grpSp>/gs)].map(([card]) => {
        const [, y, width, height] =
          /<a:off x="\d+" y="(\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"/.exec(card) ?? []
        return { foot: (Number(y) + Number(height)) / 12_700, width: Number(width) / 12_700 }
      })
      expect(cards.length).toBeGreaterThan(0)
      expect(Math.max(...cards.map(({ foot }) => foot))).toBeLessThan(540)
      expect(Math.min(...cards.map(({ width }) => width))).toBeGreaterThan(40)
    }
  })

  it('has an overview and a slide for each lane, and more where a lane is full', async () => {
    const slidesOf = async (cards: number): Promise<number> =>
      [...(await partsOf(crowdedModel(cards))).keys()].filter((name) =>
        /^ppt\/slides\/slide\d+\.xml$/.test(name),
      ).length
    expect(await slidesOf(6)).toBe(2 + 6)
    expect(await slidesOf(60)).toBeGreaterThan(2 + 6)
  })

  it('gives the same bytes for the same board', async () => {
    const model = crowdedModel(20)
    expect(Buffer.compare(await exported(model), await exported(model))).toBe(0)
  })

  it.skipIf(!hasOffice || !hasPoppler)(
    `opens in LibreOffice (${noOffice} otherwise)`,
    async () => {
      const files = new Map<string, Uint8Array>()
      for (const [index, { model }] of pictureSamples.entries()) {
        files.set(`${index}.pptx`, await exported(model))
      }
      const opened = convertAll(files, 'pdf')
      for (const [index, { name, model }] of pictureSamples.entries()) {
        const pdf = opened.get(`${index}.pdf`) ?? new Uint8Array()
        expect(missingIn(pdf, titlesIn(model, 'nl')), name).toEqual([])
      }
    },
    60_000,
  )
})
