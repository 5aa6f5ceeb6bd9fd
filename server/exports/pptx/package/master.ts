import { light } from '#shared/drawing/tokens.ts'
import { writeXml, xml, type XmlElement } from '../../parts/xml.ts'
import { shapeXml, solid, type Shape } from '../drawing/shapes.ts'
import { footTop, slideMargin, slideSize } from '../slides/slide.ts'
import { colorMap } from './color-map.ts'
import { drawingNamespaces, emptyTree } from './namespaces.ts'

const title = {
  id: 2,
  name: 'Title',
  x: slideMargin,
  y: 14,
  width: slideSize.width - 2 * slideMargin,
  height: 40,
  paragraphs: [],
} as const

const letters = { size: 10, color: light.muted, language: 'en' }
const foot: readonly Shape[] = [
  {
    id: 8,
    name: 'Footer',
    placeholder: 'ftr',
    x: slideMargin,
    y: footTop,
    width: slideSize.width - 2 * slideMargin - 60,
    height: 20,
    padding: 0,
    paragraphs: [],
  },
  {
    id: 9,
    name: 'Slide number',
    placeholder: 'sldNum',
    x: slideSize.width - slideMargin - 50,
    y: footTop,
    width: 50,
    height: 20,
    padding: 0,
    paragraphs: [{ ...letters, text: '‹#›', isAtEnd: true, isSlideNumber: true }],
  },
]

/** What all slides have in common (ECMA-376 part 1, 19.3.1.42). */
export function writeMaster(): string {
  return writeXml(
    xml('p:sldMaster', drawingNamespaces, [
      ground([{ ...title, placeholder: 'title' }, ...foot]),
      xml('p:clrMap', colorMap),
      xml('p:sldLayoutIdLst', {}, [
        xml('p:sldLayoutId', { id: 2_147_483_649, 'r:id': 'rId1' }),
        xml('p:sldLayoutId', { id: 2_147_483_650, 'r:id': 'rId2' }),
      ]),
      xml('p:txStyles', {}, [
        xml('p:titleStyle', {}, [
          xml('a:lvl1pPr', { algn: 'l' }, [
            xml('a:defRPr', { sz: 2800, b: 1 }, [solid(light.ink)]),
          ]),
        ]),
        xml('p:bodyStyle'),
        xml('p:otherStyle', {}, [
          xml('a:lvl1pPr', {}, [
            xml('a:defRPr', { sz: 1000 }, [xml('a:latin', { typeface: '+mn-lt' })]),
          ]),
        ]),
      ]),
    ]),
  )
}

/** The first slide's layout. */
export function writeTitleLayout(): string {
  const centre: Shape = { ...title, y: 130, height: 130, placeholder: 'ctrTitle' }
  const below: Shape = {
    ...title,
    id: 3,
    name: 'Subtitle',
    y: 268,
    height: 60,
    placeholder: 'subTitle',
  }
  return writeLayout('title', 'Title', [centre, below])
}

/** The layout of all other slides. */
export function writeTitleOnlyLayout(): string {
  return writeLayout('titleOnly', 'Title only', [{ ...title, placeholder: 'title' }, ...foot])
}

function writeLayout(type: string, name: string, shapes: readonly Shape[]): string {
  return writeXml(
    xml('p:sldLayout', { ...drawingNamespaces, type, preserve: 1 }, [
      ground(shapes, name),
      xml('p:clrMapOvr', {}, [xml('a:masterClrMapping')]),
    ]),
  )
}

function ground(shapes: readonly Shape[], name?: string): XmlElement {
  return xml('p:cSld', { name }, [
    xml('p:bg', {}, [xml('p:bgPr', {}, [solid(light.canvas), xml('a:effectLst')])]),
    xml('p:spTree', {}, [...emptyTree, ...shapes.map(shapeXml)]),
  ])
}
