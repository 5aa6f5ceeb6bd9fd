import type { Check } from '../check.ts'
import { valueRef } from '../parts/refs.ts'
import { wordsOf } from '../parts/wording.ts'
import { peopleUnits } from '../parts/words/people.ts'

export const tooManyPeople: Check = {
  code: 'V05',
  severity: 'warning',
  title: { nl: 'Meer dan er zijn', fr: 'Plus qu’il n’y en a', en: 'More than there are' },
  message: {
    nl: ({ name, count }) =>
      `Bij ${name} telt de waarde ${count} mensen, meer dan de groep groot is.`,
    fr: ({ name, count }) =>
      `Pour ${name}, la valeur compte ${count} personnes, plus que la taille du groupe.`,
    en: ({ name, count }) =>
      `For ${name} the value counts ${count} people, more than the group has.`,
  },
  why: {
    nl: 'Een effect kan niet bij meer mensen optreden dan er in de groep zijn.',
    fr: 'Un effet ne peut pas toucher plus de personnes que n’en compte le groupe.',
    en: 'An outcome cannot happen to more people than the group has.',
  },
  fix: {
    nl: 'Kijk het aantal na, de grootte van de groep, of de groep die je koos.',
    fr: 'Vérifiez le nombre, la taille du groupe, ou le groupe choisi.',
    en: 'Check the number, the size of the group, or the group you chose.',
  },
  find: ({ model }) => {
    const sizes = new Map(model.stakeholders.map(({ id, size }) => [id, size]))
    return (model.valuation?.items ?? [])
      .filter(({ stakeholderId, quantity, quantityUnit }) => {
        const size = sizes.get(stakeholderId ?? '')
        return size !== undefined && quantity > size && countsPeople(quantityUnit)
      })
      .map((item) => ({ refs: [valueRef(item)], count: item.quantity }))
  },
}

/** Tonnes and hours may well be more than there are people. */
function countsPeople(unit: string | undefined): boolean {
  return unit === undefined || wordsOf(unit).some((word) => peopleUnits.includes(word))
}
