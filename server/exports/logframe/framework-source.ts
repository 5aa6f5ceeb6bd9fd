import type { ChangeModel } from '#shared/model/change-model.ts'
import { inLanguage, type Language } from '#shared/model/language.ts'
import { publicPart } from '#shared/model/public-part.ts'
import { elementTypeTexts, horizonTexts } from '#shared/text/areas/stages.ts'
import { formatList } from '#shared/text/format.ts'
import { logframeTexts } from '#shared/text/areas/logframe.ts'
import { indicatorWords, type IndicatorWords } from './indicator-words.ts'
import { placeAssumptions, type PlacedAssumptions } from './place-assumptions.ts'
import { resultChain, type Result, type ResultChain } from './result-chain.ts'

/** What every shape of a framework is made of. */
export interface FrameworkSource {
  readonly model: ChangeModel
  readonly language: Language
  readonly chain: ResultChain
  /** What no shape has a place for. */
  readonly notes: readonly string[]
  wordsOf(result: Result): readonly IndicatorWords[]
  /** Such as `Outcome 1 (long term)`. */
  levelName(result: Result, isNumbered?: boolean): string
  /** Its title and description, and what else it leads to. */
  textOf(result: Result): string
  assumptionsFor(shown: readonly Result[]): PlacedAssumptions
}

export function frameworkSource(whole: ChangeModel, language: Language): FrameworkSource {
  const model = publicPart(whole)
  const chain = resultChain(model)
  const texts = logframeTexts
  const say = (text: Parameters<typeof inLanguage>[0]) =>
    inLanguage(text, language, model.primaryLanguage)
  const side = chain.unintended.map(({ title }) => say(title))
  return {
    model,
    language,
    chain,
    notes: side.length === 0 ? [] : [texts.unintended[language](formatList(language, side))],
    wordsOf: ({ element }) =>
      model.indicators
        .filter(({ elementId }) => elementId === element.id)
        .map((indicator) => indicatorWords(indicator, language, model.primaryLanguage)),
    levelName({ element, number }, isNumbered = true) {
      const level = elementTypeTexts[element.type][language]
      const term =
        element.horizon === undefined
          ? ''
          : `\n${horizonTexts[element.horizon][language].toLowerCase()}`
      // What is numbered under something else is so, also where it is alone.
      const isSaid = isNumbered || number.includes('.')
      return `${isSaid ? `${level} ${number}` : level}${term}`
    },
    textOf({ element, alsoTo }) {
      const others = alsoTo.map(
        ({ element: { type }, number }) =>
          `${elementTypeTexts[type][language].toLowerCase()} ${number}`,
      )
      const also = others.length === 0 ? '' : texts.alsoFor[language](formatList(language, others))
      return [say(element.title), say(element.description), also]
        .filter((part) => part !== '')
        .join('\n')
    },
    assumptionsFor: (shown) =>
      placeAssumptions(
        model,
        new Set(shown.map(({ element }) => element.id)),
        chain.conditions,
        language,
      ),
  }
}
