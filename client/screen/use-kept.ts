import { useState } from 'react'

/** A value that stays as it was for as long as it is kept: the first that is there, where it was kept before. */
export function useKept<Value>(value: Value, isKept: boolean): Value {
  const [last, setLast] = useState(value)
  const isCurrent = !isKept || last === undefined
  if (isCurrent && last !== value) setLast(value)
  return isCurrent ? value : last
}
