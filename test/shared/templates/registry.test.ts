import { describe, expect, it } from 'vitest'
import { changeModelSchema } from '#shared/model/change-model.ts'
import { languages, type LocalizedText } from '#shared/model/language.ts'
import { templateById, templates } from '#shared/templates/registry.ts'

function expectThreeLanguages(text: LocalizedText | undefined): void {
  expect(Object.keys(text ?? {})).toEqual(['nl', 'fr', 'en'])
  for (const wording of Object.values(text ?? {})) expect(wording.trim()).not.toBe('')
}

it('knows templates by their id', () => {
  expect(templateById('chain')?.id).toBe('chain')
  expect(templateById('no-such-template')).toBeUndefined()
  expect(new Set(templates.map((template) => template.id)).size).toBe(templates.length)
})

describe.each(templates)('the template $id', (template) => {
  it('is named and described in three languages', () => {
    expectThreeLanguages(template.name)
    expectThreeLanguages(template.description)
  })

  it.each(languages)('builds a valid model with %s as its primary language', (language) => {
    const model = template.build(language)
    expect(changeModelSchema.parse(model)).toEqual(model)
    expect(model.primaryLanguage).toBe(language)
    expect(model.languages[0]).toBe(language)
    expect(model.languages.toSorted()).toEqual(['en', 'fr', 'nl'])
  })

  it('has lanes in order, each with a title and a guiding question in three languages', () => {
    const { lanes } = template.build('nl')
    expect(lanes.map((lane) => lane.order)).toEqual(lanes.map((_, index) => index))
    expect(new Set(lanes.map((lane) => lane.id)).size).toBe(lanes.length)
    for (const lane of lanes) {
      expectThreeLanguages(lane.title)
      expectThreeLanguages(lane.question)
      for (const title of Object.values(lane.title)) expect(title.length).toBeLessThanOrEqual(40)
    }
  })
})

it('starts with the chain of five lanes', () => {
  const types = templates[0]?.build('en').lanes.map((lane) => lane.type)
  expect(types).toEqual(['mission', 'activity', 'output', 'outcome', 'impact'])
})
