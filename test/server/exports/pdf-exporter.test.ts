import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { linkStyles } from '#shared/drawing/link-styles.ts'
import { publicPart } from '#shared/model/public-part.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { elementTypeTexts, linkKindTexts } from '#shared/text/areas/stages.ts'
import { bookletTexts } from '#shared/text/areas/booklet.ts'
import { pdfExporter } from '#server/exports/pdf/pdf-exporter.ts'
import { aModel } from '#test/support/change-model.ts'
import { crowdedModel, pictureSamples, titlesIn } from './pictures.ts'
import { factsOf, fontsOf, hasPoppler, missingIn, noPoppler, pagesOf, wordsOf } from './poppler.ts'
import { emptyModel, fullModel } from './samples.ts'

async function exported(
  model: ChangeModel,
  variant: string,
  language: Language = 'nl',
): Promise<Uint8Array> {
  const file = await pdfExporter.export(model, { language, variant })
  if (typeof file === 'string') throw new Error('not a PDF')
  return file
}

const variants = ['poster', 'booklet'] as const
const cases = pictureSamples.flatMap((sample) =>
  variants.map((variant) => ({ ...sample, variant })),
)

/** What pages are told to draw. */
function drawnIn(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf)
  const streams: string[] = []
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 7)) {
    if (bytes.toString('latin1', at - 3, at) === 'end') continue
    try {
      streams.push(inflateSync(bytes.subarray(at + 7)).toString('latin1'))
    } catch {
      // A font's program is not what pages draw.
    }
  }
  return streams.join('\n')
}

describe.skipIf(!hasPoppler)(`PDF export (${noPoppler} where it is missing)`, () => {
  it.each(cases)(
    'has every title of $name in its $variant, as text in fonts that are inside',
    async ({ model, variant }) => {
      const pdf = await exported(model, variant)
      expect(missingIn(pdf, titlesIn(model, 'nl'))).toEqual([])
      const fonts = fontsOf(pdf)
      expect(fonts.length).toBeGreaterThan(0)
      expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([])
    },
  )

  it.each(['fr', 'en'] as const)('speaks the language asked for (%s)', async (language) => {
    for (const { model } of pictureSamples.slice(1, 3)) {
      const pdf = await exported(model, 'booklet', language)
      expect(missingIn(pdf, titlesIn(model, language))).toEqual([])
      expect(wordsOf(pdf)).toContain(bookletTexts.purpose[language])
    }
  })

  it.each(variants)('says its title and that it is tagged (%s)', async (variant) => {
    const pdf = await exported(fullModel(), variant)
    expect(factsOf(pdf)).toMatchObject({ Title: 'Bord <1> & "zoveel"', Tagged: 'yes' })
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Lang (nl)')
  })

  it('shows the poster on one A3', async () => {
    const facts = factsOf(await exported(fullModel(), 'poster'))
    expect(facts['Pages']).toBe('1')
    expect(facts['Page size']).toContain('A3')
  })

  it('repeats a crowded board in parts whose letters can be read, each card whole on one', async () => {
    const model = crowdedModel()
    const pdf = await exported(model, 'poster', 'en')
    expect(Number(factsOf(pdf)['Pages'])).toBeGreaterThan(3)
    const words = wordsOf(pdf).replaceAll(' ', '')
    for (const number of [0, 123, 299]) expect(words).toContain(`card${number}`)
  })

  it('shows a board without cards', async () => {
    expect(wordsOf(await exported(emptyModel(), 'poster', 'en'))).toContain('still empty')
  })
})

