import { beneficiaryLevels, type ChangeModel } from '#shared/model/change-model.ts'
import type { ValuedOutcome } from './social-return.ts'

export type BeneficiaryLevel = (typeof beneficiaryLevels)[number]

/** What those of one level have of it; undefined is of whom nobody said the level. */
export interface Benefit {
  readonly level: BeneficiaryLevel | undefined
  readonly firstYear: number
  /** Of all levels together; undefined where some of it is harm, of which there is no share. */
  readonly share: number | undefined
}

/**
 * The first year's value by who has it, from persons to society, as the level of the group says for whom it is. Empty
 * where no group has one.
 */
export function benefitsByLevel(
  outcomes: readonly ValuedOutcome[],
  stakeholders: ChangeModel['stakeholders'],
): readonly Benefit[] {
  const levels = new Map(stakeholders.map(({ id, level }) => [id, level]))
  const byLevel = Map.groupBy(outcomes, ({ value }) => levels.get(value.stakeholderId ?? ''))
  if ([...byLevel.keys()].every((level) => level === undefined)) return []
  const sum = (some: readonly ValuedOutcome[]): number =>
    some.reduce((total, { firstYear }) => total + firstYear, 0)
  const total = sum(outcomes)
  const hasHarm = outcomes.some(({ firstYear }) => firstYear < 0)
  return [...beneficiaryLevels, undefined].flatMap((level) => {
    const found = byLevel.get(level)
    if (found === undefined) return []
    const firstYear = sum(found)
    return [{ level, firstYear, share: hasHarm || total === 0 ? undefined : firstYear / total }]
  })
}
