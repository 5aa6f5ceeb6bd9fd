/** Hands a file to the browser's downloads. */
export function downloadFile(name: string, content: Blob | string, mediaType = 'text/plain'): void {
  const blob =
    typeof content === 'string'
      ? new Blob([content], { type: `${mediaType};charset=utf-8` })
      : content
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** A title as part of a file's name: letters, digits and hyphens. */
export function fileNameOf(title: string, fallback = 'catena'): string {
  const name = title
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return name === '' ? fallback : name
}
