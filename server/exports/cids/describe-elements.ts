import type { Cost, Element, LinkKind } from '#shared/model/change-model.ts'
import { linkTraits } from '#shared/model/link-traits.ts'
import { cidsObject, measureOf, type CidsObject } from './cids-object.ts'
import { cidsClasses, type ElementClass } from './classes.ts'
import { inNamespace, ownProperties } from './own-properties.ts'
import { periodBetween, periodOf } from './periods.ts'
import type { CidsSource } from './source.ts'
import { stakeholderOutcomeAddress, weighedStakeholders } from './stakeholder-outcomes.ts'

/** Every element of the model: of the class CIDS has for its type, or of our own. */
export function describeElements(source: CidsSource): readonly CidsObject[] {
  const steps = stepsByElement(source)
  const costs = Map.groupBy(source.model.costs, ({ elementId }) => elementId)
  return source.model.elements.map((element) => {
    const { id } = element
    const ofClass = describers[cidsClasses[element.type]]
    const properties = ofClass(element, source, costs.get(id) ?? [])
    return cidsObject(
      properties.class ?? cidsClasses[element.type],
      source.address('elements', id),
      {
        hasName: source.say(element.title),
        hasDescription: source.say(element.description),
        partOf: source.pathway,
        ...properties.told,
        ...steps.get(id),
        ...ownProperties('elements', element, source.address, placeOnScreen),
      },
    )
  })
}

const placeOnScreen = ['laneId', 'parked', 'pinned', 'order', 'position']

interface Described {
  /** Where it is more particular than that of the element's type. */
  readonly class?: CidsObject['@type']
  readonly told: Readonly<Record<string, unknown>>
}

type Describe = (element: Element, source: CidsSource, costs: readonly Cost[]) => Described

const describers: Readonly<Record<ElementClass, Describe>> = {
  'cids:Outcome': (element, source) => ({
    told: {
      forOrganization: source.organisation,
      forTheme: goalsOf(element).map(goalAddress),
      hasIndicator: source
        .indicatorsOf(element.id)
        .map(({ id }) => source.address('indicators', id)),
      hasStakeholderOutcome: weighedStakeholders(element, source).map(({ id }) =>
        stakeholderOutcomeAddress(element.id, id, source),
      ),
    },
  }),
  'cids:Output': ({ id }, source) => ({
    told: {
      usedByIndicator: source
        .indicatorsOf(id)
        .map((indicator) => source.address('indicators', indicator.id)),
    },
  }),
  'cids:Input': (_, source, costs) => describeInput(source, costs),
  'cids:Activity': () => ({ told: {} }),
  'toc:Element': () => ({ told: { partOf: undefined } }),
}

/** Costs in one currency make an amount; those in several cannot be added up. */
function describeInput(source: CidsSource, costs: readonly Cost[]): Described {
  const kinds = new Set(costs.map(({ kind }) => kind))
  const currencies = new Set(costs.map(({ currency }) => currency ?? source.model.currency))
  const [kind] = kinds
  if (kind === undefined || currencies.size > 1) return { told: {} }
  const planned = measureOf(sum(costs.map(({ amount }) => amount)))
  const spent = costs.map(({ actualAmount }) => actualAmount)
  const isMoney = kinds.size === 1 && kind === 'cash'
  return {
    ...(isMoney ? { class: ['cids:Input', 'cids:FinancialInput'] } : {}),
    told: {
      hasPlannedAmount: planned,
      hasActualAmount: measureOf(sum(spent)),
      hasAmount: isMoney ? planned : undefined,
      // A resource of the kind that the costs are of.
      hasType: kinds.size === 1 ? { '@id': `toc:${kind}`, '@type': 'act:Resource' } : undefined,
      ...periodOfCosts(source, costs),
    },
  }
}

function sum(amounts: readonly (number | undefined)[]): number | undefined {
  return amounts.reduce<number | undefined>(
    (total, amount) => (total === undefined || amount === undefined ? undefined : total + amount),
    0,
  )
}

function periodOfCosts(source: CidsSource, costs: readonly Cost[]) {
  const told = costs.map(({ period }) => periodOf(period) ?? source.period)
  const known = told.filter((period) => period !== undefined)
  if (known.length < told.length) return {}
  const [first] = known.toSorted((one, other) => (one.startedAtTime < other.startedAtTime ? -1 : 1))
  const last = known.toSorted((one, other) => (one.endedAtTime < other.endedAtTime ? -1 : 1)).at(-1)
  return periodBetween(first, last)
}

/** The goals of the United Nations that an element's targets are of. */
export function goalsOf({ sdgTargets = [] }: Pick<Element, 'sdgTargets'>): readonly string[] {
  const goals = sdgTargets.map((target) => /^(\d{1,2})(\.|$)/.exec(target)?.[1])
  return [...new Set(goals.filter((goal) => goal !== undefined))]
}

/** As in the code list SDGImpacts of CIDS, which uses the addresses of the United Nations. */
export function goalAddress(goal: string): string {
  return `https://metadata.un.org/sdg/${goal}`
}

type Step = readonly [from: ElementClass, to: ElementClass, property: string]

/** CIDS says steps of the chain with bare properties, from the one to the other. */
const stepProperties: readonly Step[] = [
  ['cids:Activity', 'cids:Outcome', 'canProduce'],
  ['cids:Output', 'cids:Outcome', 'canProduce'],
  ['cids:Outcome', 'cids:Outcome', 'canProduce'],
  ['cids:Outcome', 'cids:Activity', 'canEnable'],
  ['cids:Activity', 'cids:Output', 'hasOutput'],
  ['cids:Input', 'cids:Activity', 'inputFor'],
]

/** What each element leads to, in the words of CIDS; an activity also tells its inputs. */
function stepsByElement(source: CidsSource) {
  const steps = new Map<string, Record<string, string[]>>()
  const add = (id: string, property: string, to: string): void => {
    const told = steps.get(id) ?? {}
    const known = (told[property] ??= [])
    if (!known.includes(to)) known.push(to)
    steps.set(id, told)
  }
  for (const { from, to, kind } of source.model.links) {
    const step = stepProperties.find(
      ([fromClass, toClass]) => source.isOf(fromClass, from) && source.isOf(toClass, to),
    )
    if (step === undefined || !isStep(kind)) continue
    add(from, step[2], source.address('elements', to))
    if (step[2] === 'inputFor') add(to, 'hasInput', source.address('elements', from))
  }
  return steps
}

function isStep(kind: LinkKind): boolean {
  return linkTraits[kind].isCausal
}

/** The links, with all that CIDS cannot say of them. */
export function describeLinks(source: CidsSource): readonly CidsObject[] {
  return source.model.links.map((link) =>
    cidsObject('toc:Link', source.address('links', link.id), {
      ...ownProperties('links', link, source.address),
    }),
  )
}

/** A theme for each goal of the United Nations that an outcome is for. */
export function describeGoals(source: CidsSource): readonly CidsObject[] {
  const outcomes = source.model.elements.filter(({ id }) => source.isOf('cids:Outcome', id))
  return [...new Set(outcomes.flatMap(goalsOf))].map((goal) =>
    cidsObject('cids:Theme', goalAddress(goal), {
      hasName: `SDG ${goal}`,
      ...inNamespace({ goal }),
    }),
  )
}
