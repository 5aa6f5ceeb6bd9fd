import type { Cost, Element } from '#shared/model/change-model.ts'
import { inLanguage } from '#shared/model/language.ts'
import { logframeTexts } from '#shared/text/areas/logframe.ts'
import { formatMoney } from '#shared/text/format.ts'
import { bulleted } from './eu-matrix.ts'
import type { FrameworkSource } from './framework-source.ts'
import type { Matrix, MatrixBlock } from './matrix.ts'
import type { Result } from './result-chain.ts'

/**
 * The classic four by four (European Commission, Project Cycle Management Guidelines 2004, 5.4): the row of activities
 * has means and costs where the others have indicators and sources, and preconditions stand in a box at the bottom.
 */
export function classicMatrix(source: FrameworkSource): Matrix {
  const { chain, language, levelName, textOf, notes } = source
  const texts = logframeTexts
  const { impacts, outcomes, outputs, activities } = chain
  const placed = source.assumptionsFor([...outcomes, ...outputs, ...activities])
  const of = ({ element }: Result) => bulleted(placed.of(element.id))
  const rows = (
    heading: string,
    results: readonly Result[],
    assumptions: (result: Result) => string,
  ): MatrixBlock[] =>
    results.map((result) => ({
      type: result.element.type,
      shared: {
        0: `${heading}\n${levelName(result, results.length > 1)}`,
        1: textOf(result),
        4: assumptions(result),
      },
      lines: linesOf(source, result),
    }))
  return {
    sheet: texts.classicSheet[language],
    title: texts.classicTitle[language],
    hint: texts.diagonal[language],
    columns: [
      { label: texts.level[language], width: 20 },
      { label: texts.logic[language], width: 38 },
      { label: texts.verifiable[language], width: 42 },
      { label: texts.verification[language], width: 30 },
      { label: texts.assumptions[language], width: 40 },
    ],
    blocks: [
      ...rows(texts.overall[language], impacts, () => ''),
      ...rows(texts.specific[language], outcomes, of),
      ...rows(texts.result[language], outputs, of),
      {
        isHeading: true,
        shared: {},
        lines: [
          [
            texts.activities[language],
            '',
            texts.means[language],
            texts.costs[language],
            texts.assumptions[language],
          ],
        ],
      },
      ...activities.map((result) => activityBlock(source, result, of(result))),
      {
        shared: {},
        lines: [['', '', '', texts.preconditions[language], bulleted(placed.preconditions)]],
      },
    ],
    notes,
  }
}

function linesOf({ wordsOf, language }: FrameworkSource, result: Result): MatrixBlock['lines'] {
  const indicators = wordsOf(result)
  if (indicators.length === 0)
    return [[undefined, undefined, logframeTexts.noIndicator[language], '']]
  return indicators.map(({ name, baseline, targets, say, source }) => {
    const figures = [
      baseline === '' ? '' : `${logframeTexts.baseline[language]}: ${baseline}`,
      targets.length === 0
        ? ''
        : `${logframeTexts.target[language]}: ${targets.map(say).join(', ')}`,
    ]
    return [
      undefined,
      undefined,
      [name, ...figures].filter((line) => line !== '').join('\n'),
      source,
    ]
  })
}

function activityBlock(source: FrameworkSource, result: Result, assumptions: string): MatrixBlock {
  const { model, language, chain, levelName, textOf } = source
  const { element } = result
  const leading = new Set(model.links.filter(({ to }) => to === element.id).map(({ from }) => from))
  const means = chain.means.filter(({ id }) => leading.has(id))
  const say = ({ title }: Element) => inLanguage(title, language, model.primaryLanguage)
  const isFirst = (mean: Element): boolean =>
    model.links.find(
      ({ from, to }) =>
        from === mean.id && chain.activities.some((other) => other.element.id === to),
    )?.to === element.id
  // What is used by several activities is paid for once: it stands with the first.
  const costs = model.costs.filter(
    ({ elementId }) =>
      elementId === element.id || means.some((mean) => mean.id === elementId && isFirst(mean)),
  )
  return {
    type: element.type,
    shared: {},
    lines: [
      [
        levelName(result),
        textOf(result),
        bulleted(means.map(say)),
        bulleted(costs.map((cost) => costWords(cost, source))),
        assumptions,
      ],
    ],
  }
}

/** Such as `Loonkost coaches: € 62.000 (2026)`. */
export function costWords(
  { label = '', amount, currency, period }: Cost,
  { language, model }: FrameworkSource,
): string {
  const money = formatMoney(language, amount, currency ?? model.currency ?? 'EUR')
  const named = label === '' ? money : `${label}: ${money}`
  return period === undefined ? named : `${named} (${period})`
}
