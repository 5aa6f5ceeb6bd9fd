import { light } from '#shared/drawing/tokens.ts'
import { xml, type XmlElement } from '../../parts/xml.ts'
import { emu, paragraphXml, solid, type Box, type TextParagraph } from './shapes.ts'

/** A table whose first row says what its columns are; rows grow with their words. */
export interface SlideTable extends Box {
  readonly id: number
  readonly name: string
  readonly columns: readonly number[]
  /** Of the rows. */
  readonly heights: readonly number[]
  readonly rows: readonly (readonly TextParagraph[])[]
}

/** A table of a slide (ECMA-376 part 1, 21.1.3.13). */
export function tableXml(table: SlideTable): XmlElement {
  const { id, name, columns, heights, rows, x, y, width, height } = table
  return xml('p:graphicFrame', {}, [
    xml('p:nvGraphicFramePr', {}, [
      xml('p:cNvPr', { id, name }),
      xml('p:cNvGraphicFramePr', {}, [xml('a:graphicFrameLocks', { noGrp: 1 })]),
      xml('p:nvPr'),
    ]),
    xml('p:xfrm', {}, [
      xml('a:off', { x: emu(x), y: emu(y) }),
      xml('a:ext', { cx: emu(width), cy: emu(height) }),
    ]),
    xml('a:graphic', {}, [
      xml('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' }, [
        xml('a:tbl', {}, [
          xml('a:tblPr', { firstRow: 1 }),
          xml(
            'a:tblGrid',
            {},
            columns.map((column) => xml('a:gridCol', { w: emu(column) })),
          ),
          ...rows.map((cells, index) =>
            xml(
              'a:tr',
              { h: emu(heights[index] ?? 0) },
              cells.map((cell) => cellXml(cell, index === 0)),
            ),
          ),
        ]),
      ]),
    ]),
  ])
}

function cellXml(words: TextParagraph, isHead: boolean): XmlElement {
  const none = (side: string): XmlElement => xml(side, { w: 0 }, [xml('a:noFill')])
  const rule = { color: isHead ? light.ink : light.line, width: isHead ? 1.25 : 0.75 }
  return xml('a:tc', {}, [
    xml('a:txBody', {}, [xml('a:bodyPr'), xml('a:lstStyle'), paragraphXml(words)]),
    xml('a:tcPr', { marL: emu(6), marR: emu(6), marT: emu(4), marB: emu(4), anchor: 'ctr' }, [
      none('a:lnL'),
      none('a:lnR'),
      none('a:lnT'),
      xml('a:lnB', { w: emu(rule.width) }, [solid(rule.color)]),
      xml('a:noFill'),
    ]),
  ])
}
