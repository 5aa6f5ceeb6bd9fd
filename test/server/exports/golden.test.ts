import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { markupOf } from '#shared/drawing/svg/markup.ts'
import { writeBoardSvg } from '#shared/drawing/write-board-svg.ts'
import { exporters } from '#server/exports/registry.ts'
import { jsonImporter } from '#server/imports/json/json-importer.ts'
import { exampleBytes, exampleNames, hasExamples, noExamples } from './samples.ts'

/** Set to write the samples anew, after looking at what changed. */
const isRenewing = process.env['RENEW_GOLDEN'] === '1'

/** Others are compared by what is in them, each in its own test. */
const texts = exporters.filter(
  ({ id, mediaType }) => mediaType.includes('charset=utf-8') && id !== 'html',
)

describe('exports of the examples, byte for byte', () => {
  for (const { id, extension, export: toFile } of texts) {
    it.each(exampleNames)(`${id} of %s`, async (name) => {
      if (!hasExamples) return console.warn(noExamples)
      const { model } = jsonImporter.parse(exampleBytes(name), { language: 'nl' })
      // The fonts inside the drawing would make each sample 70 kB larger.
      const file =
        id === 'svg'
          ? markupOf((add) => writeBoardSvg(model, { language: 'nl' }, add))
          : await asText(toFile, model)
      const golden = new URL(`golden/${name}.${extension}`, import.meta.url)
      if (isRenewing) writeFileSync(golden, file)
      expect(file === readFileSync(golden, 'utf8'), `${name}.${extension} differs`).toBe(true)
    })
  }
})

async function asText(
  toFile: (typeof exporters)[number]['export'],
  model: ChangeModel,
): Promise<string> {
  const file = await toFile(model, { language: 'nl' })
  return typeof file === 'string' ? file : Buffer.from(file).toString()
}
