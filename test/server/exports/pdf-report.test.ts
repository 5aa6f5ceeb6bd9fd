import { describe, expect, it } from 'vitest'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { languages, type Language } from '#shared/model/language.ts'
import { reportOf } from '#shared/report/report-of.ts'
import { FlowingPages } from '#server/exports/pdf/kit/flowing-pages.ts'
import { a4, openPdf } from '#server/exports/pdf/kit/open-pdf.ts'
import { pdfExporter } from '#server/exports/pdf/pdf-exporter.ts'
import { aModel } from '#test/support/change-model.ts'
import { sectionsOf } from '#test/shared/report/report-words.ts'
import { pictureSamples, titlesIn } from './pictures.ts'
import {
  asOneLine,
  factsOf,
  fontsOf,
  hasPoppler,
  noPoppler,
  pagesOf,
  placesOf,
  wordsOf,
} from './poppler.ts'

async function exported(model: ChangeModel, language: Language): Promise<Uint8Array> {
  const file = await pdfExporter.export(model, {
    language,
    variant: 'report',
    today: '2026-11-22',
  })
  if (typeof file === 'string') throw new Error('not a PDF')
  return file
}

describe.skipIf(!hasPoppler)(`the report as PDF (${noPoppler} where it is missing)`, () => {
  it.each(pictureSamples)('has every title and heading of $name, as text', async ({ model }) => {
    for (const language of languages) {
      const words = wordsOf(await exported(model, language))
      const squeezed = words.replaceAll(' ', '')
      const headings = sectionsOf(reportOf(model, { language })).map(({ title }) => title)
      for (const title of [...titlesIn(model, language), ...headings]) {
        // A line ends where a space was; Arabic comes in another order.
        if (/\p{Script=Arabic}/u.test(title)) expect(words).toMatch(/\p{Script=Arabic}/u)
        else expect.soft(squeezed).toContain(asOneLine(title).replaceAll(' ', ''))
      }
    }
  })

  it.each(pictureSamples)('has all fonts of $name inside, and a title', async ({ model }) => {
    const pdf = await exported(model, 'nl')
    const fonts = fontsOf(pdf)
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([])
    expect(factsOf(pdf)).toMatchObject({
      Title: expect.stringContaining('Impactrapport'),
      Tagged: 'yes',
    })
  })

  it('sets a title from the right without its neighbours', async () => {
    const pdf = await exported(
      aModel()
        .withElement('course', 'activity', 'קורס דיגיטלי')
        .withElement('cooking', 'activity', 'Samen koken')
        .build(),
      'nl',
    )
    // Among what the board does, and among its links: at the left of its column or below its heading.
    const places = placesOf(pdf).filter(({ text }) => text === 'Samen')
    expect(places.length).toBeGreaterThan(1)
    for (const { left } of places) expect(left).toBeLessThan(200)
    const hebrew = placesOf(pdf).filter(({ text }) => /\p{Script=Hebrew}/u.test(text))
    expect(Math.max(...hebrew.map(({ right }) => right))).toBeGreaterThan(a4.width - 62)
  })

  it('keeps what introduces a list on the page of its first item', async () => {
    const pdf = openPdf({ title: 'Lists', language: 'en' })
    const pages = new FlowingPages(pdf, a4)
    pages.list(
      Array.from({ length: 60 }, (_, index) => ({
        words: 'Among these:',
        items: Array.from({ length: 1 + (index % 5) }, () => ({ words: 'one' })),
      })),
    )
    const shown = pagesOf(await pdf.end()).filter((words) => words !== '')
    expect(shown.length).toBeGreaterThan(4)
    for (const words of shown) expect.soft(words).toMatch(/one$/)
  })

  it('leaves no gap after bold words, nor after letters that join', async () => {
    const titles = ['Tafels van V. Wavrin: AVATAR, Y. TATA', 'كبار السن يستخدمون الإنترنت']
    for (const title of titles) {
      const model = aModel()
        .withElement('course', 'activity', 'Lessen')
        .withElement('change', 'outcome', title)
        .withLink('course', 'change', { confidence: 'high' })
        .build()
      const places = placesOf(await exported(model, 'nl'))
      const dash = places.findIndex(
        ({ text }, index) => text === '–' && places[index + 1]?.text === 'hier',
      )
      const before = places
        .slice(0, dash)
        .slice(-title.split(' ').length)
        .map(({ right }) => right)
      const gap = (places[dash]?.left ?? 0) - Math.max(...before)
      expect.soft(gap).toBeGreaterThan(1)
      expect.soft(gap).toBeLessThan(4)
    }
  })
})
