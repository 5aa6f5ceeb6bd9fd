import type { ChangeModel, Indicator } from '#shared/model/change-model.ts'
import { periodOf } from '#shared/model/period.ts'
import { iatiTexts } from '#shared/text/areas/iati.ts'
import { xml, type XmlElement } from '../parts/xml.ts'
import { comment, describeValue, sampleSize, stateValue } from './indicator.ts'
import type { Line, Narrator } from './narratives.ts'
import { dayAfter, isoDate } from './numbers-and-dates.ts'

interface Periods {
  readonly elements: readonly XmlElement[]
  /** What has no date or no value that IATI takes, for the description. */
  readonly undated: readonly Line[]
}

type Target = Indicator['targets'][number]
type Measurement = Indicator['measurements'][number]

/**
 * A board knows days, IATI periods: each day on which there is a target or a measurement ends one, which begins the day
 * after the one before, or else with the baseline, the programme or the year.
 */
export function periods(record: Indicator, model: ChangeModel, narrator: Narrator): Periods {
  const undated: Line[] = []
  const targets = new Map<string, XmlElement[]>()
  const actuals = new Map<string, XmlElement[]>()
  for (const target of record.targets) {
    const day = isoDate(target.date, 'end')
    const element = targetElement(record, target, narrator)
    if (day !== undefined && element !== undefined) add(targets, day, [element])
    else undated.push(...describeValue(iatiTexts.target, target.value, target.date, narrator))
  }
  for (const measurement of record.measurements) {
    const day = isoDate(measurement.date, 'end')
    const found = actualElements(record, measurement, narrator)
    if (day !== undefined && found.length > 0) add(actuals, day, found)
    if (day === undefined || stateValue(record, measurement.value) === undefined)
      undated.push(...describeMeasurement(measurement, narrator))
  }
  const days = [...new Set([...targets.keys(), ...actuals.keys()])].toSorted()
  const first = isoDate(record.baseline?.date, 'start') ?? isoDate(periodOf(model).start, 'start')
  const elements = days.map((day, index) =>
    xml('period', {}, [
      xml('period-start', { 'iso-date': startOf(day, days[index - 1], first) }),
      xml('period-end', { 'iso-date': day }),
      ...(targets.get(day) ?? []),
      ...(actuals.get(day) ?? []),
    ]),
  )
  return { elements, undated }
}

/** Rule 8.6.1: a period starts before it ends. */
function startOf(end: string, previous: string | undefined, first: string | undefined): string {
  const newYear = `${end.slice(0, 4)}-01-01`
  const yearBefore = `${String(Number(end.slice(0, 4)) - 1).padStart(4, '0')}-01-01`
  const wishes = [
    previous && dayAfter(previous),
    previous,
    previous === undefined ? first : undefined,
  ]
  return [...wishes, newYear].find((wish) => wish !== undefined && wish < end) ?? yearBefore
}

function targetElement(
  record: Indicator,
  { value }: Target,
  narrator: Narrator,
): XmlElement | undefined {
  const stated = stateValue(record, value)
  return stated && xml('target', { value: stated.value }, [comment(narrator, stated.words)])
}

/** The whole, and each group apart; dimensions come before comments. */
function actualElements(
  record: Indicator,
  { value, n, comment: words, disaggregation = [] }: Measurement,
  narrator: Narrator,
): readonly XmlElement[] {
  const whole = stateValue(record, value)
  return [
    ...(whole === undefined
      ? []
      : [
          xml('actual', { value: whole.value }, [
            comment(narrator, whole.words, words, sampleSize(n)),
          ]),
        ]),
    ...disaggregation.flatMap((part) => {
      const stated = stateValue(record, part.value)
      if (stated === undefined) return []
      return [
        xml('actual', { value: stated.value }, [
          xml('dimension', { name: part.dimension, value: part.group }),
          comment(narrator, stated.words, sampleSize(part.n)),
        ]),
      ]
    }),
  ]
}

function describeMeasurement(
  { value, date, comment: words }: Measurement,
  narrator: Narrator,
): readonly Line[] {
  const said = [value, words].filter((word) => word !== null && word !== undefined && word !== '')
  return describeValue(iatiTexts.measurement, said.join(' · '), date, narrator)
}

function add(map: Map<string, XmlElement[]>, day: string, elements: readonly XmlElement[]): void {
  const known = map.get(day)
  if (known === undefined) map.set(day, [...elements])
  else known.push(...elements)
}
