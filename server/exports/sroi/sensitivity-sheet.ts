import { totalInputs } from '#shared/economics/inputs.ts'
import { discountConventions, type DiscountConvention } from '#shared/economics/present-value.ts'
import { ratioOf } from '#shared/economics/ratio.ts'
import { breakEvenReach, inScenario, type ScenarioFactors } from '#shared/economics/scenario.ts'
import { sensitivities, type Driver } from '#shared/economics/sensitivity.ts'
import { usualVariation } from '#shared/economics/social-return.ts'
import {
  discountConventionTexts,
  driverTexts,
  economicsTexts,
} from '#shared/text/areas/economics.ts'
import { sroiTexts } from '#shared/text/areas/sroi.ts'
import { cellText, headingCell, noteCell, titleCell } from '../parts/workbook/sheet-styles.ts'
import type { Cell, Sheet } from '../parts/workbook/workbook.ts'
import { sheetReference } from '../parts/workbook/write-workbook.ts'
import { presentValueFormula, ratioFormula, type Factors } from './present-value-formula.ts'
import { computed, givenNumber, givenShare, text } from './sroi-styles.ts'
import type { SroiSource } from './sroi-source.ts'

const firstDriverRow = 6

type NamedFactors = ScenarioFactors & { readonly name: string }

/** Each assumption alone lower and higher, under both conventions; and the scenarios of the board. */
export function sensitivitySheet(source: SroiSource): Sheet {
  const { language, layout, economics, model } = source
  const words = economicsTexts
  const heading = (value: string): Cell => ({ value, style: headingCell })
  const both = discountConventions.map(
    (convention) => discountConventionTexts[convention][language],
  )
  // The order of the first convention holds for both, so that a row is one driver.
  const drivers = sensitivities(economics, usualVariation, 'endOfYear').map(({ driver }) => driver)
  const scenarios: readonly NamedFactors[] = [
    { name: words.asPlanned[language] },
    ...model.scenarios,
  ]
  const firstScenarioRow = firstDriverRow + drivers.length + 4
  return {
    name: layout.sheets.sensitivity,
    columns: [34, 15, 15, 15, 15, 15, 15, 15].map((width) => ({ width })),
    rows: [
      { cells: [{ value: words.tornado[language], style: titleCell }], height: 24 },
      { cells: [{ value: words.tornadoHint[language], style: { ...noteCell, isOneLine: true } }] },
      { cells: [text(sroiTexts.moved[language]), givenShare(usualVariation)] },
      {
        cells: [heading(''), ...both.flatMap((name) => [heading(name), heading(''), heading('')])],
      },
      {
        cells: [
          heading(words.assumption[language]),
          ...both.flatMap(() =>
            [sroiTexts.lower, sroiTexts.higher, sroiTexts.swing].map((label) =>
              heading(label[language]),
            ),
          ),
        ],
      },
      ...drivers.map((driver, index) => ({
        cells: driverRow(source, driver, firstDriverRow + index),
      })),
      { cells: [] },
      { cells: [{ value: words.scenarios[language], style: titleCell }], height: 24 },
      {
        cells: [
          { value: words.breakEvenExplained[language], style: { ...noteCell, isOneLine: true } },
        ],
      },
      {
        cells: [
          heading(words.scenario[language]),
          heading(words.reach[language]),
          heading(words.costs[language]),
          heading(words.effectShare[language]),
          heading(words.deadweight[language]),
          ...both.map(heading),
          heading(words.breakEven[language]),
        ],
        height: 34,
      },
      ...scenarios.map((scenario, index) => ({
        cells: scenarioRow(source, scenario, firstScenarioRow + index),
      })),
    ],
    merges: ['B4:D4', 'E4:G4'],
  }
}

/** Where the drivers' ratios stand, for the range; undefined where there are none. */
export function driverCells({ layout, economics }: SroiSource): string | undefined {
  const count = sensitivities(economics, usualVariation, 'endOfYear').length
  if (count === 0) return undefined
  const sheet = sheetReference(layout.sheets.sensitivity)
  const last = firstDriverRow + count - 1
  const ranges = ['B', 'C', 'E', 'F'].map(
    (column) => `${sheet}!$${column}$${firstDriverRow}:$${column}$${last}`,
  )
  return ranges.join(',')
}

function driverRow(source: SroiSource, driver: Driver, row: number): readonly Cell[] {
  const { economics, language, layout } = source
  const factor = { less: '(1-variation)', more: '(1+variation)' }
  const ratio = (convention: DiscountConvention, moved: string): string => {
    const factors: Factors = driver === 'cost' ? {} : { [driver]: moved }
    const inputs = driver === 'cost' ? `totalInputs*${moved}` : 'totalInputs'
    return ratioFormula(layout, presentValueFormula(layout, convention, factors), inputs)
  }
  const cells = discountConventions.flatMap((convention, index) => {
    const found = sensitivities(economics, usualVariation, convention).find(
      (one) => one.driver === driver,
    )
    const [less, more] = index === 0 ? ['B', 'C'] : ['E', 'F']
    const swing = found === undefined ? undefined : Math.abs(found.more - found.less)
    return [
      computed(ratio(convention, factor.less), found?.less, 'ratio'),
      computed(ratio(convention, factor.more), found?.more, 'ratio'),
      computed(`IF(ISNUMBER(${less}${row}),ABS(${more}${row}-${less}${row}),"")`, swing, 'ratio'),
    ]
  })
  return [text(driverTexts[driver][language]), ...cells]
}

function scenarioRow(
  { economics, layout }: SroiSource,
  scenario: NamedFactors,
  row: number,
): readonly Cell[] {
  const { name, reachFactor = 1, costFactor = 1, effectFactor = 1, deadweightFactor = 1 } = scenario
  const inScene = inScenario(economics, scenario)
  const factors: Factors = { quantity: `$B$${row}*$D$${row}`, deadweight: `$E$${row}` }
  const inputs = `totalInputs*$C$${row}`
  const value = (convention: DiscountConvention) => presentValueFormula(layout, convention, factors)
  const hasBoth = totalInputs(inScene.costs).total > 0
  return [
    { value: name, style: cellText },
    givenNumber(reachFactor),
    givenNumber(costFactor),
    givenNumber(effectFactor),
    givenNumber(deadweightFactor),
    ...discountConventions.map((convention) =>
      computed(
        ratioFormula(layout, value(convention), inputs),
        ratioOf(inScene, convention),
        'ratio',
      ),
    ),
    computed(
      `IF(AND(${inputs}>0,${value('endOfYear')}>0),${inputs}/${value('endOfYear')},"")`,
      hasBoth ? breakEvenReach(inScene, 'endOfYear') : undefined,
      'share',
    ),
  ]
}