describe('PDF export', () => {
  it.each(pictureSamples)('draws every link of $name', async ({ model }) => {
    const { links } = publicPart(model)
    // Under each link lies a seam that is 4 wider; nothing else has these widths.
    const seams = [...new Set(Object.values(linkStyles).map(({ width }) => width + 4))]
    const drawn = drawnIn(await exported(model, 'poster'))
    const strokes = seams.flatMap((width) => drawn.match(new RegExp(`^${width} w$`, 'gm')) ?? [])
    expect(strokes).toHaveLength(links.length)
  })

  it('tells stages apart without colour: each card has its stage in words', async ({ skip }) => {
    if (!hasPoppler) skip(noPoppler)
    for (const { model } of pictureSamples) {
      const words = wordsOf(await exported(model, 'poster'))
      for (const { type } of publicPart(model).elements) {
        expect(words).toContain(elementTypeTexts[type].nl)
      }
    }
  })

  it('says every link in words in the booklet', async ({ skip }) => {
    if (!hasPoppler) skip(noPoppler)
    for (const { model } of pictureSamples) {
      const words = wordsOf(await exported(model, 'booklet')).toLowerCase()
      for (const { kind } of publicPart(model).links) {
        expect(words).toContain(linkKindTexts[kind].nl)
      }
    }
  })

  it('keeps a card of the booklet on one page, with what it rests on and is measured by', async ({
    skip,
  }) => {
    if (!hasPoppler) skip(noPoppler)
    const numbers = Array.from({ length: 24 }, (_, index) => index + 1)
    const board = aModel()
    for (const number of numbers) {
      const description = 'What this is about, in some words. '.repeat((number * 5) % 17)
      board.withElement(`card${number}`, 'outcome', `Outcome${number}.`, {
        description: { nl: description },
      })
    }
    const indicators = numbers.map((number) => ({
      id: `in${number}`,
      elementId: `card${number}`,
      name: { nl: `Measure${number}.` },
      measure: 'unit' as const,
      baseline: { value: 1, date: '2026-01-01' },
      targets: [],
      measurements: [],
    }))
    const assumptions = numbers.map((number) => ({
      id: `as${number}`,
      on: { kind: 'element' as const, ref: `card${number}` },
      text: { nl: `Assumed${number}.` },
      status: 'untested' as const,
    }))
    const shown = async (more: Partial<ChangeModel>, word: string): Promise<void> => {
      const pages = pagesOf(await exported({ ...board.build(), ...more }, 'booklet'))
      for (const number of numbers) {
        const page = pages.find((words) => words.includes(`${word}${number}.`))
        expect.soft(page).toContain(`Outcome${number}.`)
      }
    }
    await shown({ indicators }, 'Measure')
    await shown({ assumptions }, 'Assumed')
  })

  it('says in the booklet what figures are of, percentages too where nobody wrote so', async () => {
    if (!hasPoppler) return console.warn(noPoppler)
    const dropout = {
      id: 'dropout',
      elementId: 'a',
      name: { nl: 'Schooluitval' },
      measure: 'percentage' as const,
      baseline: { value: 12 },
      targets: [],
      measurements: [],
    }
    const board = aModel()
      .withElement('a', 'outcome')
      .build({ indicators: [dropout] })
    expect(wordsOf(await exported(board, 'booklet'))).toContain('Schooluitval (%) 12')
  })

  it('names all lanes on the cover of the booklet, however many, or none', async () => {
    if (!hasPoppler) return console.warn(noPoppler)
    const withLanes = (count: number, title: string): ChangeModel => {
      const board = aModel()
      for (let lane = 1; lane <= count; lane++)
        board
          .withLane(`Lane${lane}.`, 'output')
          .withElement(`c${lane}`, 'output', `Card ${lane}`, { laneId: `Lane${lane}.` })
      return board.withElement('later', 'output', 'Later', { parked: true }).build({
        title: { nl: title },
      })
    }
    const [cover] = pagesOf(await exported(withLanes(13, 'Kort'), 'booklet'))
    expect(cover).toContain('Lane1. 1 kaartje')
    expect(cover).toContain('Lane13. 1 kaartje')
    expect(cover).toContain('Parking 1 kaartje')
    const [full] = pagesOf(await exported(withLanes(13, 'Samen koken '.repeat(23)), 'booklet'))
    expect(full).not.toContain('kaartje')
  })

  it('gives the same bytes for the same board', async () => {
    const [one, other] = [
      await exported(fullModel(), 'booklet'),
      await exported(fullModel(), 'booklet'),
    ]
    expect(Buffer.compare(one, other)).toBe(0)
  })
})
