import type { ChangeModel, Element, ElementType, Link } from '#shared/model/change-model.ts'

/** Builds a small change model, one sentence at a time. */
export function aModel(): ModelBuilder {
  return new ModelBuilder()
}

/** A small change model as it grows. */
export class ModelBuilder {
  readonly #elements: Element[] = []
  readonly #links: Link[] = []
  readonly #lanes: ChangeModel['lanes'][number][] = []

  withLane(id: string, type: ElementType): this {
    this.#lanes.push({ id, type, title: { en: id }, order: this.#lanes.length })
    return this
  }

  withElement(id: string, type: ElementType, title = id, more: Partial<Element> = {}): this {
    const order = this.#elements.length
    this.#elements.push({
      id,
      type,
      title: { en: title },
      stakeholderIds: [],
      order,
      position: { x: 0, y: order * 120 },
      ...more,
    })
    return this
  }

  withLink(from: string, to: string, more: Partial<Link> = {}): this {
    const id = `${from}--${to}`
    this.#links.push({
      id,
      from,
      to,
      kind: 'leads-to',
      assumptionIds: [],
      evidenceIds: [],
      ...more,
    })
    return this
  }

  build(more: Partial<ChangeModel> = {}): ChangeModel {
    return {
      format: 'catena',
      version: 1,
      primaryLanguage: 'en',
      languages: ['en', 'nl', 'fr'],
      title: { en: 'A board' },
      lanes: this.#lanes,
      stakeholders: [],
      elements: this.#elements,
      links: this.#links,
      assumptions: [],
      evidence: [],
      indicators: [],
      costs: [],
      scenarios: [],
      stories: [],
      votes: [],
      ...more,
    }
  }
}
