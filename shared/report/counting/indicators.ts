import type { Element, Indicator } from '#shared/model/change-model.ts'
import { stages } from '#shared/model/stages.ts'
import { formatNumber, formatShare } from '#shared/text/format.ts'
import type { Block, Section, Sentence } from '../report.ts'
import {
  compose,
  gap,
  joined,
  paragraph,
  plain,
  quiet,
  quietened,
  unstressed,
} from '../sentences.ts'
import type { Telling } from '../telling.ts'
import {
  circumstances,
  hasValue,
  latestMeasurement,
  progressOf,
  targetsInOrder,
  valueWords,
} from './indicator-values.ts'
import { plotOf } from './indicator-plot.ts'

/** What is measured, from baseline to target, and what is not measured yet. */
export function indicatorsSection(telling: Telling): Section {
  const { model, texts } = telling
  const { report } = texts
  const { indicators } = model
  const section = { id: 'indicators', title: report.indicators, sections: [] }
  const unmeasured = elementsWithoutIndicator(telling)
  const missing: readonly Block[] =
    unmeasured.length === 0
      ? []
      : [
          gap(report.withoutIndicator),
          {
            kind: 'list',
            items: unmeasured.map((element) => ({ sentence: unstressed(telling.title(element)) })),
          },
        ]
  if (indicators.length === 0) {
    return { ...section, blocks: [gap(report.noIndicators), ...missing] }
  }
  const measured = indicators.filter((indicator) => latestMeasurement(indicator) !== undefined)
  const hasProgress = indicators.some((indicator) => progressOf(indicator) !== undefined)
  const plots = indicators.flatMap((indicator) => plotOf(indicator, telling) ?? [])
  return {
    ...section,
    blocks: [
      paragraph(plain(report.measured(measured.length, indicators.length))),
      {
        kind: 'table',
        caption: report.indicatorsCaption,
        columns: [
          { title: report.indicator, share: 3 },
          { title: report.baseline, share: 1.6 },
          { title: report.latest, share: 1.8 },
          { title: report.target, share: 1.8 },
          { title: report.progress, isNumber: true, share: 1.3 },
        ],
        rows: indicators.map((indicator) => rowOf(indicator, telling)),
      },
      ...(hasProgress ? [paragraph(quiet(report.progressAbout))] : []),
      ...(plots.length === 0 ? [] : [{ kind: 'plots', plots } as const]),
      ...missing,
    ],
  }
}

/**
 * Only as far as people answer for it: the impact and what lies beyond the accountability line need not be measured, nor
 * what others have to see to, nor what is only parked.
 */
function elementsWithoutIndicator({ model }: Telling): readonly Element[] {
  const measured = new Set(model.indicators.map(({ elementId }) => elementId))
  const beyond = new Set(model.accountabilityLine?.beyond)
  return model.elements.filter(
    ({ id, type, condition, parked }) =>
      stages[type].isMeasured &&
      !stages[type].isGoal &&
      condition !== true &&
      parked !== true &&
      !measured.has(id) &&
      !beyond.has(id),
  )
}

function rowOf(indicator: Indicator, telling: Telling): readonly Sentence[] {
  const { texts, language } = telling
  const progress = progressOf(indicator)
  return [
    nameCell(indicator, telling),
    baselineCell(indicator, telling),
    latestCell(indicator, telling),
    targetCell(indicator, telling),
    progress === undefined
      ? quiet(texts.report.none)
      : plain(formatShare(language, Math.round(progress * 100) / 100)),
  ]
}

function nameCell(indicator: Indicator, { say, texts, elements, title }: Telling): Sentence {
  const element = elements.get(indicator.elementId)
  const name = say(indicator.name, 'strong')
  const means = [indicator.method, indicator.source, indicator.frequency].filter(
    (words) => words !== undefined && words !== '',
  )
  return joined(
    [
      name.length === 0 ? quiet(texts.report.notFilledIn) : name,
      element === undefined ? [] : quietened(compose(texts.report.storyAbout, title(element))),
      means.length === 0 ? [] : quiet(means.join('; ')),
    ],
    '\n',
  )
}

function baselineCell(indicator: Indicator, { texts, language }: Telling): Sentence {
  const { baseline } = indicator
  if (baseline?.notApplicable === true) return quiet(texts.report.notApplicable)
  if (!hasValue(baseline?.value)) return quiet(texts.report.noBaseline)
  return joined(
    [
      plain(valueWords(indicator, baseline.value, language)),
      quietUnlessEmpty(circumstances(baseline, language)),
    ],
    '\n',
  )
}

function latestCell(indicator: Indicator, { texts, language }: Telling): Sentence {
  const latest = latestMeasurement(indicator)
  if (!hasValue(latest?.value)) return quiet(texts.report.notMeasured)
  const groups = (latest.disaggregation ?? []).flatMap(({ group, value, n }) =>
    hasValue(value)
      ? [
          `${group} ${valueWords(indicator, value, language)}` +
            (typeof n === 'number' ? ` (n = ${formatNumber(language, n)})` : ''),
        ]
      : [],
  )
  return joined(
    [
      plain(valueWords(indicator, latest.value, language)),
      quietUnlessEmpty(circumstances(latest, language)),
      quietUnlessEmpty(groups.join('; ')),
      quietUnlessEmpty(latest.comment ?? ''),
    ],
    '\n',
  )
}

function targetCell(indicator: Indicator, { texts, language }: Telling): Sentence {
  const targets = targetsInOrder(indicator).map((target) => ({
    words: hasValue(target.value) ? valueWords(indicator, target.value, language) : '',
    day: circumstances({ date: target.date }, language),
  }))
  const last = targets.at(-1)
  if (last === undefined) return quiet(texts.report.noTarget)
  const steps = targets.slice(0, -1).map(({ words, day }) => `${words} ${day}`.trim())
  return joined(
    [
      plain(last.words),
      quietUnlessEmpty(last.day),
      quietUnlessEmpty(steps.length === 0 ? '' : texts.report.via(steps.join('; '))),
    ],
    '\n',
  )
}

function quietUnlessEmpty(text: string): Sentence {
  return text === '' ? [] : quiet(text)
}
