import { isSameJson } from '#shared/model/same.ts'

export type PlainObject = Readonly<Record<string, unknown>>

export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value at a path such as `baseline.value`; undefined where nothing is there. */
export function valueAt(record: unknown, path: string): unknown {
  let value = record
  for (const key of keysOf(path)) value = memberOf(value, key)
  return value
}

/** Each path is asked about for every record there is. */
const known = new Map<string, readonly string[]>()
/** Some name a language that somebody's file speaks of. */
const mostKnown = 5_000

function keysOf(path: string): readonly string[] {
  const found = known.get(path)
  if (found !== undefined) return found
  if (known.size >= mostKnown) known.clear()
  const keys = path.split('.')
  known.set(path, keys)
  return keys
}

function memberOf(value: unknown, key: string): unknown {
  return isPlainObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** The objects that values at paths make together; where two say different things in one place, the first stays. */
export function objectOf(entries: Iterable<readonly [path: string, value: unknown]>): PlainObject {
  const root: Record<string, unknown> = {}
  for (const [path, value] of entries) {
    const keys = keysOf(path)
    const last = keys.at(-1) ?? path
    let place: Record<string, unknown> | undefined = root
    for (let at = 0; at < keys.length - 1 && place !== undefined; at++)
      place = innerOf(place, keys[at] ?? '')
    if (place !== undefined && !Object.hasOwn(place, last)) place[last] = value
  }
  return root
}

function innerOf(place: Record<string, unknown>, key: string): Record<string, unknown> | undefined {
  const inner = place[key] ?? {}
  // A copy: what stands there may be somebody else's.
  const own = isPlainObject(inner) ? { ...inner } : undefined
  if (own !== undefined) place[key] = own
  return own
}

/** What a whole says more than a part of it; undefined where that is nothing. Lists are taken whole. */
export function restOf(whole: unknown, part: unknown): unknown {
  if (isPlainObject(whole) && isPlainObject(part)) {
    const rest: [string, unknown][] = []
    for (const key of Object.keys(whole)) {
      const value = whole[key]
      const more = Object.hasOwn(part, key) ? restOf(value, part[key]) : value
      if (more !== undefined) rest.push([key, more])
    }
    return rest.length === 0 ? undefined : Object.fromEntries(rest)
  }
  return isSameJson(whole, part) ? undefined : whole
}

/** Both together; where they say different things, `first` is right. */
export function joined(first: PlainObject, rest: PlainObject): PlainObject {
  const all: Record<string, unknown> = { ...rest }
  for (const [key, value] of Object.entries(first)) {
    const other = all[key]
    all[key] = isPlainObject(value) && isPlainObject(other) ? joined(value, other) : value
  }
  return all
}
