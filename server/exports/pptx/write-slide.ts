import { light } from '#shared/drawing/tokens.ts'
import { writeXml, xml } from '../parts/xml.ts'
import { drawingNamespaces, emptyTree } from './package/namespaces.ts'
import { connectorXml, shapeXml, solid } from './shapes.ts'
import type { Slide } from './slides/slide.ts'

/** A slide's part of the package (ECMA-376 part 1, 19.3.1.38). */
export function writeSlide({ shapes, connectors, cards }: Slide): string {
  return writeXml(
    xml('p:sld', drawingNamespaces, [
      xml('p:cSld', {}, [
        xml('p:bg', {}, [xml('p:bgPr', {}, [solid(light.canvas), xml('a:effectLst')])]),
        xml('p:spTree', {}, [
          ...emptyTree,
          ...shapes.map(shapeXml),
          ...connectors.map(connectorXml),
          ...cards.map(shapeXml),
        ]),
      ]),
      xml('p:clrMapOvr', {}, [xml('a:masterClrMapping')]),
    ]),
  )
}
