import type { Language } from '#shared/model/language.ts'

export interface ProblemDefinition {
  /** The HTTP status it is answered with. */
  readonly status: number
  readonly text: Readonly<
    Record<Language, { readonly what: string; readonly why: string; readonly fix: string }>
  >
}
