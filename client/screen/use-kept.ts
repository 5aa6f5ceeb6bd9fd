import { useState } from 'react'

/** A value that stays as it was for as long as it is kept. */
export function useKept<Value>(value: Value, isKept: boolean): Value {
  const [last, setLast] = useState(value)
  if (!isKept && last !== value) setLast(value)
  return isKept ? last : value
}
