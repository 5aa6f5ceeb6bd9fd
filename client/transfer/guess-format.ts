import type { ImportFormat } from '#client/app/board-api.ts'

/** How much of a file is looked at, in bytes: whoever writes a format says so in its first lines. */
export const headBytes = 64 * 1024

/** The beginning of a file as text, so far as it is text. */
export async function readHead(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, headBytes).arrayBuffer())
  const isWide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const encoding = isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/**
 * The format that a file most likely is of, by its name and how it begins. A sign in the content says more than a
 * name; a format without its sign gives way to one that has none. The first where nothing tells them apart.
 */
export function guessFormat<Format extends Pick<ImportFormat, 'extensions' | 'sign'>>(
  name: string,
  head: string,
  formats: readonly Format[],
): Format | undefined {
  const extension = name.toLowerCase().split('.').at(-1) ?? ''
  const scoreOf = ({ extensions, sign }: Format): number => {
    const byName = extensions.includes(extension) ? 2 : 0
    if (sign === null) return byName
    return byName + (new RegExp(sign, 'i').test(head) ? 3 : -1)
  }
  return formats.toSorted((one, other) => scoreOf(other) - scoreOf(one))[0]
}
