import { useCallback, useEffect, useRef } from 'react'

/** A function that stays the same and does what the latest one does, for handlers that outlive a render. */
export function useLatest<Arguments extends readonly unknown[]>(
  act: (...args: Arguments) => void,
): (...args: Arguments) => void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  return useCallback((...args: Arguments) => latest.current(...args), [])
}
