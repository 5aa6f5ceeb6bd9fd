import type { ChangeModel, Element, Horizon, Lane } from '#shared/model/change-model.ts'
import { horizons } from '#shared/model/change-model.ts'
import { languages, type LocalizedText } from '#shared/model/language.ts'
import { stageOrder, stages } from '#shared/model/stages.ts'
import { elementTypePluralTexts, horizonTexts } from '#shared/text/areas/stages.ts'

/** A model without lanes gets those of its placed elements' types; one with lanes stays as it is. */
export function completeLanes(model: ChangeModel): ChangeModel {
  if (model.lanes.length > 0 || model.elements.length === 0) return model
  const lanes = lanesFor(model.elements.filter(({ parked }) => parked !== true))
  const elements = model.elements.map((element) => {
    if (element.parked === true) return element
    const laneId = laneIdFor(element)
    return element.laneId === laneId ? element : { ...element, laneId }
  })
  return { ...model, lanes, elements }
}

/** The lanes for elements of these types, in the order of the chain; outcomes get one for each of their horizons. */
export function lanesFor(elements: Iterable<Pick<Element, 'type' | 'horizon'>>): readonly Lane[] {
  const needed = new Set([...elements].map(laneIdFor))
  const lanes: Lane[] = []
  for (const type of stageOrder) {
    const ofType = stages[type].hasHorizon ? [undefined, ...horizons] : [undefined]
    for (const horizon of ofType) {
      const id = laneIdFor({ type, horizon })
      if (!needed.has(id)) continue
      const title = laneTitle(type, horizon)
      lanes.push({
        id,
        type,
        ...(horizon === undefined ? {} : { horizon }),
        title,
        order: lanes.length,
      })
    }
  }
  return lanes
}

function laneIdFor({ type, horizon }: Pick<Element, 'type' | 'horizon'>): string {
  return horizon === undefined || !stages[type].hasHorizon
    ? `lane-${type}`
    : `lane-${type}-${horizon}`
}

function laneTitle(type: Element['type'], horizon: Horizon | undefined): LocalizedText {
  return Object.fromEntries(
    languages.map((language) => {
      const plural = elementTypePluralTexts[type][language]
      const term =
        horizon === undefined ? '' : ` – ${horizonTexts[horizon][language].toLowerCase()}`
      return [language, `${plural}${term}`]
    }),
  )
}
