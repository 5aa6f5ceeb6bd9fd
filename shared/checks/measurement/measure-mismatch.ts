import type { Check, Found } from '../check.ts'
import { asNumber } from '../parts/numbers.ts'
import { indicatorRef } from '../parts/refs.ts'

/** IATI 2.03, sections 8.8 to 8.10: what a measure has for its baselines, targets and actual values. */
export const measureMismatch: Check = {
  code: 'M06',
  severity: 'error',
  title: {
    nl: 'Maat en waarde botsen',
    fr: 'Mesure et valeur en conflit',
    en: 'Measure and value clash',
  },
  message: {
    nl: ({ name }) => `De indicator ${name} is kwalitatief, maar heeft cijfers.`,
    fr: ({ name }) => `L’indicateur ${name} est qualitatif, mais contient des chiffres.`,
    en: ({ name }) => `The indicator ${name} is qualitative, but has figures.`,
  },
  why: {
    nl: 'Een cijfer zonder eenheid, of een verhaal met een cijfer, kan niemand lezen of vergelijken. Andere programma’s weigeren het.',
    fr: 'Un chiffre sans unité, ou un récit avec un chiffre, personne ne peut le lire ni le comparer. D’autres programmes le refusent.',
    en: 'Nobody can read or compare a figure without a unit, or a story with a figure. Other programs refuse it.',
  },
  fix: {
    nl: 'Kies de soort meting die bij de waarden past, en vul de eenheid in.',
    fr: 'Choisissez le type de mesure qui convient aux valeurs, et indiquez l’unité.',
    en: 'Choose the kind of measure that suits the values, and fill in the unit.',
  },
  find: ({ indicators }) =>
    indicators.flatMap((indicator): Found[] => {
      const { measure, baseline, targets, measurements, unit } = indicator
      const refs = [indicatorRef(indicator)]
      const values = [baseline?.value, ...[...targets, ...measurements].map(({ value }) => value)]
      const hasFigures = values.some((value) => asNumber(value) !== undefined)
      if (measure === 'qualitative') return hasFigures ? [{ refs }] : []
      const needsUnit = measure === 'unit' && (unit ?? '').trim() === ''
      return needsUnit ? [{ refs, message: withoutUnit }] : []
    }),
}

const withoutUnit: Check['message'] = {
  nl: ({ name }) => `De indicator ${name} heeft geen eenheid.`,
  fr: ({ name }) => `L’indicateur ${name} n’a pas d’unité.`,
  en: ({ name }) => `The indicator ${name} has no unit.`,
}
