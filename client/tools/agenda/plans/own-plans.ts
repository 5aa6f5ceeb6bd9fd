import { z } from 'zod'
import { readStored, writeStored } from '#client/ui/stored.ts'
import { planFileSchema, type PlanFile } from '#shared/workshop/plans/plan.ts'

const storageKey = 'catena.plans'
const stored = z.array(planFileSchema)

/** The plans that were saved on this device, by name. */
export function ownPlans(): readonly PlanFile[] {
  const found = stored.safeParse(parsed(readStored(storageKey) ?? '[]'))
  return found.success ? found.data : []
}

/** Saves a plan in the place of one of the same name; says whether the browser kept it. */
export function savePlan(plan: PlanFile): boolean {
  const others = ownPlans().filter(({ name }) => name !== plan.name)
  const all = [...others, plan].toSorted((a, b) => a.name.localeCompare(b.name))
  return writeStored(storageKey, JSON.stringify(all))
}

export function deletePlan(name: string): void {
  writeStored(storageKey, JSON.stringify(ownPlans().filter((plan) => plan.name !== name)))
}

/** Reads a plan that was downloaded; undefined where the file is something else. */
export function readPlan(text: string): PlanFile | undefined {
  return planFileSchema.safeParse(parsed(text)).data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Whatever somebody opened: no plan.
    return undefined
  }
}
