import { createCanvas, loadImage, type Canvas } from '@napi-rs/canvas'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { languages, type Language } from '#shared/model/language.ts'
import type { Exporter } from '#server/exports/exporter.ts'
import { exporters, findShape } from '#server/exports/registry.ts'
import { jsonImporter } from '#server/imports/json/json-importer.ts'
import { hasPoppler, noPoppler, pagesOf } from './poppler.ts'
import { exampleBytes, exampleNames, hasExamples, noExamples } from './samples.ts'

/** Set to write the samples anew, after looking at what changed. */
const isRenewing = process.env['RENEW_GOLDEN'] === '1'

/** The others are long; this one tells how each language is written. */
const smallest = 'youth-weekend-school'

/** They tell all languages in one file. */
const multilingual: readonly string[] = ['json', 'iati']

interface Sample {
  readonly name: string
  readonly language: Language
  readonly variant: string | undefined
}

describe.each(exporters)('$id of the examples is as it was read over', (exporter) => {
  const variants = exporter.variants?.map(({ id }) => id) ?? [undefined]
  for (const sample of variants.flatMap((variant) => samplesOf(exporter, variant))) {
    const { name, language, variant } = sample
    const { mediaType, extension } = findShape(exporter.id, variant)
    const path = [name, language, variant, extension].filter((part) => part !== undefined).join('.')
    const golden = new URL(`golden/${exporter.id}/${path}`, import.meta.url)

    it(path, async ({ skip }) => {
      if (!hasExamples) skip(noExamples)
      if (mediaType === 'application/pdf' && !hasPoppler) skip(noPoppler)
      const bytes = await bytesOf(exporter, sample)
      if (mediaType === 'image/png') await expectPicture(bytes, golden)
      else if (isText(mediaType)) expectText(withoutFonts(Buffer.from(bytes).toString()), golden)
      else expectText(wordsIn(bytes, mediaType), new URL(`${golden}.txt`))
    })
  }
})

function samplesOf({ id }: Exporter, variant: string | undefined): readonly Sample[] {
  const { mediaType } = findShape(id, variant)
  const isInOneLanguage = mediaType === 'image/png' || multilingual.includes(id)
  const spoken = (name: string) =>
    isInOneLanguage || name !== smallest ? (['nl'] as const) : languages
  const names = isText(mediaType) ? exampleNames : [smallest]
  return names.flatMap((name) => spoken(name).map((language) => ({ name, language, variant })))
}

function isText(mediaType: string): boolean {
  return mediaType.includes('charset=utf-8')
}

async function bytesOf(exporter: Exporter, { name, language, variant }: Sample) {
  const { model } = jsonImporter.parse(exampleBytes(name), { language: 'nl' })
  const options = { language, ...(variant === undefined ? {} : { variant }) }
  const file = await exporter.export(model, options)
  return typeof file === 'string' ? Buffer.from(file) : file
}

function expectText(text: string, golden: URL): void {
  if (isRenewing) write(golden, text)
  expect(text === readFileSync(golden, 'utf8'), `${golden.pathname} differs`).toBe(true)
}

/** They would make each sample 70 kB larger. */
function withoutFonts(text: string): string {
  return text.replaceAll(/base64,[\w+/=]{200,}/g, 'base64,…')
}

/** What a reader of a file of an office program or of a PDF reads, a part or page after the other. */
function wordsIn(bytes: Uint8Array, mediaType: string): string {
  if (mediaType === 'application/pdf') return pagesOf(bytes).join('\n\n')
  return Object.entries(unzipSync(bytes))
    .filter(([path]) => path.endsWith('.xml'))
    .map(([path, part]) => {
      const words = strFromU8(part).split(/<[^>]*>/)
      return [path, ...words.filter((word) => word.trim() !== '')].join('\n')
    })
    .join('\n\n')
}

/** The same picture, small enough to keep; a machine may smooth a letter in its own way. */
async function expectPicture(file: Uint8Array, golden: URL): Promise<void> {
  const small = await reduced(file)
  if (isRenewing) write(golden, small.toBuffer('image/png'))
  const expected = await reduced(readFileSync(golden))
  expect([small.width, small.height]).toEqual([expected.width, expected.height])
  const [one, other] = [small, expected].map((canvas) => canvas.data())
  const differing = one?.filter((value, at) => Math.abs(value - (other?.[at] ?? 0)) > 48).length
  expect((differing ?? 0) / small.data().length, `${golden.pathname} differs`).toBeLessThan(0.0005)
}

async function reduced(file: Uint8Array): Promise<Canvas> {
  const image = await loadImage(file)
  const canvas = createCanvas(1240, Math.round((1240 * image.height) / image.width))
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}

function write(golden: URL, content: string | Uint8Array): void {
  mkdirSync(dirname(golden.pathname), { recursive: true })
  writeFileSync(golden, content)
}
