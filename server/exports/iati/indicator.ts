import type { ChangeModel, Indicator } from '#shared/model/change-model.ts'
import { iatiTexts } from '#shared/text/areas/iati.ts'
import type { Message } from '#shared/text/define.ts'
import { xml, type XmlElement } from '../parts/xml.ts'
import type { Line, Narrator } from './narratives.ts'
import { decimal, isoDate } from './numbers-and-dates.ts'
import { periods } from './periods.ts'

/** IndicatorMeasure. */
const measures: Readonly<Record<Indicator['measure'], number>> = {
  unit: 1,
  percentage: 2,
  nominal: 3,
  ordinal: 4,
  qualitative: 5,
}

export function indicator(record: Indicator, model: ChangeModel, narrator: Narrator): XmlElement {
  const attributes = { measure: measures[record.measure], ascending: ascending(record) }
  const { elements, undated } = periods(record, model, narrator)
  const lines: readonly Line[] = [
    { label: iatiTexts.unit, text: narrator.plain(record.unit) },
    { label: iatiTexts.method, text: narrator.plain(record.method) },
    { label: iatiTexts.source, text: narrator.plain(record.source) },
    { label: iatiTexts.frequency, text: narrator.plain(record.frequency) },
    ...(record.baseline?.notApplicable === true
      ? [{ text: narrator.own(iatiTexts.noBaseline) }]
      : []),
    ...undatedBaseline(record, narrator),
    ...undated,
  ]
  return xml('indicator', attributes, [
    narrator.title(record.name),
    narrator.element('description', narrator.lines(lines)),
    baseline(record, narrator),
    ...elements,
  ])
}

/** A result without an indicator is not valid; this one says that there is none, and has no values. */
export function placeholderIndicator(narrator: Narrator): XmlElement {
  return xml('indicator', { measure: measures.qualitative }, [
    narrator.title(narrator.own(iatiTexts.noIndicator)),
    narrator.element('description', narrator.own(iatiTexts.noIndicatorMore)),
  ])
}

/** A value as IATI's rules 8.8 to 8.10 want it: a number, or for what is qualitative none, and then a comment. */
export interface StatedValue {
  readonly value: string | undefined
  readonly words: string | undefined
}

export function stateValue(
  { measure }: Indicator,
  value: number | string | null | undefined,
): StatedValue | undefined {
  if (value === null || value === undefined || value === '') return undefined
  if (measure === 'qualitative') return { value: undefined, words: String(value) }
  const number = decimal(value)
  return number === undefined ? undefined : { value: number, words: undefined }
}

/** What cannot be a value stands in the description. */
export function describeValue(
  label: Message<string>,
  value: number | string | null | undefined,
  date: string | null | undefined,
  narrator: Narrator,
): readonly Line[] {
  if (value === null || value === undefined || value === '') return []
  const when = date === null || date === undefined || date === '' ? '' : ` (${date})`
  return [{ label, text: narrator.plain(`${value}${when}`) }]
}

/** A comment of what is said beside a value; undefined where nothing is. */
export function comment(
  narrator: Narrator,
  ...words: readonly (string | undefined)[]
): XmlElement | undefined {
  const said = words.filter((word) => word !== undefined && word !== '').join(' · ')
  return narrator.element('comment', narrator.plain(said))
}

export function sampleSize(n: number | null | undefined): string | undefined {
  return n === null || n === undefined ? undefined : `n = ${n}`
}

function ascending({ direction }: Indicator): boolean | undefined {
  return direction === undefined ? undefined : direction === 'up'
}

/** The year is required: a baseline of no date is told in the description. */
function baseline(record: Indicator, narrator: Narrator): XmlElement | undefined {
  const { value, date, n } = record.baseline ?? {}
  const stated = stateValue(record, value)
  const day = isoDate(date, 'start')
  if (stated === undefined || day === undefined) return undefined
  return xml(
    'baseline',
    {
      year: Number(day.slice(0, 4)),
      'iso-date': day === date ? day : undefined,
      value: stated.value,
    },
    [comment(narrator, stated.words, sampleSize(n))],
  )
}

function undatedBaseline(record: Indicator, narrator: Narrator): readonly Line[] {
  const { value, date } = record.baseline ?? {}
  const isStated = stateValue(record, value) !== undefined && isoDate(date, 'start') !== undefined
  return isStated ? [] : describeValue(iatiTexts.baseline, value, date, narrator)
}
