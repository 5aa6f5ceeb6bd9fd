import type { Check, Found } from '../check.ts'
import { reached } from '#shared/model/reached.ts'
import { valueRef } from '../parts/refs.ts'

/** Social Value International, principle 5: do not over-claim. */
export const doubleCounting: Check = {
  code: 'V01',
  severity: 'warning',
  title: { nl: 'Dubbel geteld', fr: 'Compté deux fois', en: 'Counted twice' },
  message: {
    nl: ({ name, other }) =>
      `${name} en ${other} liggen op één keten en tellen allebei mee voor dezelfde groep.`,
    fr: ({ name, other }) =>
      `${name} et ${other} se suivent dans une chaîne et comptent tous deux pour le même groupe.`,
    en: ({ name, other }) =>
      `${name} and ${other} lie on one chain and both count for the same group.`,
  },
  why: {
    nl: 'Leidt het ene effect tot het andere, dan zit de waarde van het eerste al in het tweede. De rendementsfactor valt dan te hoog uit.',
    fr: 'Si un effet mène à l’autre, la valeur du premier est déjà dans le second. Le ratio de rendement est alors trop élevé.',
    en: 'If one outcome leads to the other, the value of the first is in the second already. The ratio then comes out too high.',
  },
  fix: {
    nl: 'Waardeer alleen het verste effect van de keten, of leg uit waarom het om twee verschillende baten gaat.',
    fr: 'Ne valorisez que l’effet le plus éloigné de la chaîne, ou expliquez pourquoi il s’agit de deux bénéfices distincts.',
    en: 'Value only the furthest outcome of the chain, or explain why these are two different benefits.',
  },
  find: ({ model, stepsFrom }) => {
    const items = model.valuation?.items ?? []
    return items.flatMap((item): Found[] => {
      if (item.stakeholderId === undefined) return []
      const sameGroup = items.filter(
        (other) => other.stakeholderId === item.stakeholderId && other.outcomeId !== item.outcomeId,
      )
      if (sameGroup.length === 0) return []
      const ahead = reached([item.outcomeId], (id) => stepsFrom(id).map(({ to }) => to))
      return sameGroup
        .filter(({ outcomeId }) => ahead.has(outcomeId))
        .map((other) => ({ refs: [valueRef(item), valueRef(other)] }))
    })
  },
}
