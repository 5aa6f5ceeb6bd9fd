/** Long enough that encoding is done at once for many parts, short enough that a part is gone before the next is made. */
const atOnce = 32 * 1024

/** A text that becomes the bytes of a file while it is written: as one string all of it would be copied again and again. */
export class Utf8Text {
  readonly #chunks: Buffer[] = []
  #waiting = ''

  add(part: string): void {
    this.#waiting += part
    if (this.#waiting.length >= atOnce) this.#encode()
  }

  bytes(): Buffer {
    this.#encode()
    return Buffer.concat(this.#chunks)
  }

  #encode(): void {
    this.#chunks.push(Buffer.from(this.#waiting))
    this.#waiting = ''
  }
}

/** The bytes of what is written. */
export function utf8Of(write: (add: (part: string) => void) => void): Buffer {
  const text = new Utf8Text()
  write((part) => text.add(part))
  return text.bytes()
}
