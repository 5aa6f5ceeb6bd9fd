import type { ChangeModel, Stakeholder } from '#shared/model/change-model.ts'

/** Those whom it is done for. */
export function targetGroups({ stakeholders }: ChangeModel): readonly Stakeholder[] {
  return stakeholders.filter(({ role }) => role === 'target')
}

/** Those who notice what comes of it: not those who do it, carry it along or pay for it. */
export function concerned({ stakeholders }: ChangeModel): readonly Stakeholder[] {
  return stakeholders.filter(
    ({ role }) => role === 'target' || role === 'indirect' || role === 'affected',
  )
}
