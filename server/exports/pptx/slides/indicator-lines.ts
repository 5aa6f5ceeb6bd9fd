import type { Scene } from '#shared/drawing/scene.ts'
import type { Indicator } from '#shared/model/change-model.ts'
import { inLanguage } from '#shared/model/language.ts'
import {
  hasValue,
  latestMeasurement,
  targetsInOrder,
  valueWords,
} from '#shared/report/counting/indicator-values.ts'
import { bookletTexts } from '#shared/text/areas/booklet.ts'
import { reportTexts } from '#shared/text/areas/report.ts'

const atMost = 2

/** What a card is measured by, a line each: from the baseline over the latest measurement to the target. */
export function indicatorLines(scene: Scene, elementId: string): readonly string[] {
  return scene.model.indicators
    .filter((indicator) => indicator.elementId === elementId)
    .flatMap((indicator) => {
      const values = valuesOf(indicator, scene)
      const name =
        inLanguage(indicator.name, scene.language, scene.model.primaryLanguage) ||
        reportTexts.notFilledIn[scene.language]
      return values.length === 0 ? [] : [`${name}: ${values.join(' → ')}`]
    })
    .slice(0, atMost)
}

function valuesOf(indicator: Indicator, { language }: Scene): readonly string[] {
  const { baseline } = indicator
  const steps = [
    {
      term: bookletTexts.baseline[language],
      value: baseline?.notApplicable === true ? undefined : baseline?.value,
    },
    { term: bookletTexts.measured[language], value: latestMeasurement(indicator)?.value },
    { term: bookletTexts.target[language], value: targetsInOrder(indicator).at(-1)?.value },
  ]
  return steps.flatMap(({ term, value }) =>
    hasValue(value) ? [`${term.toLowerCase()} ${valueWords(indicator, value, language)}`] : [],
  )
}
