import { describe, expect, it } from 'vitest'
import { limits } from '#shared/model/change-model.ts'
import { languages } from '#shared/model/language.ts'
import { example } from '#shared/templates/example/example.ts'

const model = example.build('nl')
const elementIds = new Set(model.elements.map((element) => element.id))
const linkIds = new Set(model.links.map((link) => link.id))

describe('the example', () => {
  it('has the size of a real workshop board', () => {
    expect(model.elements).toHaveLength(30)
    expect(model.links).toHaveLength(37)
    expect(model.assumptions).toHaveLength(9)
    expect(model.indicators).toHaveLength(6)
  })

  it('shows every status of an assumption', () => {
    expect(new Set(model.assumptions.map((assumption) => assumption.status)).size).toBe(5)
  })

  it('refers to nothing that is not there', () => {
    const evidenceIds = new Set(model.evidence.map((evidence) => evidence.id))
    const stakeholderIds = new Set(model.stakeholders.map((stakeholder) => stakeholder.id))
    const laneIds = new Set(model.lanes.map((lane) => lane.id))
    for (const link of model.links) {
      expect(elementIds).toContain(link.from)
      expect(elementIds).toContain(link.to)
      for (const id of link.evidenceIds) expect(evidenceIds).toContain(id)
      for (const id of link.assumptionIds) {
        expect(model.assumptions.find((assumption) => assumption.id === id)?.on.ref).toBe(link.id)
      }
    }
    for (const { on } of model.assumptions) {
      expect(on.kind === 'link' ? linkIds : elementIds).toContain(on.ref)
    }
    for (const element of model.elements) {
      if (element.parked !== true) expect(laneIds).toContain(element.laneId)
      for (const id of element.stakeholderIds) expect(stakeholderIds).toContain(id)
    }
    const evidenceOf = [...model.elements, ...model.assumptions]
    for (const id of evidenceOf.flatMap((record) => record.evidenceIds ?? [])) {
      expect(evidenceIds).toContain(id)
    }
    for (const { elementId } of [
      ...model.indicators,
      ...model.costs,
      ...model.votes,
      ...model.stories,
    ]) {
      expect(elementIds).toContain(elementId)
    }
    for (const item of model.valuation?.items ?? []) {
      expect(elementIds).toContain(item.outcomeId)
      expect(stakeholderIds).toContain(item.stakeholderId)
    }
    for (const id of model.accountabilityLine?.beyond ?? []) expect(elementIds).toContain(id)
  })

  it('links every card but the note', () => {
    const linked = new Set(model.links.flatMap((link) => [link.from, link.to]))
    const alone = model.elements.filter((element) => !linked.has(element.id))
    expect(alone.map((element) => element.type)).toEqual(['note'])
  })

  it('says every title in three languages, short enough for a beamer', () => {
    for (const element of model.elements) {
      for (const language of languages) {
        const title = element.title[language] ?? ''
        expect(title).not.toBe('')
        expect(title.length).toBeLessThanOrEqual(110)
        expect(title.length).toBeLessThan(limits.title)
      }
    }
  })

  it('marks what is invented', () => {
    expect(model.organisation).toMatchObject({ fictional: true })
    for (const item of model.valuation?.items ?? [])
      expect(item.proxy.label).toMatch(/illustratief/)
    for (const evidence of model.evidence) expect(evidence.summary).toMatch(/fictief|te zoeken/)
    for (const story of model.stories) expect(story.text['nl']).toMatch(/Fictief/)
    for (const project of model.referenceProjects ?? []) expect(project.name).toMatch(/fictief/)
  })

  it('shows what a board can hold besides cards and links', () => {
    expect(new Set(model.evidence.map(({ stance }) => stance ?? 'for'))).toEqual(
      new Set(['for', 'against']),
    )
    expect(new Set(model.stories.map(({ consent }) => consent))).toEqual(
      new Set(['anonymous', 'named', 'pending']),
    )
    expect(model.assumptions.some(({ kind }) => kind === 'hypothesis')).toBe(true)
    expect(model.indicators.every(({ measurements }) => measurements.length > 0)).toBe(true)
    expect(model.referenceProjects).toHaveLength(1)
    expect(model.elements.some(({ condition }) => condition === true)).toBe(true)
    expect(model.elements.some(({ intended }) => intended === false)).toBe(true)
  })

  it('keeps single wordings in the language of the board', () => {
    expect(example.build('fr').costs[0]?.label).toBe('Salaires')
    expect(example.build('en').costs[0]?.label).toBe('Wages')
  })
})
