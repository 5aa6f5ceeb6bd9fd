/** An NMTOKEN (XML 1.0, 2.3) for every id: itself where it is one, else one that no other id has. */
export function toNmtokens(ids: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(ids.filter(isNmtoken))
  return new Map(
    ids.map((id) => {
      if (isNmtoken(id)) return [id, id]
      let token = id.replaceAll(/[^\w.:-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`)
      while (taken.has(token)) token += '_'
      taken.add(token)
      return [id, token]
    }),
  )
}

/** Of the signs that an NMTOKEN may have, those that programs take for granted. */
export function isNmtoken(id: string): boolean {
  return /^[\w.:-]+$/.test(id)
}
