import { logframeTexts } from '#shared/text/areas/logframe.ts'
import type { FrameworkSource } from './framework-source.ts'
import type { Matrix, MatrixBlock } from './matrix.ts'
import type { Result } from './result-chain.ts'

/** How many results the European Union recommends at most. */
const mostResults = 10

/**
 * The Logical Framework Matrix of the European Union's action documents (INTPA, project modality, three levels of
 * results, no activities): assumptions are not applicable to the impact; milestones stand with the targets.
 */
export function euMatrix(source: FrameworkSource): Matrix {
  const { chain, language, wordsOf, levelName, textOf, notes } = source
  const texts = logframeTexts
  const { impacts, outcomes, outputs } = chain
  const placed = source.assumptionsFor([...outcomes, ...outputs])
  const blocks = (
    results: readonly Result[],
    assumptions: (result: Result) => string,
  ): MatrixBlock[] =>
    results.map((result) => ({
      type: result.element.type,
      shared: {
        0: levelName(result, results.length > 1),
        1: textOf(result),
        7: assumptions(result),
      },
      lines: linesOf(wordsOf(result), language),
    }))
  const of = ({ element }: Result) => bulleted(placed.of(element.id))
  const count = impacts.length + outcomes.length + outputs.length
  return {
    sheet: texts.euSheet[language],
    title: texts.euTitle[language],
    hint: texts.diagonal[language],
    columns: [
      { label: texts.results[language], width: 16 },
      { label: texts.resultsChain[language], width: 34 },
      { label: texts.indicators[language], width: 30 },
      { label: texts.baselines[language], width: 16 },
      { label: texts.targets[language], width: 18 },
      { label: texts.current[language], width: 16 },
      { label: texts.sources[language], width: 22 },
      { label: texts.assumptions[language], width: 36 },
    ],
    blocks: [
      ...blocks(impacts, () => texts.notApplicable[language]),
      ...blocks(outcomes, of),
      ...blocks(outputs, of),
    ],
    notes: [
      ...(count > mostResults ? [texts.tooMany[language](count)] : []),
      ...(placed.preconditions.length === 0
        ? []
        : [`${texts.preconditions[language]}: ${placed.preconditions.join('; ')}`]),
      ...notes,
    ],
  }
}

function linesOf(
  indicators: ReturnType<FrameworkSource['wordsOf']>,
  language: FrameworkSource['language'],
): MatrixBlock['lines'] {
  if (indicators.length === 0)
    return [[undefined, undefined, logframeTexts.noIndicator[language], '', '', '', '']]
  return indicators.map(({ name, baseline, targets, say, source, achieved }) => [
    undefined,
    undefined,
    name,
    baseline,
    targets.map(say).join('\n'),
    achieved(),
    source,
  ])
}

/** Several things in one cell, each on a line of its own. */
export function bulleted(lines: readonly string[]): string {
  return lines.length < 2 ? lines.join('') : lines.map((line) => `• ${line}`).join('\n')
}
