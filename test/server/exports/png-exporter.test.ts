import { describe, expect, it } from 'vitest'
import { inflateSync } from 'node:zlib'
import { pngExporter } from '#server/exports/png/png-exporter.ts'
import { crowdedModel, pictureSamples } from './pictures.ts'

interface Picture {
  readonly width: number
  readonly height: number
  readonly dotsPerMetre: number
  /** How many bytes of its rows differ from the byte before them. */
  readonly changes: number
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
  let changes = 0
  for (let at = 1; at < rows.length; at++) if (rows[at] !== rows[at - 1]) changes++
  return {
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    dotsPerMetre: chunks.get('pHYs')?.[0]?.readUInt32BE(0) ?? 0,
    changes,
  }
}

async function exported(model: Parameters<typeof pngExporter.export>[0]): Promise<Picture> {
  const file = await pngExporter.export(model, { language: 'nl' })
  if (typeof file === 'string') throw new Error('not a picture')
  return readPng(file)
}

describe('PNG export', () => {
  it.each(pictureSamples)('is an A3 at 300 dots per inch that shows $name', async ({ model }) => {
    const { width, height, dotsPerMetre, changes } = await exported(model)
    expect([width, height].toSorted()).toEqual([3508, 4961])
    expect(dotsPerMetre).toBe(11_811)
    expect(changes).toBeGreaterThan(10_000)
  })

  it('stands where the board is taller than it is wide', async () => {
    const { width, height } = await exported(crowdedModel(120))
    expect(height).toBeGreaterThan(width)
  })

  it('draws letters as paths, also those of other scripts and emoji', async () => {
    const [, full] = pictureSamples
    if (full === undefined) throw new Error('no such sample')
    const { changes } = await exported(full.model)
    const bare = { ...full.model, elements: full.model.elements.map((e) => ({ ...e, title: {} })) }
    expect(changes).toBeGreaterThan((await exported(bare)).changes + 1000)
  })
})
