import type { Indicator } from '#shared/model/change-model.ts'
import { cidsTexts } from '#shared/text/areas/cids.ts'
import { cidsObject, measureOf, type CidsObject } from './cids-object.ts'
import { inNamespace, ownProperties, ownValue } from './own-properties.ts'
import { dateOf, periodBetween, periodOf } from './periods.ts'
import type { CidsSource } from './source.ts'

type Target = Indicator['targets'][number]
type Measurement = Indicator['measurements'][number]

/** Every indicator with its targets and measurements. */
export function describeIndicators(source: CidsSource): readonly CidsObject[] {
  const stakeholders = new Map(
    source.model.elements.map(({ id, stakeholderIds }) => [id, stakeholderIds]),
  )
  return source.model.indicators.flatMap((indicator) => [
    describeIndicator(indicator, source),
    ...describeMethod(indicator, source),
    ...indicator.targets.map((target, index) => describeTarget(target, index, indicator, source)),
    ...indicator.measurements.map((measurement, index) =>
      describeMeasurement(
        measurement,
        index,
        indicator,
        stakeholders.get(indicator.elementId) ?? [],
        source,
      ),
    ),
  ])
}

function describeIndicator(indicator: Indicator, source: CidsSource): CidsObject {
  const { id, elementId, baseline, measure, unit, targets, measurements } = indicator
  const element = source.address('elements', elementId)
  const ofTargets = targets.map((target, index) => ({
    address: rowAddress(indicator, 'targets', index, source),
    isOurs: !isCidsTarget(target),
  }))
  const ofMeasurements = measurements.map((measurement, index) => ({
    address: rowAddress(indicator, 'measurements', index, source),
    isOurs: !isReport(measurement),
  }))
  return cidsObject('cids:Indicator', source.address('indicators', id), {
    hasName: source.say(indicator.name),
    forOrganization: source.organisation,
    definedBy: source.organisation,
    hasIdentifier: id,
    unitDescription: unit ?? unitOf(measure, source),
    forOutcome: source.isOf('cids:Outcome', elementId) ? [element] : [],
    usesOutput: source.isOf('cids:Output', elementId) ? [element] : [],
    wasGeneratedBy: methodAddress(indicator, source),
    hasBaseline: measureOf(baseline?.value),
    hasThreshold: measureOf(indicator.threshold),
    hasTarget: ofTargets.filter(({ isOurs }) => !isOurs).map(({ address }) => address),
    hasIndicatorReport: ofMeasurements
      .filter(({ isOurs }) => !isOurs)
      .map(({ address }) => address),
    hasCounterfactual: counterfactualsOf(elementId, source),
    ...ownProperties('indicators', indicator, source.address, ['targets', 'measurements']),
  })
}

/** How it is measured, which CIDS sees as an activity: "the method by which the indicator was derived". */
function describeMethod(indicator: Indicator, source: CidsSource): readonly CidsObject[] {
  const address = methodAddress(indicator, source)
  if (address === undefined) return []
  const { method, source: where, frequency } = indicator
  const words = [method, where, frequency].filter((word) => word !== undefined && word !== '')
  return [
    cidsObject(['cids:Activity', 'toc:Method'], address, {
      hasName: method,
      hasDescription: words.join(' · '),
      partOf: source.pathway,
    }),
  ]
}

function methodAddress({ id, method = '' }: Indicator, { address }: CidsSource) {
  return method.trim() === '' ? undefined : `${address('indicators', id)}/method`
}

/** The unit that goes without saying; a number of something has none. */
function unitOf(measure: Indicator['measure'], { language }: CidsSource): string | undefined {
  return measure === 'unit' ? undefined : cidsTexts[`${measure}Unit`][language]
}

function counterfactualsOf(elementId: string, source: CidsSource): readonly string[] {
  return (source.model.valuation?.items ?? []).flatMap(({ outcomeId, deadweight }, index) =>
    outcomeId === elementId && deadweight !== undefined
      ? [`${source.address('valuationItems', String(index))}/counterfactual`]
      : [],
  )
}

