import type { Check } from '../check.ts'
import { isQuantitative } from '../parts/numbers.ts'
import { indicatorRef } from '../parts/refs.ts'

export const noBaseline: Check = {
  code: 'M02',
  severity: 'warning',
  title: { nl: 'Geen nulmeting', fr: 'Pas de situation de référence', en: 'No baseline' },
  message: {
    nl: ({ name }) => `De indicator ${name} heeft geen nulmeting.`,
    fr: ({ name }) => `L’indicateur ${name} n’a pas de situation de référence.`,
    en: ({ name }) => `The indicator ${name} has no baseline.`,
  },
  why: {
    nl: 'Zonder nulmeting weet je later niet of er iets veranderd is.',
    fr: 'Sans situation de référence, on ne saura pas plus tard si quelque chose a changé.',
    en: 'Without a starting value you cannot tell later whether anything has changed.',
  },
  fix: {
    nl: 'Meet nu, vóór jullie beginnen. Kan er geen zijn, bijvoorbeeld omdat de groep er nog niet is, kies dan “niet van toepassing”; vul geen nul in die niemand gemeten heeft.',
    fr: 'Mesurez maintenant, avant de commencer. S’il ne peut pas y en avoir, par exemple parce que le groupe n’existe pas encore, choisissez « sans objet » ; n’inscrivez pas un zéro que personne n’a mesuré.',
    en: 'Measure now, before you start. If there can be none, for instance because the group is not there yet, choose “not applicable”; do not fill in a zero that nobody measured.',
  },
  find: ({ indicators }) =>
    indicators
      .filter(
        (indicator) =>
          isQuantitative(indicator) &&
          indicator.baseline?.notApplicable !== true &&
          // Null says on purpose that there is none.
          (indicator.baseline?.value === undefined || indicator.baseline.value === ''),
      )
      .map((indicator) => ({ refs: [indicatorRef(indicator)] })),
}
