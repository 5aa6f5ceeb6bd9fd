import { economicsOf, type Economics } from '#shared/economics/economics.ts'
import { socialReturn, type SocialReturn } from '#shared/economics/social-return.ts'
import type { ChangeModel, Element } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { layoutOf, type Layout } from './layout.ts'
import { outputsBehindIn } from './outputs-behind.ts'

/** What every sheet of the value map is made of. */
export interface SroiSource {
  readonly model: ChangeModel
  readonly language: Language
  readonly economics: Economics
  readonly found: SocialReturn
  readonly layout: Layout
  readonly outputsBehind: (outcomeId: string) => readonly Element[]
}

export function sroiSource(model: ChangeModel, language: Language): SroiSource {
  const economics = economicsOf(model)
  return {
    model,
    language,
    economics,
    found: socialReturn(economics),
    layout: layoutOf(economics, language),
    outputsBehind: outputsBehindIn(model),
  }
}
