import { benefitsByLevel } from '#shared/economics/by-beneficiary.ts'
import { economicsOf, type Economics, type Value } from '#shared/economics/economics.ts'
import { discountConventions } from '#shared/economics/present-value.ts'
import { ratioOf } from '#shared/economics/ratio.ts'
import { inScenario } from '#shared/economics/scenario.ts'
import { socialReturn, type SocialReturn } from '#shared/economics/social-return.ts'
import { formatMoney, formatNumber, formatShare } from '#shared/text/format.ts'
import type { Block, Section, Sentence, Table } from '../report.ts'
import { gap, joined, paragraph, plain, quiet } from '../sentences.ts'
import type { Telling } from '../telling.ts'
import { leftOutList } from './left-out.ts'

/** The ratio, never alone: under both conventions, with its inputs, a range and what it leaves out. */
export function ratioSection(telling: Telling): Section {
  const { report, economics: words } = telling.texts
  const economics = economicsOf(telling.model)
  const section = { id: 'ratio', title: words.ratio, sections: [] }
  const leftOut = leftOutList(economics.leftOut, telling)
  if (economics.values.length === 0) return { ...section, blocks: [gap(report.noValues)] }
  const result = socialReturn(economics)
  const money = moneyWords(result, telling)
  return {
    ...section,
    blocks: [
      ...headline(result, money, telling),
      returnsTable(result, money, telling),
      valuesTable(result, money, telling),
      ...benefitsTable(result, money, telling),
      paragraph(quiet(report.discountedBy(formatShare(telling.language, result.discountRate)))),
      ...scenariosTable(economics, money, telling),
      ...(leftOut.length === 0
        ? []
        : [
            paragraph([{ text: words.leftOut, tone: 'strong' }]),
            { kind: 'list', items: leftOut } as const,
          ]),
    ],
  }
}

interface MoneyWords {
  /** One of the currency: what a ratio is told per. */
  readonly unit: string
  /** Whole amounts: cents would pretend a precision that no estimate has. */
  readonly amount: (value: number) => string
  /** What somebody gave, with its cents: € 0,45 an hour is not € 0. */
  readonly price: (value: number) => string
  /** What stands against one of the currency. */
  readonly ratio: (value: number) => string
}

function moneyWords({ currency }: SocialReturn, { language }: Telling): MoneyWords {
  return {
    unit: formatMoney(language, 1, currency),
    amount: (value) => formatMoney(language, Math.round(value), currency),
    price: (value) => formatMoney(language, value, currency),
    // Two decimals always, also for a ratio that is whole.
    ratio: (value) => formatMoney(language, value + (Number.isInteger(value) ? 1e-9 : 0), currency),
  }
}

function headline(
  { returns, range }: SocialReturn,
  { unit, ratio }: MoneyWords,
  { texts: { report }, language }: Telling,
): readonly Block[] {
  const ratios = discountConventions.flatMap((convention) => returns[convention].ratio ?? [])
  if (ratios.length === 0 || range === undefined) return [gap(report.noInputs)]
  const low = ratio(Math.min(...ratios))
  const high = ratio(Math.max(...ratios))
  const share = formatShare(language, range.variation)
  return [
    paragraph(
      plain(low === high ? report.ratioToldOnce(unit, low) : report.ratioTold(unit, low, high)),
    ),
    paragraph(plain(report.rangeTold(share, ratio(range.low.ratio), ratio(range.high.ratio)))),
  ]
}

function returnsTable(
  { returns, inputs }: SocialReturn,
  { unit, amount, ratio }: MoneyWords,
  { texts: { report, economics, discountConventions: conventions } }: Telling,
): Table {
  const row = (label: string, say: (value: (typeof returns)['endOfYear']) => string) => [
    plain(label),
    ...discountConventions.map((convention) => plain(say(returns[convention]))),
  ]
  const orNone = (value: number | undefined): string =>
    value === undefined ? report.none : ratio(value)
  return {
    kind: 'table',
    caption: report.ratioCaption,
    columns: [
      { title: report.figure, share: 2 },
      { title: conventions.endOfYear, isNumber: true, share: 1.4 },
      { title: conventions.yearZero, isNumber: true, share: 1.4 },
    ],
    rows: [
      row(economics.presentValue, ({ presentValue }) => amount(presentValue)),
      row(economics.inputs, () => amount(inputs.total)),
      row(economics.net, ({ net }) => amount(net)),
      row(report.perUnit(unit), (value) => orNone(value.ratio)),
      row(report.perUnitOfMoney(unit), (value) => orNone(value.ratioWithoutNonCash)),
    ],
  }
}

