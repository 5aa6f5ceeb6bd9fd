import type { Assumption, AssumptionStatus, Evidence } from '#shared/model/change-model.ts'
import { gravestStatus } from './link-styles.ts'

/** How firm the ground is that a link or a card rests on. */
export interface Standing {
  /** The status that most needs attention. */
  readonly status: AssumptionStatus
  readonly assumptions: number
  /** How much evidence speaks against it, or against what it assumes. */
  readonly against: number
}

/** Undefined where it rests on nothing that was said. Evidence against it contests it, whatever else supports it. */
export function standingOf(
  assumptions: readonly Assumption[],
  evidenceIds: readonly string[],
  evidence: ReadonlyMap<string, Evidence>,
): Standing | undefined {
  const ids = new Set([...evidenceIds, ...assumptions.flatMap((one) => one.evidenceIds ?? [])])
  const against = [...ids].filter((id) => evidence.get(id)?.stance === 'against').length
  const statuses = assumptions.map(({ status }) => status)
  const status = gravestStatus(against > 0 ? [...statuses, 'contested'] : statuses)
  return status === undefined ? undefined : { status, assumptions: assumptions.length, against }
}
