import type { Check } from '../check.ts'
import { isUnwanted } from '../parts/graph.ts'
import { elementRef } from '../parts/refs.ts'

export const deadEnd: Check = {
  code: 'S02',
  severity: 'warning',
  title: { nl: 'Loopt dood', fr: 'Sans suite', en: 'Dead end' },
  message: {
    nl: ({ name }) => `Vanuit ${name} leidt geen weg naar de impact.`,
    fr: ({ name }) => `Aucun chemin ne mène de ${name} à l’impact.`,
    en: ({ name }) => `No path leads from ${name} to the impact.`,
  },
  why: {
    nl: 'Wat jullie doen of bereiken zonder dat het naar de impact leidt, kost energie waarvan niemand ziet waarvoor.',
    fr: 'Ce que vous faites ou obtenez sans que cela mène à l’impact demande de l’énergie dont personne ne voit l’utilité.',
    en: 'What you do or achieve without it leading to the impact takes effort that nobody sees the purpose of.',
  },
  fix: {
    nl: 'Vraag “en dan?” tot je bij een volgend effect of bij de impact uitkomt, en trek dat verband. Vind je er geen, heb je dit dan nodig?',
    fr: 'Demandez « et alors ? » jusqu’à arriver à un autre effet ou à l’impact, et tracez ce lien. Si vous n’en trouvez pas, en avez-vous besoin ?',
    en: 'Ask “and then?” until you arrive at a next outcome or at the impact, and draw that link. If there is none, do you need this?',
  },
  find: ({ elements, linksFrom, linksTo, stageOf, leadingToGoal }) => {
    // Without any goal there is one thing to say, and another rule says it.
    if (leadingToGoal().size === 0) return []
    return elements
      .filter((element) => {
        const { isWork, isDelivery, isChange } = stageOf(element)
        const isLinked = linksFrom(element.id).length + linksTo(element.id).length > 0
        return (
          (isWork || isDelivery || isChange) &&
          isLinked &&
          !isUnwanted(element) &&
          !leadingToGoal().has(element.id)
        )
      })
      .map((element) => ({ refs: [elementRef(element)] }))
  },
}
