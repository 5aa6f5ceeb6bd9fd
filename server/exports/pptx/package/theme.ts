import { light, stageColors } from '#shared/drawing/tokens.ts'
import { writeXml, xml, type XmlElement } from '../../parts/xml.ts'
import { solid } from '../drawing/shapes.ts'
import { drawingNamespaces } from './namespaces.ts'

/** Every office suite has it, or one with letters of the same width. */
const typeface = 'Arial'

const colors: Readonly<Record<string, string>> = {
  dk1: light.ink,
  lt1: light.card,
  dk2: light.muted,
  lt2: light.canvas,
  accent1: stageColors.activity.bar,
  accent2: stageColors.output.bar,
  accent3: stageColors.outcome.bar,
  accent4: stageColors.impact.bar,
  accent5: stageColors.mission.bar,
  accent6: stageColors.input.bar,
  hlink: light.focus,
  folHlink: light.muted,
}

/** The stages' colours and one font (ECMA-376 part 1, 20.1.6.9). */
export function writeTheme(): string {
  const font = [
    xml('a:latin', { typeface }),
    xml('a:ea', { typeface: '' }),
    xml('a:cs', { typeface: '' }),
  ]
  const placeholder = xml('a:solidFill', {}, [xml('a:schemeClr', { val: 'phClr' })])
  const three = (element: XmlElement): readonly XmlElement[] => [element, element, element]
  return writeXml(
    xml('a:theme', { 'xmlns:a': drawingNamespaces['xmlns:a'], name: 'Catena' }, [
      xml('a:themeElements', {}, [
        xml(
          'a:clrScheme',
          { name: 'Catena' },
          Object.entries(colors).map(([name, color]) => xml(`a:${name}`, {}, solid(color).content)),
        ),
        xml('a:fontScheme', { name: 'Catena' }, [
          xml('a:majorFont', {}, font),
          xml('a:minorFont', {}, font),
        ]),
        xml('a:fmtScheme', { name: 'Catena' }, [
          xml('a:fillStyleLst', {}, three(placeholder)),
          xml('a:lnStyleLst', {}, three(xml('a:ln', { w: 12_700 }, [placeholder]))),
          xml('a:effectStyleLst', {}, three(xml('a:effectStyle', {}, [xml('a:effectLst')]))),
          xml('a:bgFillStyleLst', {}, three(placeholder)),
        ]),
      ]),
    ]),
  )
}
