import type { Language } from '#shared/model/language.ts'

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly name: string
}

/** Every country by its name, in alphabetical order. */
export function countryNames(language: Language): readonly Country[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  return allCodes()
    .flatMap((code) => {
      const name = names.of(code)
      return name === undefined ? [] : [{ code, name }]
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, language))
}

// The platform knows the names of countries but has no list of them: what has a name and is not an older code is one.
function allCodes(): readonly string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index))
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !noCountries.has(code) && new Intl.Locale(`und-${code}`).region === code)
}

/** Codes with a name that ISO 3166-1 does not give to a country: groups, reservations and placeholders. */
const noCountries: ReadonlySet<string> = new Set(
  'AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' '),
)
