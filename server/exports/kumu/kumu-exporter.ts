import type { Element, Link } from '#shared/model/change-model.ts'
import { inLanguage, type LocalizedText } from '#shared/model/language.ts'
import { publicPart } from '#shared/model/public-part.ts'
import { completeLanes } from '#shared/drawing/complete-lanes.ts'
import { drawingTexts, formatTexts } from '#shared/text/areas/formats.ts'
import {
  confidenceTexts,
  elementTypeTexts,
  horizonTexts,
  linkKindTexts,
  polarityTexts,
  sphereTexts,
} from '#shared/text/areas/stages.ts'
import type { Exporter } from '../exporter.ts'

/**
 * Kumu's JSON blueprint. Every element has an id and connections name those: by their labels, Kumu would make one of
 * two elements that are called the same. Its legends and filters show the words, so these are in the reader's language.
 */
export const kumuExporter: Exporter = {
  id: 'kumu',
  purpose: 'exchange',
  mediaType: 'application/json; charset=utf-8',
  extension: 'kumu.json',
  label: formatTexts.kumu,
  leavesOut: formatTexts.kumuLeavesOut,
  export(model, { language }) {
    const { primaryLanguage, lanes, stakeholders, elements, links } = publicPart(
      completeLanes(model),
    )
    const say = (text: LocalizedText | undefined): string =>
      inLanguage(text, language, primaryLanguage)
    const laneTitles = new Map(lanes.map((lane) => [lane.id, say(lane.title)]))
    const names = new Map(stakeholders.map(({ id, name }) => [id, say(name)]))
    const toElement = (element: Element) => ({
      id: element.id,
      label: say(element.title) || drawingTexts.untitled[language],
      type: elementTypeTexts[element.type][language],
      description: said(say(element.description)),
      tags: element.tags,
      horizon: element.horizon && horizonTexts[element.horizon][language],
      lane: said(laneTitles.get(element.laneId ?? '')),
      // Kumu reads several values in one field with this sign between them.
      stakeholders: said(element.stakeholderIds.map((id) => names.get(id) ?? id).join('|')),
      sphere: element.sphere && sphereTexts[element.sphere][language],
      polarity: element.polarity && polarityTexts[element.polarity][language],
      confidence: element.confidence && confidenceTexts[element.confidence][language],
      sdgTargets: said((element.sdgTargets ?? []).join('|')),
      intended: element.intended?.toString(),
      condition: element.condition?.toString(),
      parked: element.parked?.toString(),
    })
    const toConnection = (link: Link) => ({
      id: link.id,
      from: link.from,
      to: link.to,
      type: linkKindTexts[link.kind][language],
      direction: 'directed',
      description: said(say(link.rationale)),
      confidence: link.confidence && confidenceTexts[link.confidence][language],
    })
    const blueprint = { elements: elements.map(toElement), connections: links.map(toConnection) }
    return `${JSON.stringify(blueprint, undefined, 2)}\n`
  },
}

/** A field that says nothing is not written. */
function said(text: string | undefined): string | undefined {
  return text === '' ? undefined : text
}
