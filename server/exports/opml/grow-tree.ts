import type { ChangeModel, Element } from '#shared/model/change-model.ts'

/** A card in a tree, or a pointer to where it stands in full. */
export interface Branch {
  readonly element: Element
  readonly branches: readonly Branch[]
  readonly isReference: boolean
}

/** How deep lines stand inside each other at most; programs that read XML stop at some depth. */
const deepest = 50

/**
 * The cards as a tree along their links: first come those to which nothing leads, then one of each circle that has no
 * beginning. Every card stands in it once, however many links lead to it, and every link once.
 */
export function growTree({ elements, links }: ChangeModel): readonly Branch[] {
  const byId = new Map(elements.map((element) => [element.id, element]))
  const nextOf = new Map<string, Element[]>()
  const led = new Set<string>()
  for (const { from, to } of links) {
    const next = byId.get(to)
    if (next === undefined) continue
    led.add(to)
    const known = nextOf.get(from)
    if (known === undefined) nextOf.set(from, [next])
    else known.push(next)
  }
  const placed = new Set<string>()
  const tooDeep: Element[] = []

  const grow = (element: Element, depth: number): Branch => {
    placed.add(element.id)
    const branches = (nextOf.get(element.id) ?? []).map((next): Branch => {
      if (!placed.has(next.id) && depth < deepest) return grow(next, depth + 1)
      if (!placed.has(next.id)) tooDeep.push(next)
      return { element: next, branches: [], isReference: true }
    })
    return { element, branches, isReference: false }
  }
  const tree: Branch[] = []
  const begin = (element: Element): void => {
    if (!placed.has(element.id)) tree.push(grow(element, 1))
    // What was too deep there begins anew.
    for (let next = tooDeep.pop(); next !== undefined; next = tooDeep.pop())
      if (!placed.has(next.id)) tree.push(grow(next, 1))
  }
  for (const element of elements) if (!led.has(element.id)) begin(element)
  for (const element of elements) begin(element)
  return tree
}
