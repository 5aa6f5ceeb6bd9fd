import type { Language } from '#shared/model/language.ts'
import { typeset } from '#shared/text/typeset.ts'
import { problems, type ProblemCode } from './registry.ts'

export type ProblemDetails = Readonly<Record<string, string | number>>

/** Something went wrong for a person, in a way we know: it becomes a response, a close code or a toast at the edge. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly details: ProblemDetails

  constructor(code: ProblemCode, details: ProblemDetails = {}, options?: ErrorOptions) {
    super(code, options)
    this.name = 'Problem'
    this.code = code
    this.details = details
  }
}

export function problem(code: ProblemCode, details: ProblemDetails = {}, cause?: unknown): Problem {
  return new Problem(code, details, cause === undefined ? undefined : { cause })
}

export interface ProblemText {
  readonly what: string
  readonly why: string
  readonly fix: string
}

/** What a person reads: what happened, why, and what to do now. */
export function problemText(
  code: ProblemCode,
  language: Language,
  details: ProblemDetails = {},
): ProblemText {
  const { what, why, fix } = problems[code].text[language]
  const say = (template: string) => typeset(language, fill(template, details))
  return { what: say(what), why: say(why), fix: say(fix) }
}

function fill(template: string, details: ProblemDetails): string {
  return template.replace(/\{(\w+)\}/g, (_, key: string) => String(details[key] ?? ''))
}
