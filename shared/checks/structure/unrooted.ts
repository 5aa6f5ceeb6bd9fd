import type { Check } from '../check.ts'
import { isOthersPart } from '../parts/graph.ts'
import { elementRef } from '../parts/refs.ts'

export const unrooted: Check = {
  code: 'S03',
  severity: 'warning',
  title: { nl: 'Komt nergens uit voort', fr: 'Sans origine', en: 'Comes from nowhere' },
  message: {
    nl: ({ name }) => `Geen enkele activiteit leidt tot ${name}.`,
    fr: ({ name }) => `Aucune activité ne mène à ${name}.`,
    en: ({ name }) => `No activity leads to ${name}.`,
  },
  why: {
    nl: 'Een resultaat waar niemand aan werkt, is een wens.',
    fr: 'Un résultat auquel personne ne travaille est un souhait.',
    en: 'A result that nobody works on is a wish.',
  },
  fix: {
    nl: 'Vraag “waardoor?”: welke activiteit of output brengt dit dichterbij? Ontbreekt die, voeg ze toe. Hangt het van anderen af, maak er dan een externe voorwaarde van.',
    fr: 'Demandez « grâce à quoi ? » : quelle activité ou réalisation y contribue ? Si elle manque, ajoutez-la. Si cela dépend d’autres, faites-en une condition externe.',
    en: 'Ask “because of what?”: which activity or output brings this closer? If it is missing, add it. If it depends on others, make it an external condition.',
  },
  find: ({ elements, linksFrom, linksTo, stageOf, comingFromWork }) =>
    elements
      .filter((element) => {
        const { isDelivery, isChange } = stageOf(element)
        const isLinked = linksFrom(element.id).length + linksTo(element.id).length > 0
        return (
          (isDelivery || isChange) &&
          isLinked &&
          !isOthersPart(element) &&
          !comingFromWork().has(element.id)
        )
      })
      .map((element) => ({ refs: [elementRef(element)] })),
}
