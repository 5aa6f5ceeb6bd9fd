import { assumptionsByRef } from '#shared/model/assumptions-by-ref.ts'
import type {
  Assumption,
  ChangeModel,
  Element,
  Evidence,
  Indicator,
  Link,
} from '#shared/model/change-model.ts'
import { linkTraits } from '#shared/model/link-traits.ts'
import { levelsOf, stages, type Levels, type Stage } from '#shared/model/stages.ts'
import { reached } from '#shared/model/reached.ts'
import { textsOf, type SpokenText } from './wording.ts'

/**
 * The questions that the rules ask of a board, each answered once. It knows what stands in the theory of change: not
 * notes, nor cards in the parking, nor the links of either.
 */
export interface BoardGraph {
  readonly model: ChangeModel
  readonly elements: readonly Element[]
  readonly byId: ReadonlyMap<string, Element>
  /** Its title in each language that it has one in. */
  readonly titlesOf: (element: Element) => readonly SpokenText[]
  readonly links: readonly Link[]
  readonly linkById: ReadonlyMap<string, Link>
  /** Links that are steps of the results chain. */
  readonly steps: readonly Link[]
  readonly assumptions: ReadonlyMap<string, Assumption>
  /** Links of any kind, out and in. */
  readonly linksFrom: (id: string) => readonly Link[]
  readonly linksTo: (id: string) => readonly Link[]
  readonly stepsFrom: (id: string) => readonly Link[]
  readonly stepsTo: (id: string) => readonly Link[]
  readonly stageOf: (element: Element) => Stage
  readonly levelsOf: (id: string) => Levels | undefined
  /** Elements from which steps lead to a goal, goals too. */
  readonly leadingToGoal: () => ReadonlySet<string>
  /** Elements that steps lead to from somebody's work, the work too. */
  readonly comingFromWork: () => ReadonlySet<string>
  readonly assumptionsOn: (linkId: string) => readonly Assumption[]
  /** What speaks for a link: its own evidence and that of its assumptions. */
  readonly evidenceFor: (link: Link) => readonly Evidence[]
  /** Those of the elements. */
  readonly indicators: readonly Indicator[]
  readonly indicatorsOf: (elementId: string) => readonly Indicator[]
  readonly isBeyondLine: (elementId: string) => boolean
}

const none: readonly never[] = []

export function createGraph(model: ChangeModel): BoardGraph {
  const elements = model.elements.filter(
    ({ type, parked }) => parked !== true && !stages[type].isPrivate,
  )
  const byId = new Map(elements.map((element) => [element.id, element]))
  const titles = new Map<string, readonly SpokenText[]>()
  const links = model.links.filter(({ from, to }) => from !== to && byId.has(from) && byId.has(to))
  const steps = links.filter(({ kind }) => linkTraits[kind].isCausal)
  const linkById = new Map(links.map((link) => [link.id, link]))
  const linksFrom = groupBy(links, ({ from }) => [from])
  const linksTo = groupBy(links, ({ to }) => [to])
  const stepsFrom = groupBy(steps, ({ from }) => [from])
  const stepsTo = groupBy(steps, ({ to }) => [to])
  const levels = new Map(elements.map((element) => [element.id, levelsOf(element)]))
  const assumptions = new Map(model.assumptions.map((assumption) => [assumption.id, assumption]))
  const resting = assumptionsByRef(model)
  const evidence = new Map(model.evidence.map((one) => [one.id, one]))
  const indicators = model.indicators.filter(({ elementId }) => byId.has(elementId))
  const indicatorsByElement = groupBy(indicators, ({ elementId }) => [elementId])
  const beyond = new Set(model.accountabilityLine?.beyond)
  const stageOf = ({ type }: Element): Stage => stages[type]
  const idsWhere = (is: (stage: Stage) => boolean): readonly string[] =>
    elements.filter((element) => is(stageOf(element))).map(({ id }) => id)

  const assumptionsOn = (linkId: string): readonly Assumption[] => resting.get(linkId) ?? none

  return {
    model,
    elements,
    byId,
    titlesOf: ({ id, title }) => {
      const known = titles.get(id) ?? textsOf(title)
      titles.set(id, known)
      return known
    },
    links,
    linkById,
    steps,
    assumptions,
    linksFrom: (id) => linksFrom.get(id) ?? none,
    linksTo: (id) => linksTo.get(id) ?? none,
    stepsFrom: (id) => stepsFrom.get(id) ?? none,
    stepsTo: (id) => stepsTo.get(id) ?? none,
    stageOf,
    levelsOf: (id) => levels.get(id),
    leadingToGoal: once(() =>
      reached(
        idsWhere(({ isGoal }) => isGoal),
        (id) => (stepsTo.get(id) ?? none).map(({ from }) => from),
      ),
    ),
    comingFromWork: once(() =>
      reached(
        idsWhere(({ isWork }) => isWork),
        (id) => (stepsFrom.get(id) ?? none).map(({ to }) => to),
      ),
    ),
    assumptionsOn,
    evidenceFor: (link) =>
      [
        ...link.evidenceIds,
        ...assumptionsOn(link.id).flatMap((assumption) => assumption.evidenceIds ?? none),
      ]
        .flatMap((id) => evidence.get(id) ?? none)
        .filter(({ stance }) => stance !== 'against'),
    indicators,
    indicatorsOf: (id) => indicatorsByElement.get(id) ?? none,
    isBeyondLine: (id) => beyond.has(id),
  }
}

/** Whether somebody else has to see to it, or it just has to go well. */
export function isOthersPart(element: Element): boolean {
  return element.condition === true
}

export function isUnwanted(element: Element): boolean {
  return element.polarity === 'negative'
}

function groupBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [item])
      else group.push(item)
    }
  }
  return groups
}

function once<Value>(answer: () => Value): () => Value {
  let known: { readonly value: Value } | undefined
  return () => (known ??= { value: answer() }).value
}
