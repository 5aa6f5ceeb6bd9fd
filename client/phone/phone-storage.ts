/** What this browser keeps: its localStorage, or the memory of this visit where that is closed or full. */
export interface PhoneStorage {
  get(key: string): string | undefined
  set(key: string, value: string): void
  remove(key: string): void
  keys(prefix: string): readonly string[]
}

export function openPhoneStorage(local: () => Storage = () => localStorage): PhoneStorage {
  const memory = new Map<string, string>()

  function tried<Found>(act: (storage: Storage) => Found): Found | undefined {
    try {
      return act(local())
    } catch {
      // Closed, as in some private windows, or full: the memory does it for this visit.
      return undefined
    }
  }

  return {
    get: (key) => memory.get(key) ?? tried((storage) => storage.getItem(key)) ?? undefined,
    set(key, value) {
      const isKept = tried((storage) => {
        storage.setItem(key, value)
        return true
      })
      if (isKept === true) memory.delete(key)
      else memory.set(key, value)
    },
    remove(key) {
      memory.delete(key)
      tried((storage) => storage.removeItem(key))
    },
    keys(prefix) {
      const kept = tried((storage) => Object.keys(storage)) ?? []
      return [...new Set([...kept, ...memory.keys()])].filter((key) => key.startsWith(prefix))
    },
  }
}
