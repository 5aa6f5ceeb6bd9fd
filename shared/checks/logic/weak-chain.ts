import type { Element, Link } from '#shared/model/change-model.ts'
import type { Check, Found } from '../check.ts'
import type { BoardGraph } from '../parts/graph.ts'
import { reached } from '../parts/reach.ts'
import { elementRef, linkRef } from '../parts/refs.ts'

/**
 * A chain is as strong as its weakest link: the best way to a goal is the one whose weakest link is strongest. Nothing
 * is multiplied, since that would need figures that nobody has.
 */
export const weakChain: Check = {
  code: 'L03',
  severity: 'info',
  title: { nl: 'Zwakke keten', fr: 'Chaîne fragile', en: 'Weak chain' },
  message: {
    nl: ({ name }) => `Elke weg naar ${name} gaat over een verband met lage zekerheid.`,
    fr: ({ name }) => `Tout chemin vers ${name} passe par un lien au degré de confiance faible.`,
    en: ({ name }) => `Every path to ${name} crosses a link of low confidence.`,
  },
  why: {
    nl: 'Een keten is zo sterk als haar zwakste schakel. Breekt die, dan blijft de impact uit, hoe goed de rest ook loopt.',
    fr: 'Une chaîne vaut ce que vaut son maillon le plus faible. S’il cède, l’impact n’arrive pas, même si le reste fonctionne.',
    en: 'A chain is as strong as its weakest link. If that breaks, the impact does not come, however well the rest goes.',
  },
  fix: {
    nl: 'Toets de zwakste verbanden eerst: zoek bewijs of spreek af hoe jullie ze nagaan. Of voorzie een tweede weg.',
    fr: 'Vérifiez d’abord les liens les plus faibles : cherchez des preuves ou convenez d’une façon de les tester. Ou prévoyez un deuxième chemin.',
    en: 'Test the weakest links first: look for evidence or agree how to find out. Or provide a second path.',
  },
  find: (graph) => {
    const firm = aheadOfWork(graph, ({ confidence }) => confidence !== 'low')
    return graph.elements
      .filter((element) => graph.stageOf(element).isGoal && graph.comingFromWork().has(element.id))
      .flatMap((goal): Found[] => {
        if (!firm.has(goal.id)) return [{ refs: [elementRef(goal)] }]
        const bridge = contestedBridge(graph, goal)
        return bridge === undefined
          ? []
          : [{ refs: [linkRef(bridge), elementRef(goal)], message: hangsOnOne }]
      })
  },
}

const hangsOnOne: Check['message'] = {
  nl: ({ name, other }) => `Alle wegen naar ${other} gaan over ${name}, en dat verband is betwist.`,
  fr: ({ name, other }) =>
    `Tous les chemins vers ${other} passent par ${name}, et ce lien est contesté.`,
  en: ({ name, other }) => `All paths to ${other} cross ${name}, and that link is contested.`,
}

function aheadOfWork(
  { elements, stageOf, stepsFrom }: BoardGraph,
  isOpen: (link: Link) => boolean,
): ReadonlySet<string> {
  return reached(
    elements.filter((element) => stageOf(element).isWork).map(({ id }) => id),
    (id) =>
      stepsFrom(id)
        .filter(isOpen)
        .map(({ to }) => to),
  )
}

/** A contested link without which no work leads to the goal. It has to be on every path, so one path is looked along. */
function contestedBridge(graph: BoardGraph, goal: Element): Link | undefined {
  return onePathTo(graph, goal.id)
    .filter(({ id }) => isContested(graph, id))
    .find((bridge) => !aheadOfWork(graph, (link) => link !== bridge).has(goal.id))
}

function isContested({ assumptionsOn }: BoardGraph, linkId: string): boolean {
  return assumptionsOn(linkId).some(({ status }) => status === 'contested' || status === 'refuted')
}

function onePathTo(graph: BoardGraph, goalId: string): readonly Link[] {
  const cameBy = new Map<string, Link>()
  let start: string | undefined
  reached([goalId], (id) => {
    const element = graph.byId.get(id)
    if (element !== undefined && graph.stageOf(element).isWork) start ??= id
    return graph.stepsTo(id).map((link) => {
      if (!cameBy.has(link.from) && link.from !== goalId) cameBy.set(link.from, link)
      return link.from
    })
  })
  const path: Link[] = []
  for (let id = start; id !== undefined && id !== goalId; id = path.at(-1)?.to) {
    const link = cameBy.get(id)
    if (link === undefined) break
    path.push(link)
  }
  return path
}
