/** Settings with other numbers than their defaults. */
export type Overrides<Defaults> = {
  readonly [Name in keyof Defaults as Defaults[Name] extends number ? Name : never]?: number
}

// A timer that is longer runs out at once.
const longestMs = 2 ** 31 - 1

/**
 * Reads `name=value,name=value` for settings that are numbers, and throws what would be right where something is not:
 * the unit stands in the name, and a value is whole where its default is.
 */
export function parseOverrides<Defaults extends Readonly<Record<string, number | string>>>(
  text: string,
  defaults: Defaults,
): Overrides<Defaults> {
  const names = Object.keys(defaults).filter((name) => typeof defaults[name] === 'number')
  const pairs = text.split(',').flatMap((pair) => pair.trim() || [])
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', value = '', ...rest] = pair.split('=').map((part) => part.trim())
      if (!names.includes(name) || rest.length > 0) {
        throw new WrongOverride(pair, `name=value, with one of the names ${names.join(', ')}`)
      }
      const byDefault = Number(defaults[name])
      const found = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
      const isWhole = Number.isInteger(byDefault)
      const most = name.endsWith('Ms') ? longestMs : Number.MAX_SAFE_INTEGER
      if (!(found > 0 && found <= most) || (isWhole && !Number.isInteger(found))) {
        const kind = isWhole ? 'a whole number' : 'a number'
        throw new WrongOverride(
          pair,
          `${kind} above 0 and up to ${most}, such as ${name}=${byDefault}`,
        )
      }
      return [name, found]
    }),
    // Each name is one of the defaults' that hold a number.
  ) as Overrides<Defaults>
}

/** The pair that cannot be used, and what would be right. */
export class WrongOverride extends Error {
  readonly found: string
  readonly right: string

  constructor(found: string, right: string) {
    super(found)
    this.found = found
    this.right = right
  }
}
