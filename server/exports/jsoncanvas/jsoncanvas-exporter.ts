import type { Element, Link } from '#shared/model/change-model.ts'
import { inLanguage, type LocalizedText } from '#shared/model/language.ts'
import { publicPart } from '#shared/model/public-part.ts'
import { defaultLinkKind } from '#shared/model/stages.ts'
import { parkingId, type CardBox, type LaneBox } from '#shared/drawing/board-layout.ts'
import { completeLanes } from '#shared/drawing/complete-lanes.ts'
import { layoutBoard } from '#shared/drawing/layout-board.ts'
import { linkStyles } from '#shared/drawing/link-styles.ts'
import { light, stageColors } from '#shared/drawing/tokens.ts'
import { drawingTexts, formatTexts } from '#shared/text/areas/formats.ts'
import { linkKindTexts } from '#shared/text/areas/stages.ts'
import type { Exporter } from '../exporter.ts'
import { toMarkdownText } from './markdown-text.ts'

/**
 * JSON Canvas 1.0, as Obsidian and others open it: a group for each lane, and in it its cards where the board draws
 * them. The format has no place for types; they are in the groups' ids and in the colours.
 */
export const jsoncanvasExporter: Exporter = {
  id: 'jsoncanvas',
  purpose: 'exchange',
  mediaType: 'application/json; charset=utf-8',
  extension: 'canvas',
  label: formatTexts.jsoncanvas,
  leavesOut: formatTexts.jsoncanvasLeavesOut,
  export(model, { language }) {
    const { primaryLanguage, lanes, elements, links } = publicPart(completeLanes(model))
    const say = (text: LocalizedText): string => inLanguage(text, language, primaryLanguage)
    const layout = layoutBoard({
      lanes: lanes.map((lane) => ({ ...lane, collapsed: false })),
      elements,
      language,
      fallbacks: [primaryLanguage],
      isParkingOpen: true,
    })
    const toGroup = ({ id, lane, x, width }: LaneBox) => ({
      id: lane === undefined ? id : groupId(lane),
      type: 'group',
      ...inPixels({ x, y: 0, width, height: layout.height }),
      label: lane === undefined ? drawingTexts.parking[language] : say(lane.title),
      color: lane === undefined ? light.border : stageColors[lane.type].bar,
    })
    const toNode = (element: Element, box: CardBox) => ({
      id: element.id,
      type: 'text',
      ...inPixels(box),
      text: toMarkdownText(say(element.title)),
      color: stageColors[element.type].bar,
    })
    const types = new Map(elements.map(({ id, type }) => [id, type]))
    const toEdge = ({ id, from, to, kind }: Link) => {
      const type = types.get(from)
      const isUsual = type !== undefined && kind === defaultLinkKind(type)
      return {
        id,
        fromNode: from,
        toNode: to,
        ...sides(layout.cards.get(from), layout.cards.get(to)),
        color: linkStyles[kind].color,
        ...(isUsual ? {} : { label: linkKindTexts[kind][language] }),
      }
    }
    const groups = layout.lanes.filter(({ id, cardIds }) => id !== parkingId || cardIds.length > 0)
    const nodes = elements.flatMap((element) => {
      const box = layout.cards.get(element.id)
      return box === undefined ? [] : [toNode(element, box)]
    })
    const canvas = { nodes: [...groups.map(toGroup), ...nodes], edges: links.map(toEdge) }
    return `${JSON.stringify(canvas, undefined, '\t')}\n`
  },
}

/** What a lane is for stands in the id of its group, so that it is known whatever people call the lane. */
function groupId({ id, type, horizon }: NonNullable<LaneBox['lane']>): string {
  return ['lane', type, horizon ?? '', id].join('/')
}

type Box = Pick<CardBox, 'x' | 'y' | 'width' | 'height'>

/** The format has whole numbers only. */
function inPixels({ x, y, width, height }: Box): Box {
  return {
    x: Math.round(x),
    y: Math.round(y),
    width: Math.round(width),
    height: Math.round(height),
  }
}

/** From the side that faces the other card. */
function sides(from: CardBox | undefined, to: CardBox | undefined) {
  if (from === undefined || to === undefined) return {}
  if (from.x < to.x) return { fromSide: 'right', toSide: 'left' }
  if (from.x > to.x) return { fromSide: 'left', toSide: 'right' }
  return from.y < to.y
    ? { fromSide: 'bottom', toSide: 'top' }
    : { fromSide: 'top', toSide: 'bottom' }
}
