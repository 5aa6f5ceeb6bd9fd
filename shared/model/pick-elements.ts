import type { ChangeModel } from './change-model.ts'

/**
 * The chosen elements as a small model of their own: the links between them and what is about them, for a copy on
 * this board or another. Votes and values stay behind: they were given to the original.
 */
export function pickElements(
  model: ChangeModel,
  elementIds: ReadonlySet<string>,
): Partial<ChangeModel> {
  const elements = model.elements.filter((element) => elementIds.has(element.id))
  const links = model.links.filter((link) => elementIds.has(link.from) && elementIds.has(link.to))
  const linkIds = new Set(links.map((link) => link.id))
  const stakeholderIds = new Set(elements.flatMap((element) => element.stakeholderIds))
  const assumptions = model.assumptions.filter(({ on }) =>
    (on.kind === 'link' ? linkIds : elementIds).has(on.ref),
  )
  const evidenceIds = new Set(
    [...elements, ...links, ...assumptions].flatMap((record) => record.evidenceIds ?? []),
  )
  return {
    stakeholders: model.stakeholders.filter((stakeholder) => stakeholderIds.has(stakeholder.id)),
    elements,
    links,
    assumptions,
    evidence: model.evidence.filter((evidence) => evidenceIds.has(evidence.id)),
    indicators: model.indicators.filter((indicator) => elementIds.has(indicator.elementId)),
    costs: model.costs.filter(
      (cost) => cost.elementId !== undefined && elementIds.has(cost.elementId),
    ),
  }
}
