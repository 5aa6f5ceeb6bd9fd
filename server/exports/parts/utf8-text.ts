/** Long enough that encoding is done at once for many parts, short enough that a part is gone before the next is made. */
const atOnce = 32 * 1024

/** The bytes of a text, made while it is written: as one string all of it would be copied again and again. */
export function utf8Of(write: (add: (part: string) => void) => void): Buffer {
  const chunks: Buffer[] = []
  let waiting = ''
  write((part) => {
    waiting += part
    if (waiting.length < atOnce) return
    chunks.push(Buffer.from(waiting))
    waiting = ''
  })
  return Buffer.concat([...chunks, Buffer.from(waiting)])
}
