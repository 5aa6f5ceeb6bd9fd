const maxLength = 80

/** A file's name from a board's title: letters and digits of any script, nothing a disk or a header stumbles over. */
export function fileName(title: string, extension: string): string {
  const slug = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, maxLength)
    .replace(/^-+|-+$/g, '')
  return `${slug === '' ? 'catena' : slug}.${extension}`
}

/** Content-Disposition by RFC 6266: a plain name for old programs and the real one by RFC 5987. */
export function asAttachment(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.-]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
