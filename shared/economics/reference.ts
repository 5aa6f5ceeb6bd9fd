import type { beneficiaryLevels, ReferenceProject } from '#shared/model/change-model.ts'

/**
 * One's own project beside one that figures are known of. Every coefficient is the reference's own, with its source:
 * benefits = reach × years × benefit per participant × share with effect × adjustment, ratio = benefits ÷ costs.
 */

export type BeneficiaryLevel = (typeof beneficiaryLevels)[number]

export interface ReferenceComparison {
  /** How much more or less effect the own project has than the reference, from the answers on its features. */
  readonly adjustment: number
  /** Own benefits over all years by who has them; undefined where the reference does not know. */
  readonly benefits: Readonly<Record<BeneficiaryLevel, number | undefined>>
  readonly total: number
  readonly cost: number | undefined
  /** Undefined where something is missing. */
  readonly ratio: number | undefined
  /** What the reference itself gave for what it cost. */
  readonly referenceRatio: number | undefined
  /** Own costs per participant and year, to lay beside those of the reference. */
  readonly costPerParticipant: number | undefined
  /** What must be filled in before there is a ratio. */
  readonly missing: readonly MissingFigure[]
}

export type MissingFigure = 'reach' | 'years' | 'cost' | 'effectShare' | 'benefit'

/** `ownCost` is used where the sheet gives no cost of its own. */
export function compareWithReference(
  project: ReferenceProject,
  ownCost?: number,
): ReferenceComparison {
  const { reach, years, effectShare } = project
  const cost = project.cost ?? ownCost
  const adjustment = featureAdjustment(project.features)
  const perParticipant = {
    person: project.personBenefit,
    organisation: project.organisationBenefit,
    municipality: project.municipalityBenefit,
    society: project.societyBenefit,
  }
  const perParticipantInAll = sum(Object.values(perParticipant))
  const participantYears = (reach ?? 0) * (years ?? 0)
  const own = (benefit: number | undefined): number | undefined =>
    benefit === undefined ? undefined : participantYears * benefit * (effectShare ?? 0) * adjustment
  const benefits = {
    person: own(perParticipant.person),
    organisation: own(perParticipant.organisation),
    municipality: own(perParticipant.municipality),
    society: own(perParticipant.society),
  }
  const total = sum(Object.values(benefits))
  const figures: readonly (readonly [MissingFigure, number | undefined])[] = [
    ['reach', reach],
    ['years', years],
    ['cost', cost],
    ['effectShare', effectShare],
    ['benefit', Object.values(perParticipant).find((benefit) => benefit !== undefined)],
  ]
  const missing = figures.flatMap(([name, figure]) => (figure === undefined ? name : []))
  return {
    adjustment,
    benefits,
    total,
    cost,
    ratio: missing.length === 0 ? quotient(total, cost) : undefined,
    referenceRatio:
      effectShare === undefined
        ? undefined
        : quotient(perParticipantInAll * effectShare, project.costPerParticipant),
    costPerParticipant: quotient(cost, participantYears),
    missing,
  }
}

/** The factors of all features that are answered, multiplied; one without a factor changes nothing. */
export function featureAdjustment(features: ReferenceProject['features']): number {
  return features.reduce((product, { answer, lessFactor = 1, moreFactor = 1 }) => {
    if (answer === 'less') return product * lessFactor
    return answer === 'more' ? product * moreFactor : product
  }, 1)
}

function quotient(value: number | undefined, by: number | undefined): number | undefined {
  return value === undefined || by === undefined || by <= 0 ? undefined : value / by
}

function sum(figures: readonly (number | undefined)[]): number {
  return figures.reduce<number>((total, figure) => total + (figure ?? 0), 0)
}
