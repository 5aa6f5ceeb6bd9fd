import { boardTexts } from '#shared/model/collections.ts'
import type { RecordShape } from './stored-record.ts'

/** The board's own root, told as a record; `beyond` are the elements past the accountability line. */
export const boardShape: RecordShape = {
  texts: boardTexts,
  sets: ['languages', 'beyond', 'checksOff'],
  requiredSets: [],
  rows: [],
  parted: ['organisation', 'period', 'valuation'],
}
