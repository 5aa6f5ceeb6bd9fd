import { describe, expect, it } from 'vitest'
import { languages } from '#shared/model/language.ts'
import { problemText } from '#shared/problems/problem.ts'
import { problems, type ProblemCode } from '#shared/problems/registry.ts'

// The registry's keys are the codes.
const codes = Object.keys(problems) as ProblemCode[]

describe.each(codes)('the problem %s', (code) => {
  it('says what happened, why, and what to do, as sentences in three languages', () => {
    for (const language of languages) {
      const { what, why, fix } = problems[code].text[language]
      for (const sentence of [what, why, fix])
        expect(sentence).toMatch(/^([\p{Lu}{“«"0-9].*[.!?»”]|\{\w+\})$/u)
      expect(new Set([what, why, fix]).size).toBe(3)
    }
  })

  it('fills in the same details in each language', () => {
    const details = languages.map((language) =>
      [
        ...new Set(JSON.stringify(problems[code].text[language]).match(/\{\w+\}/g) ?? []),
      ].toSorted(),
    )
    expect(details[1]).toEqual(details[0])
    expect(details[2]).toEqual(details[0])
  })

  it('leaves no braces when its details are given', () => {
    const names = JSON.stringify(problems[code].text).match(/(?<=\{)\w+(?=\})/g) ?? []
    const details = Object.fromEntries(names.map((name) => [name, 3]))
    for (const language of languages) {
      expect(JSON.stringify(Object.values(problemText(code, language, details)))).not.toMatch(
        /[{}]/,
      )
    }
  })

  it('has an error status', () => {
    expect(problems[code].status).toBeGreaterThanOrEqual(400)
    expect(problems[code].status).toBeLessThan(600)
  })
})
