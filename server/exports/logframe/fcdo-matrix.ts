import { inLanguage } from '#shared/model/language.ts'
import { logframeTexts } from '#shared/text/areas/logframe.ts'
import { formatMoney } from '#shared/text/format.ts'
import { costWords } from './classic-matrix.ts'
import { bulleted } from './eu-matrix.ts'
import type { FrameworkSource } from './framework-source.ts'
import type { IndicatorWords } from './indicator-words.ts'
import type { Matrix, MatrixBlock } from './matrix.ts'
import type { Result } from './result-chain.ts'

const mostOutputs = 6

/**
 * The logical framework of the United Kingdom (DFID 2011, now FCDO): per indicator a line of what is planned and one of
 * what was achieved, with two milestones; per output its weighting and risk, which only people can fill in.
 */
export function fcdoMatrix(source: FrameworkSource): Matrix {
  const { chain, language, levelName, textOf, wordsOf } = source
  const texts = logframeTexts
  const { impacts, outcomes, outputs } = chain
  const placed = source.assumptionsFor([...outcomes, ...outputs])
  const blocks = (results: readonly Result[], isWeighed: boolean): MatrixBlock[] =>
    results.map((result) => {
      const assumptions = impacts.includes(result) ? '' : bulleted(placed.of(result.element.id))
      const toFill = isWeighed
        ? ['', '']
        : [texts.notApplicable[language], texts.notApplicable[language]]
      return {
        type: result.element.type,
        shared: {
          0: levelName(result, results.length > 1),
          1: textOf(result),
          9: assumptions,
          10: toFill[0] ?? '',
          11: toFill[1] ?? '',
        },
        lines: linesOf(wordsOf(result), language),
      }
    })
  return {
    sheet: texts.fcdoSheet[language],
    title: texts.fcdoTitle[language],
    columns: [
      { label: texts.level[language], width: 14 },
      { label: texts.results[language], width: 30 },
      { label: texts.indicator[language], width: 28 },
      { label: '', width: 10 },
      { label: texts.baseline[language], width: 14 },
      { label: texts.milestone[language](1), width: 14 },
      { label: texts.milestone[language](2), width: 14 },
      { label: texts.target[language], width: 14 },
      { label: texts.source[language], width: 20 },
      { label: texts.assumptions[language], width: 30 },
      { label: texts.weighting[language], width: 12 },
      { label: texts.risk[language], width: 14 },
    ],
    blocks: [
      ...blocks(impacts, false),
      ...blocks(outcomes, false),
      ...blocks(outputs, true),
      inputsBlock(source),
    ],
    notes: [
      ...(outcomes.length > 1 ? [texts.oneOutcome[language](outcomes.length)] : []),
      ...(outputs.length > mostOutputs ? [texts.sixOutputs[language](outputs.length)] : []),
      texts.fillIn[language],
      ...(placed.preconditions.length === 0
        ? []
        : [`${texts.preconditions[language]}: ${placed.preconditions.join('; ')}`]),
      ...source.notes,
    ],
  }
}

/** Activities stand in a sheet of their own. */
export function fcdoActivities({
  chain,
  model,
  language,
  levelName,
  textOf,
}: FrameworkSource): Matrix {
  const texts = logframeTexts
  return {
    sheet: texts.activitiesSheet[language],
    title: texts.activitiesTitle[language],
    columns: [
      { label: texts.level[language], width: 18 },
      { label: texts.activities[language], width: 60 },
      { label: texts.results[language], width: 50 },
    ],
    blocks: chain.activities.map((result) => ({
      type: result.element.type,
      shared: {},
      lines: [
        [
          levelName(result),
          textOf(result),
          result.parent === undefined
            ? ''
            : `${levelName(result.parent).split('\n')[0] ?? ''}: ${inLanguage(result.parent.element.title, language, model.primaryLanguage)}`,
        ],
      ],
    })),
    notes: [],
  }
}

function linesOf(
  indicators: readonly IndicatorWords[],
  language: FrameworkSource['language'],
): MatrixBlock['lines'] {
  const { planned, achieved, noIndicator } = logframeTexts
  if (indicators.length === 0)
    return [[undefined, undefined, noIndicator[language], planned[language], '', '', '', '', '']]
  return indicators.flatMap((indicator) => {
    const { name, baseline, source, say, targets } = indicator
    const target = targets.at(-1)
    const milestones = targets.slice(0, -1)
    // A framework has room for two; what comes between stands with the second.
    const [first, ...later] = milestones
    const last = later.at(-1)
    const reached = (figure: typeof target, before?: typeof target): string =>
      figure?.date === undefined || figure.date === null ? '' : indicator.achieved(before, figure)
    return [
      [
        undefined,
        undefined,
        name,
        planned[language],
        baseline,
        say(first),
        later.map(say).join('\n'),
        say(target),
        source,
      ],
      [
        undefined,
        undefined,
        name,
        achieved[language],
        '',
        reached(first),
        reached(last, first),
        // Also what came late: nothing else tells it.
        indicator.achieved(last ?? first),
        source,
      ],
    ]
  })
}

function inputsBlock(source: FrameworkSource): MatrixBlock {
  const { model, language } = source
  const texts = logframeTexts
  const currencies = [
    ...new Set(model.costs.map(({ currency }) => currency ?? model.currency ?? 'EUR')),
  ]
  const totals = currencies.map((currency) => {
    const own = model.costs.filter(
      (cost) => (cost.currency ?? model.currency ?? 'EUR') === currency,
    )
    return formatMoney(
      language,
      own.reduce((sum, { amount }) => sum + amount, 0),
      currency,
    )
  })
  return {
    shared: {},
    lines: [
      [
        texts.inputs[language],
        bulleted(model.costs.map((cost) => costWords(cost, source))),
        totals.length === 0 ? '' : texts.inputTotal[language](totals.join(' + ')),
        '',
        '',
        '',
        '',
        '',
        texts.funderShare[language],
        '',
        '',
        '',
      ],
    ],
  }
}
