import type { Check } from './check.ts'
import { bareConfidence } from './assumptions/bare-confidence.ts'
import { emptyAssumption } from './assumptions/empty-assumption.ts'
import { shakyConfidence } from './assumptions/shaky-confidence.ts'
import { unsupportedLink } from './assumptions/unsupported-link.ts'
import { untestedAssumption } from './assumptions/untested-assumption.ts'
import { accountabilityLine } from './logic/accountability-line.ts'
import { backwardLink } from './logic/backward-link.ts'
import { leap } from './logic/leap.ts'
import { missingMiddle } from './logic/missing-middle.ts'
import { singlePrecondition } from './logic/single-precondition.ts'
import { sphereMismatch } from './logic/sphere-mismatch.ts'
import { weakChain } from './logic/weak-chain.ts'
import { attendanceIndicator } from './measurement/attendance-indicator.ts'
import { impossibleDates } from './measurement/impossible-dates.ts'
import { measureMismatch } from './measurement/measure-mismatch.ts'
import { noBaseline } from './measurement/no-baseline.ts'
import { noIndicator } from './measurement/no-indicator.ts'
import { noMeasurement } from './measurement/no-measurement.ts'
import { noTarget } from './measurement/no-target.ts'
import { targetAgainstDirection } from './measurement/target-against-direction.ts'
import { targetBeyondLine } from './measurement/target-beyond-line.ts'
import { forgottenGroup } from './people/forgotten-group.ts'
import { notConsulted } from './people/not-consulted.ts'
import { onlyGoodNews } from './people/only-good-news.ts'
import { noReviewDate } from './review/no-review-date.ts'
import { brokenLink } from './structure/broken-link.ts'
import { crowdedLinks } from './structure/crowded-links.ts'
import { cycle } from './structure/cycle.ts'
import { deadEnd } from './structure/dead-end.ts'
import { largePage } from './structure/large-page.ts'
import { noImpact } from './structure/no-impact.ts'
import { objectiveAndActivity } from './structure/objective-and-activity.ts'
import { orphan } from './structure/orphan.ts'
import { sameTitle } from './structure/same-title.ts'
import { unrooted } from './structure/unrooted.ts'
import { doubleCounting } from './value/double-counting.ts'
import { noCorrection } from './value/no-correction.ts'
import { noCosts } from './value/no-costs.ts'
import { tooManyPeople } from './value/too-many-people.ts'
import { valueTooEarly } from './value/value-too-early.ts'
import { doubleBarrelled } from './wording/double-barrelled.ts'
import { longTitle } from './wording/long-title.ts'
import { missingTranslation } from './wording/missing-translation.ts'
import { noQuantity } from './wording/no-quantity.ts'
import { nobodyChanges } from './wording/nobody-changes.ts'
import { phrasedAsActivity } from './wording/phrased-as-activity.ts'
import { vagueVerb } from './wording/vague-verb.ts'

/** Every rule, in the order in which findings are told. A rule is a file and a line here. */
export const checks: readonly Check[] = [
  orphan,
  deadEnd,
  unrooted,
  cycle,
  noImpact,
  sameTitle,
  crowdedLinks,
  objectiveAndActivity,
  brokenLink,
  largePage,
  leap,
  backwardLink,
  weakChain,
  missingMiddle,
  accountabilityLine,
  sphereMismatch,
  singlePrecondition,
  phrasedAsActivity,
  noQuantity,
  nobodyChanges,
  doubleBarrelled,
  vagueVerb,
  longTitle,
  missingTranslation,
  unsupportedLink,
  untestedAssumption,
  shakyConfidence,
  bareConfidence,
  emptyAssumption,
  noIndicator,
  noBaseline,
  noTarget,
  noMeasurement,
  attendanceIndicator,
  measureMismatch,
  targetAgainstDirection,
  targetBeyondLine,
  impossibleDates,
  forgottenGroup,
  notConsulted,
  onlyGoodNews,
  doubleCounting,
  noCorrection,
  valueTooEarly,
  tooManyPeople,
  noCosts,
  noReviewDate,
]
