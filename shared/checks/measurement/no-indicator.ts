import type { Check } from '../check.ts'
import { isOthersPart } from '../parts/graph.ts'
import { elementRef } from '../parts/refs.ts'

export const noIndicator: Check = {
  code: 'M01',
  severity: 'warning',
  title: {
    nl: 'Effect zonder indicator',
    fr: 'Effet sans indicateur',
    en: 'Outcome without an indicator',
  },
  message: {
    nl: ({ name }) => `${name} heeft geen indicator.`,
    fr: ({ name }) => `${name} n’a pas d’indicateur.`,
    en: ({ name }) => `${name} has no indicator.`,
  },
  why: {
    nl: 'Op dit effect laten jullie je aanspreken: het ligt binnen de verantwoordingslijn. Dan moet je ook kunnen zien of het er is.',
    fr: 'Vous répondez de cet effet : il se trouve en deçà de la ligne de responsabilité. Il faut alors pouvoir voir s’il est là.',
    en: 'You answer for this outcome: it lies within the accountability line. Then you must also be able to see whether it is there.',
  },
  fix: {
    nl: 'Vraag “waaraan zou ik het zien?” en voeg één indicator toe; een verhaal dat je regelmatig ophaalt, telt ook. Of leg het effect voorbij de lijn.',
    fr: 'Demandez « à quoi le verrais-je ? » et ajoutez un indicateur ; un récit recueilli régulièrement compte aussi. Ou placez l’effet au-delà de la ligne.',
    en: 'Ask “how would I see it?” and add one indicator; a story that you collect regularly counts too. Or put the outcome beyond the line.',
  },
  find: ({ elements, stageOf, indicatorsOf, isBeyondLine }) =>
    elements
      .filter(
        (element) =>
          stageOf(element).isMeasured &&
          stageOf(element).isChange &&
          !stageOf(element).isGoal &&
          !isOthersPart(element) &&
          !isBeyondLine(element.id) &&
          indicatorsOf(element.id).length === 0,
      )
      .map((element) => ({ refs: [elementRef(element)] })),
}
