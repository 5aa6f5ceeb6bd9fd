import type { Check, Found } from '../check.ts'
import { elementRef } from '../parts/refs.ts'
import { reached } from '#shared/model/reached.ts'

export const objectiveAndActivity: Check = {
  code: 'S09',
  severity: 'warning',
  title: {
    nl: 'Doelstelling zonder activiteit',
    fr: 'Objectif sans activité',
    en: 'Objective without activity',
  },
  message: {
    nl: ({ name }) => `Geen enkele activiteit werkt aan de doelstelling ${name}.`,
    fr: ({ name }) => `Aucune activité ne travaille à l’objectif ${name}.`,
    en: ({ name }) => `No activity works on the objective ${name}.`,
  },
  why: {
    nl: 'Doelstellingen en activiteiten horen bij elkaar: een doelstelling waar niemand iets voor doet, blijft op papier; een activiteit zonder doelstelling dwaalt af.',
    fr: 'Objectifs et activités vont ensemble : un objectif pour lequel personne n’agit reste sur papier ; une activité sans objectif s’égare.',
    en: 'Objectives and activities belong together: an objective that nobody acts on stays on paper; an activity without an objective drifts.',
  },
  fix: {
    nl: 'Verbind elke doelstelling met de activiteiten die haar waarmaken, en schrap wat nergens aan bijdraagt.',
    fr: 'Reliez chaque objectif aux activités qui le réalisent, et supprimez ce qui ne contribue à rien.',
    en: 'Link each objective with the activities that realise it, and drop what contributes to nothing.',
  },
  find: ({ elements, stageOf, linksFrom, linksTo }) => {
    const aims = elements.filter((element) => stageOf(element).isAim)
    if (aims.length === 0) return []
    const work = elements.filter((element) => stageOf(element).isWork)
    const fromAims = reached(
      aims.map(({ id }) => id),
      (id) => linksFrom(id).map(({ to }) => to),
    )
    const toWork = reached(
      work.map(({ id }) => id),
      (id) => linksTo(id).map(({ from }) => from),
    )
    const empty = aims.filter(({ id }) => !toWork.has(id))
    const aimless = work.filter(({ id }) => !fromAims.has(id))
    return [
      ...empty.map((element): Found => ({ refs: [elementRef(element)] })),
      ...aimless.map((element): Found => ({
        refs: [elementRef(element)],
        severity: 'info',
        message: withoutAim,
      })),
    ]
  },
}

const withoutAim: Check['message'] = {
  nl: ({ name }) => `De activiteit ${name} hoort bij geen enkele doelstelling.`,
  fr: ({ name }) => `L’activité ${name} ne se rattache à aucun objectif.`,
  en: ({ name }) => `The activity ${name} belongs to no objective.`,
}
