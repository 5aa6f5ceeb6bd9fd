import type { Indicator } from '#shared/model/change-model.ts'
import { iatiTexts } from '#shared/text/areas/iati.ts'
import { childOf, childrenOf, type XmlNode } from '../parts/read-xml.ts'
import type { Texts } from './texts.ts'

/** IndicatorMeasure. */
const measures = new Map<string | undefined, Indicator['measure']>([
  ['1', 'unit'],
  ['2', 'percentage'],
  ['3', 'nominal'],
  ['4', 'ordinal'],
  ['5', 'qualitative'],
])

/** An indicator without its ids; undefined for the one that keeps a place where our own export had none. */
export function readIndicator(indicator: XmlNode, texts: Texts): object | undefined {
  const name = texts.of(childOf(indicator, 'title'))
  const isPlaceholder = Object.entries(iatiTexts.noIndicator).some(
    ([tag, words]) => name[tag] === words,
  )
  if (isPlaceholder) return undefined
  const measure = measures.get(indicator.attributes['measure']) ?? 'unit'
  const ascending = indicator.attributes['ascending']
  const isUp = ascending === 'true' || ascending === '1'
  const periods = childrenOf(indicator, 'period')
  const [baseline] = childrenOf(indicator, 'baseline')
  return {
    name,
    measure,
    ...(measure === 'percentage' && { unit: '%' }),
    ...(ascending !== undefined && { direction: isUp ? 'up' : 'down' }),
    ...(baseline !== undefined && { baseline: readBaseline(baseline, texts) }),
    targets: periods.flatMap((period) =>
      childrenOf(period, 'target')
        .filter((target) => dimensions(target) === undefined)
        .map((target) => ({ date: endOf(period), value: valueOf(target, texts) })),
    ),
    measurements: periods.flatMap((period) => readActuals(period, texts)),
  }
}

function readBaseline(baseline: XmlNode, texts: Texts): object {
  const { year, 'iso-date': date = year } = baseline.attributes
  return { value: valueOf(baseline, texts), date, ...remarks(baseline, texts) }
}

/** The whole of a period first, with its groups; groups of which there is no whole stand alone. */
function readActuals(period: XmlNode, texts: Texts): readonly object[] {
  const actuals = childrenOf(period, 'actual')
  const disaggregation = actuals.flatMap((actual) => {
    const group = dimensions(actual)
    if (group === undefined) return []
    return [{ ...group, value: valueOf(actual, texts), ...remarks(actual, texts) }]
  })
  const wholes = actuals.filter((actual) => dimensions(actual) === undefined)
  const date = endOf(period)
  const measurements = wholes.map((actual, index) => ({
    date,
    value: valueOf(actual, texts),
    ...remarks(actual, texts),
    ...(index === 0 && disaggregation.length > 0 && { disaggregation }),
  }))
  const hasGroupsOnly = wholes.length === 0 && disaggregation.length > 0
  return hasGroupsOnly ? [{ date, value: null, disaggregation }] : measurements
}

function dimensions(actual: XmlNode) {
  const found = childrenOf(actual, 'dimension').map(({ attributes }) => attributes)
  if (found.length === 0) return undefined
  const joined = (key: string): string =>
    found.map((attributes) => attributes[key] ?? '').join(' / ')
  return { dimension: joined('name'), group: joined('value') }
}

/** What is qualitative has its value in the comment. */
function valueOf(node: XmlNode, texts: Texts): number | string | null {
  const { value = '' } = node.attributes
  if (value.trim() === '') return texts.plain(childOf(node, 'comment')) ?? null
  const number = Number(value)
  return Number.isFinite(number) ? number : value
}

/** What else the comment says; our own export writes the size of a sample in it. */
function remarks(node: XmlNode, texts: Texts): object {
  if ((node.attributes['value'] ?? '').trim() === '') return {}
  const parts = (texts.plain(childOf(node, 'comment')) ?? '').split(' · ')
  const size = parts.map((part) => /^n ?= ?(\d+)$/.exec(part)?.[1]).find((n) => n !== undefined)
  const comment = parts.filter((part) => !/^n ?= ?\d+$/.test(part)).join(' · ')
  return { ...(comment !== '' && { comment }), ...(size !== undefined && { n: Number(size) }) }
}

function endOf(period: XmlNode): string | undefined {
  return childOf(period, 'period-end')?.attributes['iso-date']
}
