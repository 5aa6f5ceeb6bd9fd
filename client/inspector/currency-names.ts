import type { Language } from '#shared/model/language.ts'

/** The currencies people choose from, by code, in words; with that of the board where it is another. */
export function currencyNames(
  language: Language,
  current: string | undefined,
): Readonly<Record<string, string>> {
  const names = new Intl.DisplayNames(language, { type: 'currency' })
  const codes = new Set([...common, ...(current === undefined ? [] : [current])])
  return Object.fromEntries(
    [...codes].map((code) => {
      const name = /^[A-Z]{3}$/u.test(code) ? names.of(code) : undefined
      return [code, name === undefined || name === code ? code : `${code} – ${name}`]
    }),
  )
}

const common = ['EUR', 'GBP', 'USD', 'CHF', 'CAD'] as const
