import type { Language } from '#shared/model/language.ts'

/** The sign between whole numbers and decimals. */
export type DecimalSign = ',' | '.'

/** The number that somebody wrote, with or without a unit sign; undefined where it is none, or beyond all measure. */
export function readNumber(text: string, decimal: DecimalSign): number | undefined {
  const bare = text
    .normalize('NFKC')
    .replace(/^[\s'’€$£]+|[\s'’€$£%‰]+$/gu, '')
    .replace(/^\u2212/u, '-')
  const grouping = decimal === ',' ? /[\s.'’](?=\d{3}(?!\d))/gu : /[\s,'’](?=\d{3}(?!\d))/gu
  const plain = bare.replace(grouping, '').replace(decimal, '.')
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/iu.test(plain) ? finite(plain) : undefined
}

/** Whether a number can say how many people there are. */
export function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 0
}

/** A board keeps no other numbers. */
export function finite(plain: string): number | undefined {
  const number = Number(plain)
  return Number.isFinite(number) ? number : undefined
}

/**
 * How a column of numbers is written. A number that can be read in one way alone decides for all; else the language
 * does: "1.250" is a thousand and more in Dutch and French, and little more than one in English.
 */
export function decimalSignOf(texts: readonly string[], language: Language): DecimalSign {
  for (const text of texts) {
    const signs = text.replace(/[^.,]/gu, '')
    const last = signs.at(-1)
    if (last !== ',' && last !== '.') continue
    const decimals = text.slice(text.lastIndexOf(last) + 1).replace(/\D+$/u, '')
    const isMixed = signs.includes(',') && signs.includes('.')
    const isGroup = decimals.length === 3 && !/^\D*0[.,]/u.test(text)
    const isRepeated = signs.length > 1 && !isMixed
    if (isRepeated) return last === ',' ? '.' : ','
    if (isMixed || !isGroup) return last
  }
  return usual[language]
}

/** A number as somebody would type it in a field: without groups, so that it reads back as it was. */
export function numberAsTyped(value: number, language: Language): string {
  return String(value).replace('.', usual[language])
}

const usual: Readonly<Record<Language, DecimalSign>> = { nl: ',', fr: ',', en: '.' }
