import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { crc32, createDeflate } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const metresPerInch = 0.0254
/** Red, green, blue and alpha, as they come: taking out what is always opaque costs more than it saves. */
const trueColorWithAlpha = 6
/** Large, flat pictures: more effort takes seconds and saves little. */
const effort = 3

export interface PngOptions {
  readonly width: number
  readonly height: number
  readonly dotsPerInch: number
}

/**
 * A picture as PNG that says how large it is on paper (PNG specification, third edition). Its pixels come in
 * bands of whole rows: red, green, blue and alpha.
 */
export async function encodePng(
  bands: Iterable<Uint8Array>,
  { width, height, dotsPerInch }: PngOptions,
): Promise<Uint8Array> {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(8, 8)
  header.writeUInt8(trueColorWithAlpha, 9)
  const density = Buffer.alloc(9)
  const dotsPerMetre = Math.round(dotsPerInch / metresPerInch)
  density.writeUInt32BE(dotsPerMetre, 0)
  density.writeUInt32BE(dotsPerMetre, 4)
  density.writeUInt8(1, 8)
  const rows = Readable.from(rowsOf(bands, width), { objectMode: true, highWaterMark: 1 })
  const packed = await buffer(rows.compose(createDeflate({ level: effort })))
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('pHYs', density),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function* rowsOf(bands: Iterable<Uint8Array>, width: number): Generator<Buffer> {
  for (const band of bands) yield filtered(band, width)
}

/** Each row after a byte that says it is not filtered. */
function filtered(rgba: Uint8Array, width: number): Buffer {
  const bytes = 4 * width
  const count = rgba.length / bytes
  const rows = Buffer.alloc(count * (1 + bytes))
  for (let row = 0; row < count; row++) {
    rows.set(rgba.subarray(row * bytes, (row + 1) * bytes), row * (1 + bytes) + 1)
  }
  return rows
}

function chunk(name: string, content: Buffer): Buffer {
  const whole = Buffer.alloc(12 + content.length)
  whole.writeUInt32BE(content.length, 0)
  whole.write(name, 4, 'latin1')
  content.copy(whole, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + content.length)), 8 + content.length)
  return whole
}
