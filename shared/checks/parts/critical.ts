import type { Link } from '#shared/model/change-model.ts'
import type { BoardGraph } from './graph.ts'

/** Whether a link leads from what was delivered, or changed already, to a change: there it is others who decide. */
export function isCritical({ byId, stageOf }: BoardGraph, { from, to }: Link): boolean {
  const start = byId.get(from)
  const end = byId.get(to)
  if (start === undefined || end === undefined) return false
  const { isDelivery, isChange } = stageOf(start)
  return (isDelivery || isChange) && stageOf(end).isChange
}
