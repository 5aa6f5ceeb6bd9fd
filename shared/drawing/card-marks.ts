import type { Element } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { drawingTexts } from '#shared/text/areas/formats.ts'

/** What sets a card apart from others of its type, in words: an unintended effect, an external condition. */
export function cardMarks(element: Element, language: Language): readonly string[] {
  const isUnintended = element.intended === false || element.polarity === 'negative'
  return [
    ...(isUnintended ? [drawingTexts.unintended[language]] : []),
    ...(element.condition === true ? [drawingTexts.condition[language]] : []),
  ]
}
