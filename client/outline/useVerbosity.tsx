import { useSyncExternalStore } from 'react'
import { readStored, writeStored } from '#client/ui/stored.ts'
import { verbosities, type Verbosity } from './remote-summary.ts'

const storageKey = 'catena.announcements'
const changed = new EventTarget()

/** How much of what others do is read out on this device. */
export function useVerbosity(): {
  readonly verbosity: Verbosity
  readonly setVerbosity: (verbosity: Verbosity) => void
} {
  const stored = useSyncExternalStore(subscribe, () => readStored(storageKey))
  return {
    verbosity: verbosities.find((verbosity) => verbosity === stored) ?? 'all',
    setVerbosity(verbosity) {
      writeStored(storageKey, verbosity)
      changed.dispatchEvent(new Event('change'))
    },
  }
}

function subscribe(onChange: () => void): () => void {
  changed.addEventListener('change', onChange)
  return () => changed.removeEventListener('change', onChange)
}
