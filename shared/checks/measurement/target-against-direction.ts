import type { Check } from '../check.ts'
import { asNumber } from '../parts/numbers.ts'
import { indicatorRef } from '../parts/refs.ts'

export const targetAgainstDirection: Check = {
  code: 'M07',
  severity: 'error',
  title: {
    nl: 'Streefwaarde in de verkeerde richting',
    fr: 'Cible dans le mauvais sens',
    en: 'Target in the wrong direction',
  },
  message: {
    nl: ({ name }) => `De streefwaarde van ${name} gaat tegen de gekozen richting in.`,
    fr: ({ name }) => `La cible de ${name} va à l’encontre du sens choisi.`,
    en: ({ name }) => `The target of ${name} goes against the chosen direction.`,
  },
  why: {
    nl: 'Wie minder eenzaamheid wil maar naar een hoger cijfer streeft, leest straks een verslechtering als succes.',
    fr: 'Qui veut moins de solitude mais vise un chiffre plus élevé lira une aggravation comme un succès.',
    en: 'Whoever wants less loneliness but aims for a higher figure will read a turn for the worse as success.',
  },
  fix: {
    nl: 'Kijk de richting na (omhoog of omlaag), of de nulmeting en de streefwaarde.',
    fr: 'Vérifiez le sens (hausse ou baisse), ou la situation de référence et la cible.',
    en: 'Check the direction (up or down), or the baseline and the target.',
  },
  find: ({ indicators }) =>
    indicators
      .filter(({ direction, baseline, targets }) => {
        const start = asNumber(baseline?.value)
        if (start === undefined || direction === undefined) return false
        const wanted = direction === 'down' ? 1 : -1
        return targets.some(({ value }) => ((asNumber(value) ?? start) - start) * wanted > 0)
      })
      .map((indicator) => ({ refs: [indicatorRef(indicator)] })),
}
