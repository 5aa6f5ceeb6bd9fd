import type { ChangeModel, Element, Link } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { layoutBoard } from '#shared/drawing/layout-board.ts'
import { linkStyles } from '#shared/drawing/link-styles.ts'
import { light, stageColors } from '#shared/drawing/tokens.ts'
import { linkKindTexts } from '#shared/text/areas/stages.ts'
import { xml, type XmlAttributes, type XmlElement } from '../parts/xml.ts'

/** What yEd draws nodes and edges by, as the yFiles GraphML extension has it. */
export interface YedDrawing {
  readonly namespaces: XmlAttributes
  readonly keys: readonly XmlElement[]
  node(element: Element): XmlElement | undefined
  edge(link: Link): XmlElement
}

export function drawForYed(model: ChangeModel, language: Language): YedDrawing {
  const { cards } = layoutBoard({
    lanes: model.lanes.map((lane) => ({ ...lane, collapsed: false })),
    elements: model.elements,
    language,
    fallbacks: [model.primaryLanguage],
    isParkingOpen: true,
  })
  return {
    namespaces: {
      'xmlns:y': 'http://www.yworks.com/xml/graphml',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://graphml.graphdrawing.org/xmlns http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd',
    },
    keys: [
      xml('key', { id: 'yed.node', for: 'node', 'yfiles.type': 'nodegraphics' }),
      xml('key', { id: 'yed.edge', for: 'edge', 'yfiles.type': 'edgegraphics' }),
    ],
    node(element) {
      const card = cards.get(element.id)
      if (card === undefined) return undefined
      const { bar, tint } = stageColors[element.type]
      const { x, y, width, height } = card
      return xml('data', { key: 'yed.node' }, [
        xml('y:ShapeNode', {}, [
          xml('y:Geometry', { x, y, width, height }),
          xml('y:Fill', { color: tint, transparent: false }),
          xml('y:BorderStyle', { color: bar, type: 'line', width: 2 }),
          xml('y:NodeLabel', { fontSize: 13, textColor: light.ink }, card.lines.join('\n')),
          xml('y:Shape', { type: 'roundrectangle' }),
        ]),
      ])
    },
    edge({ kind }) {
      const { color, width, dash } = linkStyles[kind]
      const type = dash === undefined ? 'line' : 'dashed'
      return xml('data', { key: 'yed.edge' }, [
        xml('y:PolyLineEdge', {}, [
          xml('y:LineStyle', { color, type, width }),
          xml('y:Arrows', { source: 'none', target: 'standard' }),
          xml('y:EdgeLabel', { fontSize: 10 }, linkKindTexts[kind][language]),
        ]),
      ])
    },
  }
}
