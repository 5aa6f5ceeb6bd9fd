import type { ChangeModel, Indicator } from '#shared/model/change-model.ts'
import { cidsTexts } from '#shared/text/areas/cids.ts'
import { cidsObject, measureOf, numberIn, type CidsObject } from './cids-object.ts'
import { inNamespace, ownProperties } from './own-properties.ts'
import { periodBetween, periodOf, type CidsPeriod } from './periods.ts'
import type { CidsSource } from './source.ts'

type ValuedOutcome = NonNullable<ChangeModel['valuation']>['items'][number]

/** What the valued outcomes say of impact: how much, what would have happened anyway, what wears off. */
export function describeImpact(source: CidsSource): readonly CidsObject[] {
  const items = source.model.valuation?.items ?? []
  return items.flatMap((item, index) => {
    const address = source.address('valuationItems', String(index))
    return [
      cidsObject('toc:ValuedOutcome', address, {
        ...inNamespace({ row: index }),
        ...ownProperties('valuationItems', item, source.address),
      }),
      ...(source.isOf('cids:Outcome', item.outcomeId)
        ? [
            ...describeCounterfactual(item, address, source),
            ...describeDropOff(item, address, source),
            ...describeReport(item, address, source),
          ]
        : []),
    ]
  })
}

/** The share that would have happened anyway; how that was found out, the model does not say. */
function describeCounterfactual(
  { deadweight }: ValuedOutcome,
  address: string,
  source: CidsSource,
): readonly CidsObject[] {
  if (deadweight === undefined) return []
  return [
    cidsObject('cids:Counterfactual', `${address}/counterfactual`, {
      hasDescription: cidsTexts.counterfactual[source.language],
      value: measureOf(deadweight),
      ...source.period,
    }),
  ]
}

/** A rate is known; how likely and how serious that is, nobody has said. */
function describeDropOff(
  { outcomeId, dropOff = 0 }: ValuedOutcome,
  address: string,
  source: CidsSource,
): readonly CidsObject[] {
  if (dropOff <= 0) return []
  return [
    cidsObject(['cids:ImpactRisk', 'cids:DropOffRisk'], `${address}/drop-off`, {
      hasIdentifier: address.slice(address.indexOf('#') + 1),
      hasDescription: cidsTexts.dropOff[source.language](dropOff),
      forOutcome: [source.address('elements', outcomeId)],
      ...inNamespace({ rate: dropOff }),
    }),
  ]
}

interface Measured {
  readonly indicator: Indicator
  readonly from: number
  readonly to: number
  readonly period: CidsPeriod
  readonly comment: string
}

/** CIDS asks of a report how many, how much and in whose words; only what has all three is one. */
function describeReport(
  item: ValuedOutcome,
  address: string,
  source: CidsSource,
): readonly CidsObject[] {
  const measured = source
    .indicatorsOf(item.outcomeId)
    .map(lastMeasured)
    .find((found) => found !== undefined)
  if (measured === undefined) return []
  const outcome = source.model.elements.find(({ id }) => id === item.outcomeId)
  const report = `${address}/report`
  const forIndicator = [source.address('indicators', measured.indicator.id)]
  const from = periodOf(measured.indicator.baseline?.date) ?? measured.period
  const counterfactual = item.deadweight === undefined ? [] : [`${address}/counterfactual`]
  const { language } = source
  return [
    cidsObject('cids:ImpactReport', report, {
      hasName: `${cidsTexts.report[language]} – ${source.say(outcome?.title)}`,
      hasComment: measured.comment,
      forOrganization: source.organisation,
      forOutcome: source.address('elements', item.outcomeId),
      hasImpactScale: `${report}/scale`,
      hasImpactDepth: `${report}/depth`,
      hasImpactDuration: item.durationYears === undefined ? undefined : `${report}/duration`,
      hasExpectation: expectationOf(measured.indicator, source),
      hasReportedImpact: reportedImpact(measured),
      hasImpactRisk: (item.dropOff ?? 0) > 0 ? [`${address}/drop-off`] : [],
      ...periodBetween(from, measured.period),
    }),
    cidsObject('cids:ImpactScale', `${report}/scale`, {
      hasDescription: item.quantityUnit,
      value: measureOf(item.quantity),
      forIndicator,
      hasCounterfactual: counterfactual,
    }),
    cidsObject('cids:ImpactDepth', `${report}/depth`, {
      hasDescription: cidsTexts.depth[language],
      value: measureOf(roundedDifference(measured)),
      forIndicator,
    }),
    ...(item.durationYears === undefined
      ? []
      : [
          cidsObject('cids:ImpactDuration', `${report}/duration`, {
            hasDescription: cidsTexts.years[language],
            value: measureOf(item.durationYears),
            startedAtTime: measured.period.startedAtTime,
            endedAtTime: yearsAfter(measured.period.startedAtTime, item.durationYears),
          }),
        ]),
  ]
}

/** The last dated number with words to it, and the number it began with. */
function lastMeasured(indicator: Indicator): Measured | undefined {
  const from = numberIn(indicator.baseline?.value)
  if (from === undefined) return undefined
  const possible = indicator.measurements.flatMap(({ date, value, comment = '' }) => {
    const to = numberIn(value)
    const period = periodOf(date)
    if (to === undefined || period === undefined || comment.trim() === '') return []
    return [{ indicator, from, to, period, comment }]
  })
  return possible
    .toSorted((one, other) => (one.period.endedAtTime < other.period.endedAtTime ? -1 : 1))
    .at(-1)
}

/** Without the noise that binary fractions bring along. */
function roundedDifference({ from, to }: Measured): number {
  return Number((to - from).toPrecision(12))
}

function reportedImpact({ indicator: { direction }, from, to }: Measured): string | undefined {
  if (direction === undefined) return undefined
  if (from === to) return 'neutral'
  return to > from === (direction === 'up') ? 'positive' : 'negative'
}

function expectationOf({ targets }: Indicator, source: CidsSource): string | undefined {
  const last = targets.findLast(({ value }) => value !== undefined && value !== null)
  if (last === undefined) return undefined
  const when = last.date === null || last.date === undefined ? '' : ` (${last.date})`
  return `${cidsTexts.target[source.language]}: ${last.value}${when}`
}

function yearsAfter(dateTime: string, years: number): string | undefined {
  const date = new Date(dateTime)
  date.setUTCMonth(date.getUTCMonth() + Math.round(years * 12))
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace('.000Z', 'Z')
}
