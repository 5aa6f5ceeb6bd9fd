import type { Check } from '../check.ts'
import { hasValue, isQuantitative } from '../parts/numbers.ts'
import { indicatorRef } from '../parts/refs.ts'

export const noTarget: Check = {
  code: 'M03',
  severity: 'warning',
  title: { nl: 'Geen streefwaarde', fr: 'Pas de cible', en: 'No target' },
  message: {
    nl: ({ name }) => `De indicator ${name} heeft geen streefwaarde.`,
    fr: ({ name }) => `L’indicateur ${name} n’a pas de valeur cible.`,
    en: ({ name }) => `The indicator ${name} has no target.`,
  },
  why: {
    nl: 'Zonder streefwaarde weet niemand wanneer het goed genoeg is, en is elk cijfer een succes.',
    fr: 'Sans cible, personne ne sait quand c’est assez bien, et tout chiffre est un succès.',
    en: 'Without a target nobody knows when it is good enough, and every figure is a success.',
  },
  fix: {
    nl: 'Spreek af welke waarde jullie tegen wanneer willen halen.',
    fr: 'Convenez de la valeur à atteindre et de l’échéance.',
    en: 'Agree which value you want to reach by when.',
  },
  find: ({ indicators, isBeyondLine }) =>
    indicators
      .filter(
        (indicator) =>
          isQuantitative(indicator) &&
          // Beyond the line a target would be a promise about what is only hoped for.
          !isBeyondLine(indicator.elementId) &&
          !indicator.targets.some(({ value }) => hasValue(value)),
      )
      .map((indicator) => ({ refs: [indicatorRef(indicator)] })),
}
