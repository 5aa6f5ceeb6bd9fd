import { useEffect, useState } from 'react'

/** The value as it was when it last stood still for so long: what takes long to make follows at rest. */
export function useCalmValue<Value>(value: Value, calmMs: number): Value {
  const [calm, setCalm] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setCalm(() => value), calmMs)
    return () => clearTimeout(timer)
  }, [value, calmMs])
  return calm
}
