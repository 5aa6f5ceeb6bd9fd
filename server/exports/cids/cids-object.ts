/** One object of a capsule, without its context. Links to others are their ids; numbers are strings. */
export interface CidsObject {
  readonly '@type': string | readonly string[]
  readonly '@id': string
  readonly [property: string]: unknown
}

/** The object with what is known of it: no property without a value. */
export function cidsObject(
  type: CidsObject['@type'],
  id: string,
  properties: Readonly<Record<string, unknown>>,
): CidsObject {
  const object: Record<string, unknown> & CidsObject = { '@type': type, '@id': id }
  for (const key in properties) if (isKnown(properties[key])) object[key] = properties[key]
  return object
}

function isKnown(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
}

export interface CidsMeasure {
  readonly '@type': 'i72:Measure'
  readonly hasNumericalValue: string
}

/** A number as CIDS has it; undefined for what is no number. */
export function measureOf(value: unknown): CidsMeasure | undefined {
  const number = numberIn(value)
  if (number === undefined) return undefined
  return { '@type': 'i72:Measure', hasNumericalValue: String(number) }
}

/** The number in a value of the model or of a capsule; people also write it as text. */
export function numberIn(value: unknown): number | undefined {
  if (typeof value === 'string' && !/^\s*[-+]?\d+(\.\d+)?(e[-+]?\d+)?\s*$/i.test(value)) {
    return undefined
  }
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN
  return Number.isFinite(number) ? number : undefined
}
