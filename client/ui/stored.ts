/** What this browser keeps under a key; nothing where storage is closed, as in some private windows. */
export function readStored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    // Storage is closed: the same as nothing kept.
    return undefined
  }
}

/** Keeps a value where the browser lets us; says whether it did. */
export function writeStored(key: string, value: string | undefined): boolean {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
    return true
  } catch {
    // Full or closed: what depends on it works without, for this visit.
    return false
  }
}
