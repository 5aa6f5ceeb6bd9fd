/** Long enough that encoding is done at once for many parts, short enough that a part is gone before the next is made. */
const atOnce = 32 * 1024

/** A text as the bytes of its file, while its parts are made: as one string all of it would be copied again and again. */
export function toUtf8(parts: Iterable<string>): Buffer {
  const chunks: Buffer[] = []
  let text = ''
  for (const part of parts) {
    text += part
    if (text.length < atOnce) continue
    chunks.push(Buffer.from(text))
    text = ''
  }
  return Buffer.concat([...chunks, Buffer.from(text)])
}
