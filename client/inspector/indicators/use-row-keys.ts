import { useState } from 'react'
import { isSameJson } from '#shared/model/same.ts'

/**
 * A key for each row of a list whose rows have no identity of their own, so that what is being typed stays with its row
 * when somebody else takes out another. A row that says the same is the same; what is left is taken in order.
 */
export function useRowKeys(rows: readonly unknown[]): readonly number[] {
  const [known, setKnown] = useState(() => ({ rows, keys: rows.map((_, index) => index) }))
  if (known.rows === rows || isSameJson(known.rows, rows)) return known.keys
  const keys = matched(known, rows)
  setKnown({ rows, keys })
  return keys
}

interface KnownRows {
  readonly rows: readonly unknown[]
  readonly keys: readonly number[]
}

function matched(known: KnownRows, rows: readonly unknown[]): number[] {
  const free = new Map(known.rows.map((row, index) => [known.keys[index] ?? index, row]))
  let next = Math.max(-1, ...free.keys()) + 1
  const take = (key: number | undefined): number | undefined => {
    if (key !== undefined) free.delete(key)
    return key
  }
  const same = rows.map((row) =>
    take([...free.keys()].find((key) => isSameJson(free.get(key), row))),
  )
  return same.map((key) => key ?? take([...free.keys()][0]) ?? next++)
}
