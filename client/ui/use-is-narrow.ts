import { useSyncExternalStore } from 'react'

// Where `max-sm` ends: Tailwind's `sm`.
const query = '(width < 40rem)'

/** Whether the window is as narrow as a phone; for what style sheets alone cannot say. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(listen, isNarrow)
}

function isNarrow(): boolean {
  return matchMedia(query).matches
}

function listen(onChange: () => void): () => void {
  const width = matchMedia(query)
  width.addEventListener('change', onChange)
  return () => width.removeEventListener('change', onChange)
}
