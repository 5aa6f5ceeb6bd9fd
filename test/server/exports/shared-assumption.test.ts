import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { findExporter } from '#server/exports/registry.ts'
import { iatiImporter } from '#server/imports/iati/iati-importer.ts'
import { aModel } from '#test/support/change-model.ts'
import { hasPoppler, noPoppler, wordsOf } from './poppler.ts'

const text = 'Parents have time'

/** Two links that rest on one assumption, which says that it is on the first. */
const model = aModel()
  .withElement('a', 'activity', 'Cook together')
  .withElement('b', 'output', 'Meals')
  .withElement('c', 'outcome', 'Less lonely')
  .withElement('d', 'impact', 'A warm street')
  .withLink('a', 'b')
  .withLink('b', 'c', { assumptionIds: ['as'] })
  .withLink('c', 'd', { assumptionIds: ['as'] })
  .build({
    assumptions: [
      { id: 'as', on: { kind: 'link', ref: 'b--c' }, text: { en: text }, status: 'refuted' },
    ],
  })

async function exported(format: string, variant?: string): Promise<Uint8Array> {
  const options = { language: 'en', ...(variant === undefined ? {} : { variant }) } as const
  return Buffer.from(await findExporter(format).export(model, options))
}

const times = (whole: string, part: string) => whole.split(part).length - 1

describe('an assumption that two links share', () => {
  it.each([
    ['markdown', undefined],
    ['html', undefined],
    ['logframe', 'eu-csv'],
    ['iati', undefined],
  ])('is told with both in %s', async (format, variant) => {
    const file = String(await exported(format, variant))
    const said = format === 'iati' ? file.split('<catena:change-model')[0] : file
    expect(times(said ?? '', text)).toBeGreaterThanOrEqual(2)
  })

  it('is a sign on both in a drawing, which the legend explains', async () => {
    expect(times(String(await exported('svg')), '>✗</text>')).toBe(2 + 1)
  })

  it('is in the notes of the slides of both', async () => {
    const parts = Object.entries(unzipSync(await exported('pptx')))
    const notes = parts.filter(
      ([name, bytes]) => /notesSlide\d+\.xml$/.test(name) && strFromU8(bytes).includes(text),
    )
    expect(notes).toHaveLength(2)
  })

  it.skipIf(!hasPoppler)(
    `is with both in the booklet (${noPoppler} where it is missing)`,
    async () => {
      expect(times(wordsOf(await exported('pdf', 'booklet')), text)).toBe(2)
    },
  )

  it('is known to have been refuted in a logical framework', async () => {
    expect(String(await exported('logframe', 'eu-csv'))).toContain(`${text} (refuted)`)
  })

  it('comes back from IATI with both', async () => {
    const { model: read } = iatiImporter.parse(await exported('iati'), { language: 'en' })
    expect(read.links.map(({ id, assumptionIds }) => [id, assumptionIds])).toEqual([
      ['a--b', []],
      ['b--c', ['as']],
      ['c--d', ['as']],
    ])
  })
})
