import { longTermLevel } from '#shared/model/stages.ts'
import type { Check } from '../check.ts'
import { isUnwanted } from '../parts/graph.ts'
import { elementRef } from '../parts/refs.ts'

export const singlePrecondition: Check = {
  code: 'L07',
  severity: 'info',
  title: { nl: 'Eén voorwaarde', fr: 'Une seule condition', en: 'Single precondition' },
  message: {
    nl: ({ name }) => `${name} hangt aan één verband. Volstaat dat?`,
    fr: ({ name }) => `${name} ne tient qu’à un lien. Est-ce suffisant ?`,
    en: ({ name }) => `${name} hangs on one link. Is that enough?`,
  },
  why: {
    nl: 'Grote veranderingen hebben zelden één oorzaak. Wat er nog nodig is, ontbreekt vaak in de tekening en later ook in de praktijk.',
    fr: 'Les grands changements ont rarement une seule cause. Ce qui manque au dessin manque souvent aussi dans la pratique.',
    en: 'Large changes seldom have one cause. What else is needed is often missing in the drawing, and later in practice.',
  },
  fix: {
    nl: 'Vraag wat er nog waar moet zijn. Voeg een tweede effect toe, of een externe voorwaarde waar anderen voor zorgen.',
    fr: 'Demandez ce qui doit encore être réuni. Ajoutez un deuxième effet, ou une condition externe dont d’autres s’occupent.',
    en: 'Ask what else has to be true. Add a second outcome, or an external condition that others see to.',
  },
  find: ({ elements, levelsOf, stepsTo }) =>
    elements
      .filter(
        (element) =>
          (levelsOf(element.id)?.lowest ?? 0) >= longTermLevel &&
          !isUnwanted(element) &&
          stepsTo(element.id).length === 1,
      )
      .map((element) => ({ refs: [elementRef(element)] })),
}
