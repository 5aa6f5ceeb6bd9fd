import { isSameJson } from '#shared/model/same.ts'

export type PlainObject = Readonly<Record<string, unknown>>

export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value at a path such as `baseline.value`; undefined where nothing is there. */
export function valueAt(record: unknown, path: string): unknown {
  return path.includes('.')
    ? path.split('.').reduce<unknown>(memberOf, record)
    : memberOf(record, path)
}

function memberOf(value: unknown, key: string): unknown {
  return isPlainObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** The objects that values at paths make together; where two say different things in one place, the first stays. */
export function objectOf(entries: Iterable<readonly [path: string, value: unknown]>): PlainObject {
  const root: Record<string, unknown> = {}
  for (const [path, value] of entries) {
    const keys = path.split('.')
    const last = keys.pop() ?? path
    let place: Record<string, unknown> | undefined = root
    for (const key of keys) place = place === undefined ? undefined : innerOf(place, key)
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
    const rest = Object.entries(whole).flatMap(([key, value]) => {
      const more = Object.hasOwn(part, key) ? restOf(value, part[key]) : value
      return more === undefined ? [] : [[key, more] as const]
    })
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
