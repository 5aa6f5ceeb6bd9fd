import { showToast } from '#client/ui/toasts.tsx'
import type { Language } from '#shared/model/language.ts'
import { Problem, problemText, type ProblemText } from '#shared/problems/problem.ts'
import { Refusal } from './request.ts'

/** What happened, why and what to do, in the reader's language. */
export function problemMessage(error: unknown, language: Language): ProblemText {
  if (error instanceof Refusal) return error.text
  return error instanceof Problem
    ? problemText(error.code, language, error.details)
    : problemText('something-broke', language)
}

export function showProblem(error: unknown, language: Language): void {
  const { what, why, fix } = problemMessage(error, language)
  showToast({ text: what, detail: `${why} ${fix}`, tone: 'problem' })
}
