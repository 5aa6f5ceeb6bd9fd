/** One or two letters for a name: "An De Smet" is AS; nothing for somebody without a name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const first = words.at(0)
  if (first === undefined) return ''
  const last = words.length > 1 ? words.at(-1) : undefined
  return [first, last]
    .flatMap((word) => (word === undefined ? [] : [...word].slice(0, 1)))
    .join('')
    .toUpperCase()
}
