import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { publicPart } from '#shared/model/public-part.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { pptxExporter } from '#server/exports/pptx/pptx-exporter.ts'
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
    'has a place for every part of $name that is named',
    async ({ model }) => {
      const parts = await partsOf(model)
      const named = [...(parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/g)]
      expect(named.length).toBeGreaterThan(6)
      for (const [, name = ''] of named) expect(parts.has(name)).toBe(true)
    },
  )

  it.each(pictureSamples)(
    'fixes every link of $name to the two cards it joins',
    async ({ model }) => {
      const overview = (await partsOf(model)).get('ppt/slides/slide2.xml') ?? ''
      const ids = [...overview.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const ends = [...overview.matchAll(/<a:(?:st|end)Cxn id="(\d+)" idx="[0-3]"/g)]
      expect(ends).toHaveLength(2 * publicPart(model).links.length)
      for (const [, id] of ends) expect(ids).toContain(id)
    },
  )

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
