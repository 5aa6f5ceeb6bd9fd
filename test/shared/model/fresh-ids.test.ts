import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { takenOn, withFreshIds } from '#shared/model/fresh-ids.ts'
import { pickElements } from '#shared/model/pick-elements.ts'
import { chain } from '#shared/templates/chain.ts'
import { example } from '#shared/templates/example/example.ts'

const board = example.build('nl')
const everything = () => true

/** Every reference of a model beside the ids it may point at. */
function danglingIn(model: Partial<ChangeModel>): readonly string[] {
  const elements = ids(model.elements)
  const links = ids(model.links)
  const stakeholders = ids(model.stakeholders)
  const assumptions = ids(model.assumptions)
  const evidence = ids(model.evidence)
  return [
    ...(model.elements ?? []).flatMap((element) =>
      missing(stakeholders, ...element.stakeholderIds),
    ),
    ...(model.links ?? []).flatMap((link) => [
      ...missing(elements, link.from, link.to),
      ...missing(assumptions, ...link.assumptionIds),
      ...missing(evidence, ...link.evidenceIds),
    ]),
    ...(model.assumptions ?? []).flatMap(({ on }) =>
      missing(on.kind === 'link' ? links : elements, on.ref),
    ),
    ...(model.indicators ?? []).flatMap((indicator) => missing(elements, indicator.elementId)),
    ...(model.costs ?? []).flatMap((cost) => missing(elements, cost.elementId)),
    ...(model.votes ?? []).flatMap((vote) => missing(elements, vote.elementId)),
    ...(model.valuation?.items ?? []).flatMap((item) => [
      ...missing(elements, item.outcomeId),
      ...missing(stakeholders, item.stakeholderId),
    ]),
    ...missing(elements, ...(model.accountabilityLine?.beyond ?? [])),
  ]
}

function ids(records: readonly { readonly id: string }[] | undefined): ReadonlySet<string> {
  return new Set((records ?? []).map((record) => record.id))
}

function missing(
  found: ReadonlySet<string>,
  ...wanted: readonly (string | undefined)[]
): readonly string[] {
  return wanted.filter((id) => id !== undefined && !found.has(id)).map(String)
}

const someElements = fc
  .subarray(board.elements.map((element) => element.id))
  .map((ids) => new Set(ids))

describe('withFreshIds', () => {
  it('keeps a whole board consistent under new ids', () => {
    const { model, ids } = withFreshIds(board, everything)
    expect(danglingIn(model)).toEqual([])
    expect(ids.size).toBe(board.elements.length)
    const before = new Set(board.elements.map((element) => element.id))
    for (const element of model.elements ?? []) expect(before).not.toContain(element.id)
    const laneIds = new Set(model.lanes?.map((lane) => lane.id))
    for (const element of model.elements ?? []) {
      if (element.laneId !== undefined) expect(laneIds).toContain(element.laneId)
    }
  })

  it('changes nothing where nothing is taken', () => {
    expect(withFreshIds(board, () => false).model).toEqual(board)
  })

  it('leaves references to what is not copied as they are', () => {
    const dignity = board.elements.filter((element) => element.id === 'dignity')
    const { model } = withFreshIds({ elements: dignity }, everything)
    expect(model.elements?.[0]?.stakeholderIds).toEqual(['families'])
    expect(model.elements?.[0]?.laneId).toBe('short')
  })

  it('keeps any copied part consistent', () => {
    fc.assert(
      fc.property(someElements, (ids) => {
        const { model } = withFreshIds(pickElements(board, ids), takenOn(board))
        expect(danglingIn(model)).toEqual([])
        expect(model.elements).toHaveLength(ids.size)
      }),
    )
  })
})

describe('takenOn', () => {
  it('shares the stakeholders and evidence that say the same', () => {
    const { model } = withFreshIds(
      pickElements(board, new Set(['customers', 'dignity'])),
      takenOn(board),
    )
    expect(model.stakeholders?.map((stakeholder) => stakeholder.id)).toEqual(['families'])
    expect(model.evidence?.map((evidence) => evidence.id)).toEqual(['survey', 'talks'])
  })

  it('gives another stakeholder under the same id an id of its own', () => {
    const other = { ...board, stakeholders: [{ id: 'families', name: { nl: 'Anderen' } }] }
    const { model } = withFreshIds(pickElements(board, new Set(['dignity'])), takenOn(other))
    expect(model.stakeholders?.[0]?.id).not.toBe('families')
    expect(model.elements?.[0]?.stakeholderIds).toEqual([model.stakeholders?.[0]?.id])
  })

  it('gives a link an id of its own where another link has the one in the file', () => {
    const [other] = board.links
    const link = { id: other?.id ?? '', from: 'x', to: 'y', kind: 'leads-to' as const }
    const added = { links: [{ ...link, assumptionIds: [], evidenceIds: [] }] }
    expect(withFreshIds(added, takenOn(board)).model.links?.[0]?.id).toBe('x--y')
    expect(withFreshIds({ links: board.links }, takenOn(board)).model.links).toEqual(board.links)
  })

  it('puts cards into the lanes of the same kind and gives other lanes new ids', () => {
    const { model } = withFreshIds(board, takenOn(chain.build('nl')))
    const laneIds = model.lanes?.map((lane) => lane.id)
    expect(laneIds).toEqual(board.lanes.map((lane) => lane.id))
    const outputs = chain.build('nl').lanes.map((lane) => ({ ...lane, type: 'output' as const }))
    const renamed = withFreshIds(board, takenOn({ lanes: outputs })).model
    expect(renamed.lanes?.[0]?.id).not.toBe('mission')
    expect(renamed.elements?.[0]?.laneId).toBe(renamed.lanes?.[0]?.id)
  })
})

describe('pickElements', () => {
  it('takes the links between the chosen cards and what is about them', () => {
    const picked = pickElements(board, new Set(['customers', 'dignity', 'stigma']))
    expect(picked.links?.map((link) => link.id)).toEqual([
      'customers--dignity',
      'customers--stigma',
      'stigma--dignity',
    ])
    expect(picked.assumptions?.map((assumption) => assumption.id)).toEqual([
      'choice',
      'ordinary-front',
    ])
    expect(picked.indicators?.map((indicator) => indicator.id)).toEqual([
      'families-count',
      'own-choice',
    ])
  })

  it('refers to nothing outside what it took', () => {
    fc.assert(
      fc.property(someElements, (ids) => {
        expect(danglingIn(pickElements(board, ids))).toEqual([])
      }),
    )
  })
})
