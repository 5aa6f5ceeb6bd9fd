import type { Link } from '#shared/model/change-model.ts'
import type { Check, Found } from '../check.ts'
import type { BoardGraph } from '../parts/graph.ts'
import { reached } from '#shared/model/reached.ts'
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
    const bridgeTo = contestedBridges(graph)
    return graph.elements
      .filter((element) => graph.stageOf(element).isGoal && graph.comingFromWork().has(element.id))
      .flatMap((goal): Found[] => {
        if (!firm.has(goal.id)) return [{ refs: [elementRef(goal)] }]
        const bridge = bridgeTo(goal.id)
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

function workIds({ elements, stageOf }: BoardGraph): readonly string[] {
  return elements.filter((element) => stageOf(element).isWork).map(({ id }) => id)
}

function aheadOfWork(graph: BoardGraph, isOpen: (link: Link) => boolean): ReadonlySet<string> {
  return reached(workIds(graph), (id) =>
    graph
      .stepsFrom(id)
      .filter(isOpen)
      .map(({ to }) => to),
  )
}

/**
 * Asks for a contested link without which no work leads to a goal. It has to be on every path, so only the links of one
 * path to the goal are tried.
 */
function contestedBridges(graph: BoardGraph): (goalId: string) => Link | undefined {
  const contested = new Set(graph.steps.filter(({ id }) => isContested(graph, id)))
  if (contested.size === 0) return () => undefined
  const lastStep = onePathToEach(graph)
  const without = new Map<Link, ReadonlySet<string>>()
  const isCutOff = (goalId: string, bridge: Link): boolean => {
    const rest = without.get(bridge) ?? aheadOfWork(graph, (link) => link !== bridge)
    without.set(bridge, rest)
    return !rest.has(goalId)
  }
  return (goalId) => {
    for (let step = lastStep.get(goalId); step !== undefined; step = lastStep.get(step.from))
      if (contested.has(step) && isCutOff(goalId, step)) return step
    return undefined
  }
}

function isContested({ assumptionsOn }: BoardGraph, linkId: string): boolean {
  return assumptionsOn(linkId).some(({ status }) => status === 'contested' || status === 'refuted')
}

/** By each element that work leads to, the last step of a path there; work itself begins its path. */
function onePathToEach(graph: BoardGraph): ReadonlyMap<string, Link> {
  const work = new Set(workIds(graph))
  const lastStep = new Map<string, Link>()
  reached(work, (id) =>
    graph.stepsFrom(id).map((link) => {
      if (!work.has(link.to) && !lastStep.has(link.to)) lastStep.set(link.to, link)
      return link.to
    }),
  )
  return lastStep
}
