import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language, LocalizedText } from '#shared/model/language.ts'

/** A board to start from. */
export interface Template {
  readonly id: string
  readonly name: LocalizedText
  readonly description: LocalizedText
  /** A new board's model with this primary language; its texts are there in every language all the same. */
  build(language: Language): ChangeModel
}
