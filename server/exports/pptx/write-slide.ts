import { light } from '#shared/drawing/tokens.ts'
import { writeXml, xml } from '../parts/xml.ts'
import { connectorXml } from './drawing/connectors.ts'
import { cardXml, shapeXml, solid } from './drawing/shapes.ts'
import { tableXml } from './drawing/table.ts'
import { drawingNamespaces, emptyTree } from './package/namespaces.ts'
import type { Slide } from './slides/slide.ts'

/** A slide's part of the package (ECMA-376 part 1, 19.3.1.38). */
export function writeSlide(slide: Slide): string {
  const { shapes, connectors = [], cards = [], marks = [], table } = slide
  return writeXml(
    xml('p:sld', drawingNamespaces, [
      xml('p:cSld', {}, [
        xml('p:bg', {}, [xml('p:bgPr', {}, [solid(light.canvas), xml('a:effectLst')])]),
        xml('p:spTree', {}, [
          ...emptyTree,
          ...shapes.map(shapeXml),
          ...connectors.map(connectorXml),
          ...cards.map(cardXml),
          ...marks.map(shapeXml),
          table && tableXml(table),
        ]),
      ]),
      xml('p:clrMapOvr', {}, [xml('a:masterClrMapping')]),
    ]),
  )
}