function valuesTable(
  { outcomes }: SocialReturn,
  { amount, price }: MoneyWords,
  telling: Telling,
): Table {
  const { report, economics } = telling.texts
  return {
    kind: 'table',
    caption: report.valuesCaption,
    columns: [
      { title: economics.outcome, share: 2.4 },
      { title: report.basis, share: 2.6 },
      { title: report.subtracted, share: 2 },
      { title: economics.firstYear, isNumber: true, share: 1.2 },
    ],
    rows: outcomes.map(({ value, firstYear }): readonly Sentence[] => [
      effectCell(value, telling),
      basisCell(value, price, telling),
      plain(subtractions(value, telling)),
      plain(amount(firstYear)),
    ]),
  }
}

function benefitsTable(
  { outcomes }: SocialReturn,
  { amount }: MoneyWords,
  { model, texts: { report, economics, beneficiaryLevels: levels }, language }: Telling,
): readonly Table[] {
  const benefits = benefitsByLevel(outcomes, model.stakeholders)
  if (benefits.length === 0) return []
  return [
    {
      kind: 'table',
      caption: economics.byBeneficiary,
      columns: [
        { title: economics.beneficiary, share: 3 },
        { title: economics.firstYear, isNumber: true, share: 1.4 },
        { title: economics.shareOfAll, isNumber: true, share: 1 },
      ],
      rows: benefits.map(({ level, firstYear, share }): readonly Sentence[] => [
        level === undefined ? quiet(economics.levelUnknown) : plain(levels[level]),
        plain(amount(firstYear)),
        plain(share === undefined ? report.none : formatShare(language, share)),
      ]),
    },
  ]
}

function effectCell(
  { outcomeId, stakeholderId }: Value,
  { model, elements, title, say, texts }: Telling,
): Sentence {
  const element = elements.get(outcomeId)
  const stakeholder = model.stakeholders.find(({ id }) => id === stakeholderId)
  return joined(
    [
      element === undefined ? quiet(texts.report.goneOutcome) : title(element),
      stakeholder === undefined ? [] : say(stakeholder.name, 'quiet'),
    ],
    '\n',
  )
}

function basisCell(
  { quantity, quantityUnit, proxy, durationYears = 1 }: Value,
  price: MoneyWords['price'],
  { texts: { report }, language }: Telling,
): Sentence {
  const count = `${formatNumber(language, quantity)} ${quantityUnit ?? ''}`.trim()
  const label = proxy.label ?? ''
  const source = (proxy.source ?? '').trim()
  return joined(
    [
      plain(`${count} × ${price(proxy.value)}, ${report.lastsYears(durationYears)}`),
      label === '' ? [] : quiet(label),
      source === '' ? [] : quiet(report.proxySource(source)),
    ],
    '\n',
  )
}

function subtractions(value: Value, { texts: { report }, language }: Telling): string {
  const parts = (['deadweight', 'displacement', 'attribution', 'dropOff'] as const).flatMap(
    (part) => {
      const share = value[part]
      return share === undefined || share === 0 ? [] : report[part](formatShare(language, share))
    },
  )
  return parts.length === 0 ? report.none : parts.join('\n')
}

function scenariosTable(
  economics: Economics,
  { unit, ratio }: MoneyWords,
  { model, texts }: Telling,
): readonly Table[] {
  const { report, economics: words } = texts
  const cases = [
    { name: plain(words.asPlanned), economics },
    ...model.scenarios.map((scenario) => ({
      name: scenario.name === '' ? quiet(texts.report.notFilledIn) : plain(scenario.name),
      economics: inScenario(economics, scenario),
    })),
  ]
  const hasRatio = ratioOf(economics, 'endOfYear') !== undefined
  if (model.scenarios.length === 0 || !hasRatio) return []
  return [
    {
      kind: 'table',
      caption: report.scenariosCaption,
      columns: [
        { title: words.scenario, share: 2 },
        ...discountConventions.map((convention) => ({
          title: texts.discountConventions[convention],
          isNumber: true,
          share: 1.4,
        })),
      ],
      rows: cases.map(({ name, economics }): readonly Sentence[] => [
        name,
        ...discountConventions.map((convention) => {
          const value = ratioOf(economics, convention)
          return plain(value === undefined ? report.none : `${ratio(value)} / ${unit}`)
        }),
      ]),
    },
  ]
}
