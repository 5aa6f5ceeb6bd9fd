import type { Check } from '../check.ts'
import { isOthersPart } from '../parts/graph.ts'
import { elementRef } from '../parts/refs.ts'

export const nobodyChanges: Check = {
  code: 'W03',
  severity: 'warning',
  title: {
    nl: 'Effect zonder doelgroep',
    fr: 'Effet sans public',
    en: 'Outcome without a target group',
  },
  message: {
    nl: ({ name }) => `Bij ${name} staat niet voor wie er iets verandert.`,
    fr: ({ name }) => `${name} ne dit pas pour qui quelque chose change.`,
    en: ({ name }) => `${name} does not say for whom something changes.`,
  },
  why: {
    nl: 'Een verandering gebeurt altijd bij iemand. Zonder doelgroep weet je niet bij wie je moet gaan kijken of het gelukt is.',
    fr: 'Un changement se produit toujours chez quelqu’un. Sans public cible, on ne sait pas chez qui vérifier s’il a eu lieu.',
    en: 'A change always happens to somebody. Without a target group you do not know whom to ask whether it worked.',
  },
  fix: {
    nl: 'Kies in de details van het kaartje wie er verandert: de doelgroep zelf, of wie rond haar staat.',
    fr: 'Choisissez dans les détails de la carte qui change : le public cible lui-même, ou son entourage.',
    en: 'Choose in the card’s details who changes: the target group itself, or those around it.',
  },
  find: ({ elements, stageOf }) =>
    elements
      .filter(
        (element) =>
          stageOf(element).hasHorizon &&
          !isOthersPart(element) &&
          element.stakeholderIds.length === 0,
      )
      .map((element) => ({ refs: [elementRef(element)] })),
}
