import { changeModelSchema, type ChangeModel } from '#shared/model/change-model.ts'
import { largeModel, type LargeModelSize } from '#test/support/large-model.ts'

/** A board on which people have done all their work: assumptions on links, indicators with figures, costs. */
export function wholeModel(size: LargeModelSize): ChangeModel {
  const model = largeModel(size)
  const measured = model.elements.filter(({ type }) => type === 'output' || type === 'outcome')
  return changeModelSchema.parse({
    ...model,
    title: { en: 'A whole board' },
    indicators: measured.map(({ id }, index) => ({
      id: `in-${id}`,
      elementId: id,
      name: { nl: `Aantal ${index}`, en: `Number ${index}` },
      measure: 'unit',
      unit: 'people',
      baseline: { value: index, date: '2026-01-01' },
      targets: [{ date: '2028-01-01', value: index + 20 }],
      measurements: [
        { date: '2026-07-01', value: index + 3, n: 40 },
        { date: '2027-01-01', value: index + 8, n: 42 },
      ],
    })),
    assumptions: model.links.slice(0, Math.round(model.links.length / 3)).map(({ id }, index) => ({
      id: `as-${id}`,
      on: { kind: 'link', ref: id },
      text: { en: `People have time for it (${index}).` },
      status: index % 2 === 0 ? 'untested' : 'supported',
    })),
    costs: model.elements
      .filter(({ type }) => type === 'input')
      .map(({ id }) => ({
        id: `co-${id}`,
        elementId: id,
        kind: 'cash',
        amount: 1_200,
        currency: 'EUR',
      })),
  })
}
