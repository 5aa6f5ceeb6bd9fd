import type { ChangeModel, Element } from '#shared/model/change-model.ts'
import { linkTraits } from '#shared/model/link-traits.ts'
import { reached } from '#shared/model/reached.ts'
import { stages } from '#shared/model/stages.ts'

/** Tells which outputs lead to an outcome; not those that only lead there through another of them. */
export function outputsBehindIn(model: ChangeModel): (outcomeId: string) => readonly Element[] {
  const outputs = new Map(
    model.elements
      .filter(({ type }) => stages[type].isDelivery)
      .map((output) => [output.id, output]),
  )
  const before = Map.groupBy(
    model.links.filter(({ kind }) => linkTraits[kind].isCausal),
    ({ to }) => to,
  )
  return (outcomeId) => {
    const behind = reached([outcomeId], (id) =>
      outputs.has(id) ? [] : (before.get(id) ?? []).map(({ from }) => from),
    )
    return [...outputs.values()].filter(({ id }) => behind.has(id))
  }
}
