import { crc32, deflate } from 'node:zlib'
import { promisify } from 'node:util'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const metresPerInch = 0.0254
const trueColor = 2
/** Large, flat pictures: more effort takes seconds and saves little. */
const effort = 3

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue and alpha, row by row. */
  readonly rgba: Uint8Array
}

/** An opaque picture as PNG that says how large it is on paper (PNG specification, third edition). */
export async function encodePng(pixels: Pixels, dotsPerInch: number): Promise<Uint8Array> {
  const { width, height } = pixels
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(8, 8)
  header.writeUInt8(trueColor, 9)
  const density = Buffer.alloc(9)
  const dotsPerMetre = Math.round(dotsPerInch / metresPerInch)
  density.writeUInt32BE(dotsPerMetre, 0)
  density.writeUInt32BE(dotsPerMetre, 4)
  density.writeUInt8(1, 8)
  const rows = await promisify(deflate)(rowsOf(pixels), { level: effort })
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('pHYs', density),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Each row after a byte that says it is not filtered, without alpha. */
function rowsOf({ width, height, rgba }: Pixels): Buffer {
  const rows = Buffer.alloc(height * (1 + 3 * width))
  let to = 0
  let from = 0
  for (let y = 0; y < height; y++) {
    to++
    for (let x = 0; x < width; x++) {
      rows[to++] = rgba[from] ?? 0
      rows[to++] = rgba[from + 1] ?? 0
      rows[to++] = rgba[from + 2] ?? 0
      from += 4
    }
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
