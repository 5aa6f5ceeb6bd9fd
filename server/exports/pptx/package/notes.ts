import { light } from '#shared/drawing/tokens.ts'
import { writeXml, xml, type XmlElement } from '../../parts/xml.ts'
import { shapeXml, solid, type Shape } from '../drawing/shapes.ts'
import { colorMap } from './color-map.ts'
import { drawingNamespaces, emptyTree } from './namespaces.ts'

/** A standing A4-like page in points: the slide above, what the speaker reads below. */
const words: Shape = {
  id: 3,
  name: 'Notes',
  placeholder: 'body',
  x: 54,
  y: 346,
  width: 432,
  height: 324,
  anchor: 'top',
  paragraphs: [],
}

const picture = xml('p:sp', {}, [
  xml('p:nvSpPr', {}, [
    xml('p:cNvPr', { id: 2, name: 'Slide' }),
    xml('p:cNvSpPr', {}, [xml('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })]),
    xml('p:nvPr', {}, [xml('p:ph', { type: 'sldImg' })]),
  ]),
  xml('p:spPr', {}, [
    xml('a:xfrm', {}, [
      xml('a:off', { x: 685_800, y: 1_143_000 }),
      xml('a:ext', { cx: 5_486_400, cy: 3_086_100 }),
    ]),
    xml('a:prstGeom', { prst: 'rect' }, [xml('a:avLst')]),
  ]),
])

/** What all notes have in common (ECMA-376 part 1, 19.3.1.27). */
export function writeNotesMaster(): string {
  return writeXml(
    xml('p:notesMaster', drawingNamespaces, [
      xml('p:cSld', {}, [
        xml('p:bg', {}, [xml('p:bgPr', {}, [solid(light.card), xml('a:effectLst')])]),
        tree(words),
      ]),
      xml('p:clrMap', colorMap),
    ]),
  )
}

/** What the speaker reads at a slide (ECMA-376 part 1, 19.3.1.26). */
export function writeNotes(lines: readonly string[], language: string): string {
  const paragraphs = lines.map((text) => ({ text, size: 12, color: light.ink, language }))
  return writeXml(
    xml('p:notes', drawingNamespaces, [
      xml('p:cSld', {}, [tree({ ...words, paragraphs })]),
      xml('p:clrMapOvr', {}, [xml('a:masterClrMapping')]),
    ]),
  )
}

function tree(shape: Shape): XmlElement {
  return xml('p:spTree', {}, [...emptyTree, picture, shapeXml(shape)])
}
