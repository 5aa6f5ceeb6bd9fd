import { vi } from 'vitest'
import { openPhoneStorage, type PhoneStorage } from '#client/phone/phone-storage.ts'

/** What a browser's tabs share, as far as Node lacks it: storage that tells the other tabs what has changed. */
export interface MemoryBrowser {
  /** What a tab keeps; `isClosed` where its browser refuses, as in some private windows. */
  readonly storage: PhoneStorage
  isClosed: boolean
  close(): void
}

export function openMemoryBrowser(): MemoryBrowser {
  const items: Record<string, string> = {}
  const local = Object.create({
    getItem: (key: string) => items[key] ?? null,
    setItem(key: string, value: string) {
      items[key] = value
    },
    removeItem(key: string) {
      delete items[key]
    },
  }) as Storage
  // `Object.keys` of a Storage are the keys that it holds.
  const listed = new Proxy(local, {
    ownKeys: () => Object.keys(items),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  })
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('document', { documentElement: { lang: 'en' } })
  const browser = {
    isClosed: false,
    storage: openPhoneStorage(() => {
      if (browser.isClosed) throw new Error('storage is closed')
      return listed
    }),
    close: () => void vi.unstubAllGlobals(),
  }
  return browser
}