/** A target that is no number has no class in CIDS, whose targets are measures. */
function isCidsTarget({ value }: Target): boolean {
  return measureOf(value) !== undefined
}

function describeTarget(
  target: Target,
  index: number,
  indicator: Indicator,
  source: CidsSource,
): CidsObject {
  const { date, value, setOn } = target
  const start = periodOf(indicator.baseline?.date) ?? source.period
  const reports = indicator.measurements.flatMap((measurement, row) =>
    isReport(measurement) && targetFor(measurement, indicator) === index
      ? [rowAddress(indicator, 'measurements', row, source)]
      : [],
  )
  return cidsObject(
    isCidsTarget(target) ? 'cids:Target' : 'toc:Target',
    rowAddress(indicator, 'targets', index, source),
    {
      hasName: rowName(cidsTexts.target[source.language], date, indicator, source),
      value: measureOf(value),
      ...periodBetween(start, periodOf(date)),
      dateCreated: periodOf(setOn)?.startedAtTime,
      forIndicatorReport: reports,
      ...inNamespace({
        indicator: { '@id': source.address('indicators', indicator.id) },
        row: index,
        date,
        setOn,
        value: ownPart(value),
      }),
    },
  )
}

/** CIDS asks of a report for a number and a time; what lacks one of them is told in our own words. */
function isReport({ date, value }: Measurement): boolean {
  return measureOf(value) !== undefined && periodOf(date) !== undefined
}

function describeMeasurement(
  measurement: Measurement,
  index: number,
  indicator: Indicator,
  stakeholderIds: readonly string[],
  source: CidsSource,
): CidsObject {
  const { date, value, n, comment, disaggregation } = measurement
  const period = periodOf(date)
  const target = targetFor(measurement, indicator)
  // One report is about one group; where a card has several, nobody knows which.
  const [stakeholder, ...others] = stakeholderIds
  return cidsObject(
    isReport(measurement) ? 'cids:IndicatorReport' : 'toc:Measurement',
    rowAddress(indicator, 'measurements', index, source),
    {
      hasName: rowName(cidsTexts.measurement[source.language], date, indicator, source),
      hasComment: comment,
      forIndicator: source.address('indicators', indicator.id),
      forOrganization: source.organisation,
      value: measureOf(value),
      ...period,
      forTarget:
        target === undefined ? undefined : rowAddress(indicator, 'targets', target, source),
      forStakeholder:
        stakeholder === undefined || others.length > 0
          ? undefined
          : source.address('stakeholders', stakeholder),
      wasGeneratedBy: methodAddress(indicator, source),
      ...inNamespace({
        row: index,
        date: period === undefined || dateOf(period) !== date ? date : undefined,
        value: ownPart(value),
        n,
        disaggregation: ownValue(disaggregation),
      }),
    },
  )
}

/** What a measure of CIDS cannot say. */
function ownPart(value: Target['value']): unknown {
  return measureOf(value) === undefined ? value : undefined
}

/** The first target that was still to be reached when it was measured; after the last of them, that one. */
function targetFor({ date }: Measurement, { targets }: Indicator): number | undefined {
  const measured = periodOf(date)?.endedAtTime
  const possible = targets
    .map((target, index) => ({ index, until: periodOf(target.date)?.endedAtTime ?? '', target }))
    .filter(({ target }) => isCidsTarget(target))
    .toSorted((one, other) => (one.until < other.until ? -1 : 1))
  const next = possible.find(({ until }) => measured !== undefined && until >= measured)
  return (next ?? possible.at(-1))?.index
}

function rowName(
  word: string,
  date: string | null | undefined,
  indicator: Indicator,
  source: CidsSource,
): string {
  const when = date === null || date === undefined ? word : `${word} ${date}`
  return `${when} – ${source.say(indicator.name)}`
}

function rowAddress(
  { id }: Indicator,
  list: 'targets' | 'measurements',
  index: number,
  { address }: CidsSource,
): string {
  return `${address('indicators', id)}/${list}/${index + 1}`
}
