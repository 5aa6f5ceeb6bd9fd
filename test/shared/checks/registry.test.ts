import { describe, expect, it } from 'vitest'
import { checks } from '#shared/checks/registry.ts'
import { checkInSteps, runChecks } from '#shared/checks/run-checks.ts'
import { languages } from '#shared/model/language.ts'
import { aModel } from '#test/support/change-model.ts'
import { largeModel } from '#test/support/large-model.ts'
import { chain, context } from './find.ts'

/** The rules that the domain asks for. */
const codes =
  'S01 S02 S03 S04 S05 S06 S08 S09 S10 S11 L01 L02 L03 L04 L05 L06 L07 W01 W02 W03 W04 W05 W06 W07 ' +
  'A01 A02 A03 A04 A05 M01 M02 M03 M04 M05 M06 M07 M08 M09 K01 K02 K03 V01 V02 V04 V05 V06 G01'

const told = { name: '<name>', other: '<other>', names: '<names>', count: 7, word: '<word>' }

describe('the rules', () => {
  it('are all there, each once', () => {
    expect(checks.map(({ code }) => code).join(' ')).toBe(codes)
  })

  it.each(checks)('$code explains itself in every language', (check) => {
    for (const field of ['title', 'why', 'fix'] as const) {
      const texts = languages.map((language) => check[field][language])
      expect(new Set(texts).size, field).toBe(languages.length)
      for (const text of texts) expect(text).toMatch(/^\S(.*\S)?$/u)
    }
    const said = languages.map((language) => check.message[language](told))
    expect(new Set(said).size).toBe(languages.length)
    const placeholders = said.map((text) => (text.match(/<\w+>|7/g) ?? []).toSorted().join(' '))
    expect(new Set(placeholders).size).toBe(1)
  })
})

describe('running them', () => {
  it('leaves out those that the board does without', () => {
    const model = aModel().withElement('a', 'activity').build()
    const before = runChecks(model, context).map(({ code }) => code)
    const after = runChecks({ ...model, checksOff: ['S01'] }, context).map(({ code }) => code)
    expect(before).toContain('S01')
    expect(after).toEqual(before.filter((code) => code !== 'S01'))
  })

  it('can be done one rule at a time', () => {
    const steps = [...checkInSteps(chain().build(), context)]
    // Before the first one, the board is read.
    expect(steps).toHaveLength(1 + checks.length)
  })

  it('points at what is there, also on the largest board', () => {
    const model = largeModel()
    const places = [...model.elements, ...model.links, ...model.stakeholders]
    const ids = new Set(places.map(({ id }) => id))
    const findings = runChecks(model, context)
    expect(findings.length).toBeGreaterThan(1000)
    expect(findings.filter(({ place }) => place !== undefined && !ids.has(place.id))).toEqual([])
  })
})
