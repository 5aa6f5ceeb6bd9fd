import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import type { CidsObject } from './cids-object.ts'
import { describeBoard, describeOwnRecords } from './describe-board.ts'
import { describeElements, describeGoals, describeLinks } from './describe-elements.ts'
import { describeImpact } from './describe-impact.ts'
import { describeIndicators } from './describe-indicators.ts'
import { openSource } from './source.ts'
import { describeStakeholderOutcomes, describeStakeholders } from './stakeholder-outcomes.ts'

/** A change model in the classes of CIDS 3.2.1, and in our own where it has none; nothing is made up to fill a class. */
export function describeModel(model: ChangeModel, language: Language): readonly CidsObject[] {
  const source = openSource(model, language)
  return [
    ...describeBoard(source),
    ...describeStakeholders(source),
    ...describeGoals(source),
    ...describeElements(source),
    ...describeStakeholderOutcomes(source),
    ...describeIndicators(source),
    ...describeImpact(source),
    ...describeLinks(source),
    ...describeOwnRecords(source),
  ]
}
