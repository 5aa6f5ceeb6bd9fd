import type { ChangeModel } from '#shared/model/change-model.ts'
import { periodOf } from '#shared/model/period.ts'
import type { Message } from '#shared/text/define.ts'
import { iatiTexts } from '#shared/text/areas/iati.ts'
import { xml, type XmlElement } from '../parts/xml.ts'
import type { Narrator } from './narratives.ts'
import { isoDate } from './numbers-and-dates.ts'

interface ActivityDates {
  readonly elements: readonly XmlElement[]
  readonly toFillIn: readonly Message<string>[]
}

/** Before every end, and nobody takes it for a real one. */
const placeholder = '1900-01-01'

/**
 * ActivityDateType 1, planned start, and 3, planned end: a board tells no actual ones. IATI must have a start (rule
 * 6.11.1); without a period it is the earliest date of the indicators, or a placeholder that says so.
 */
export function activityDates(model: ChangeModel, narrator: Narrator): ActivityDates {
  const period = periodOf(model)
  const told = isoDate(period.start, 'start')
  const derived = earliestDate(model)
  const start = told ?? derived ?? placeholder
  const end = isoDate(period.end, 'end')
  const remark = derived === undefined ? iatiTexts.dateUnknown : iatiTexts.dateDerived
  const toFillIn = derived === undefined ? iatiTexts.fillStart : iatiTexts.checkStart
  return {
    elements: [
      xml(
        'activity-date',
        { 'iso-date': start, type: 1 },
        told === undefined ? narrator.narratives(narrator.own(remark)) : [],
      ),
      // Rule 11.1.2: the start is before the end.
      ...(end !== undefined && start < end
        ? [xml('activity-date', { 'iso-date': end, type: 3 })]
        : []),
    ],
    toFillIn: told === undefined ? [toFillIn] : [],
  }
}

function earliestDate({ indicators }: ChangeModel): string | undefined {
  const dates = indicators.flatMap(({ baseline, measurements }) =>
    [baseline?.date, ...measurements.map(({ date }) => date)].map((date) => isoDate(date, 'start')),
  )
  const [first] = dates.filter((date) => date !== undefined).toSorted()
  return first
}
