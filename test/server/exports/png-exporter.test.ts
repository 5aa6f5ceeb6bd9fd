import { describe, expect, it } from 'vitest'
import { inflateSync } from 'node:zlib'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { pngExporter } from '#server/exports/png/png-exporter.ts'
import { aModel } from '#test/support/change-model.ts'
import { pictureSamples } from './pictures.ts'

interface Picture {
  readonly width: number
  readonly height: number
  readonly dotsPerMetre: number
  /** How many pixels are as dark as letters. */
  readonly ink: number
}

function readPng(file: Uint8Array): Picture {
  const bytes = Buffer.from(file)
  const chunks = new Map<string, Buffer[]>()
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at)
    const name = bytes.toString('latin1', at + 4, at + 8)
    chunks.set(name, [...(chunks.get(name) ?? []), bytes.subarray(at + 8, at + 8 + length)])
    at += 12 + length
  }
  const header = chunks.get('IHDR')?.[0] ?? Buffer.alloc(13)
  const rows = inflateSync(Buffer.concat(chunks.get('IDAT') ?? []))
  const width = header.readUInt32BE(0)
  let ink = 0
  for (let row = 0; row < rows.length; row += 1 + 4 * width) {
    for (let at = row + 1; at <= row + 4 * width; at += 4) {
      if ((rows[at] ?? 255) < 64 && (rows[at + 1] ?? 255) < 64) ink++
    }
  }
  return {
    width,
    height: header.readUInt32BE(4),
    dotsPerMetre: chunks.get('pHYs')?.[0]?.readUInt32BE(0) ?? 0,
    ink,
  }
}

async function exported(model: Parameters<typeof pngExporter.export>[0]): Promise<Picture> {
  const file = await pngExporter.export(model, { language: 'nl' })
  if (typeof file === 'string') throw new Error('not a picture')
  return readPng(file)
}

describe('PNG export', () => {
  it.each(pictureSamples)('is an A3 at 300 dots per inch that shows $name', async ({ model }) => {
    const { width, height, dotsPerMetre, ink } = await exported(model)
    expect([width, height].toSorted()).toEqual([3508, 4961])
    expect(dotsPerMetre).toBe(11_811)
    expect(ink).toBeGreaterThan(3_000)
  })

  it('draws ligatures, which come along from a PDF, as their letters', async () => {
    const titled = (title: string) => aModel().withElement('a', 'activity', title).build()
    const joined = await exported(titled('E\uFB03cient \uFB01t'))
    expect(joined.ink).toBe((await exported(titled('Efficient fit'))).ink)
  })

  it('stands where the board is taller than it is wide', async () => {
    const tall = aModel().withLane('lane', 'impact')
    for (let card = 0; card < 12; card++) tall.withElement(`card${card}`, 'impact')
    const { width, height } = await exported(tall.build())
    expect(height).toBeGreaterThan(width)
  })

  it('draws letters of other scripts, and emoji', async () => {
    const board = (title: string): ChangeModel =>
      aModel().withLane('lane', 'impact').withElement('card', 'impact', title).build()
    const blank = await exported(board('  '))
    for (const title of ['مرحبا', 'שלום', 'Привет', 'Γειά', 'Łódź', 'Người', 'बुजुर्ग', '≥ →', '🎉']) {
      expect((await exported(board(title))).ink, title).toBeGreaterThan(blank.ink + 500)
    }
  })
})
