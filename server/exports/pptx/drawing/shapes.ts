import { startsRightToLeft } from '#shared/drawing/text-direction.ts'
import { xml, type XmlElement } from '../../parts/xml.ts'
import { outlineXml, type Outline } from './outline.ts'

/** Shapes of slides in DrawingML (ECMA-376 part 1, 20.1 and 19.3). Measures are points from the slide's top left. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Shape extends Box {
  /** Unique on its slide; 1 is the slide itself. */
  readonly id: number
  readonly name: string
  readonly fill?: string
  readonly line?: { readonly color: string; readonly width: number; readonly isDashed?: boolean }
  /** In points; square corners where absent. */
  readonly radius?: number
  /** In place of a rectangle. */
  readonly outline?: Outline
  readonly paragraphs: readonly TextParagraph[]
  readonly anchor?: 'top' | 'middle'
  readonly padding?: number
  /** What its words leave free at the left besides. */
  readonly indent?: number
  /** Where the slide's layout has a place for it. */
  readonly placeholder?: Placeholder
}

export type Placeholder = 'title' | 'ctrTitle' | 'subTitle' | 'ftr' | 'sldNum' | 'body'

export interface TextParagraph {
  readonly text: string
  readonly size: number
  readonly color: string
  readonly isBold?: boolean
  readonly language: string
  readonly isCentred?: boolean
  readonly isAtEnd?: boolean
  /** Before it, in points. */
  readonly space?: number
  /** The number of the slide stands in place of the text. */
  readonly isSlideNumber?: boolean
}

/** A shape with what moves along with it; links are fixed to the shape. */
export interface Card {
  readonly id: number
  readonly shape: Shape
  readonly signs: readonly Shape[]
}

const perPoint = 12_700

export function emu(points: number): number {
  return Math.round(points * perPoint)
}

export function cardXml({ id, shape, signs }: Card): XmlElement {
  const { x, y, width, height } = shape
  const place = (off: string, ext: string) => [
    xml(off, { x: emu(x), y: emu(y) }),
    xml(ext, { cx: emu(width), cy: emu(height) }),
  ]
  return xml('p:grpSp', {}, [
    xml('p:nvGrpSpPr', {}, [
      xml('p:cNvPr', { id, name: shape.name }),
      xml('p:cNvGrpSpPr'),
      xml('p:nvPr'),
    ]),
    xml('p:grpSpPr', {}, [
      xml('a:xfrm', {}, [...place('a:off', 'a:ext'), ...place('a:chOff', 'a:chExt')]),
    ]),
    shapeXml(shape),
    ...signs.map(shapeXml),
  ])
}

/** Places of a layout are known by a number besides their type (19.3.1.36). */
const placeholderNumbers: Readonly<Record<Placeholder, number | undefined>> = {
  title: undefined,
  ctrTitle: undefined,
  subTitle: 1,
  body: 1,
  ftr: 11,
  sldNum: 12,
}

export function shapeXml(shape: Shape): XmlElement {
  const { id, name, placeholder, fill, line } = shape
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [
      xml('p:cNvPr', { id, name }),
      xml('p:cNvSpPr'),
      xml(
        'p:nvPr',
        {},
        placeholder === undefined
          ? []
          : [xml('p:ph', { type: placeholder, idx: placeholderNumbers[placeholder] })],
      ),
    ]),
    xml('p:spPr', {}, [
      xml('a:xfrm', {}, placeOf(shape)),
      geometryOf(shape),
      fill === undefined ? xml('a:noFill') : solid(fill),
      line === undefined
        ? xml('a:ln', {}, [xml('a:noFill')])
        : xml(
            'a:ln',
            { w: emu(line.width), cap: shape.outline === undefined ? undefined : 'rnd' },
            [
              solid(line.color),
              line.isDashed === true ? xml('a:prstDash', { val: 'dash' }) : undefined,
              shape.outline === undefined ? undefined : xml('a:round'),
            ],
          ),
    ]),
    textXml(shape),
  ])
}

function geometryOf({ radius, outline, width, height }: Shape): XmlElement {
  if (outline !== undefined) return outlineXml(outline)
  if (radius === undefined) return xml('a:prstGeom', { prst: 'rect' }, [xml('a:avLst')])
  const share = Math.round((radius / Math.max(1, Math.min(width, height))) * 100_000)
  return xml('a:prstGeom', { prst: 'roundRect' }, [
    xml('a:avLst', {}, [xml('a:gd', { name: 'adj', fmla: `val ${Math.min(50_000, share)}` })]),
  ])
}

function textXml({ paragraphs, anchor = 'middle', padding = 6, indent = 0 }: Shape): XmlElement {
  return xml('p:txBody', {}, [
    xml(
      'a:bodyPr',
      {
        wrap: 'square',
        lIns: emu(padding + indent),
        tIns: emu(padding / 2),
        rIns: emu(padding),
        bIns: emu(padding / 2),
        anchor: anchor === 'top' ? 't' : 'ctr',
      },
      [xml('a:normAutofit')],
    ),
    xml('a:lstStyle'),
    ...(paragraphs.length === 0 ? [xml('a:p')] : paragraphs.map(paragraphXml)),
  ])
}

export function paragraphXml(paragraph: TextParagraph): XmlElement {
  const { text, size, color, isBold, language, isCentred, isAtEnd, space } = paragraph
  const isRightToLeft = startsRightToLeft(text)
  const atSide = isRightToLeft || isAtEnd === true ? 'r' : 'l'
  const letters = xml(
    'a:rPr',
    { lang: language, sz: Math.round(size * 100), b: isBold === true ? 1 : 0 },
    [solid(color), xml('a:latin', { typeface: '+mn-lt' })],
  )
  const words = xml('a:t', {}, text.replace(/[\r\n\u2028\u2029]+/g, ' '))
  return xml('a:p', {}, [
    xml(
      'a:pPr',
      { algn: isCentred === true ? 'ctr' : atSide, rtl: isRightToLeft ? 1 : undefined },
      space === undefined
        ? []
        : [xml('a:spcBef', {}, [xml('a:spcPts', { val: Math.round(space * 100) })])],
    ),
    paragraph.isSlideNumber === true
      ? xml('a:fld', { id: '{2A1D7E60-5B0C-4E6F-9A57-6F1C0B7D3E11}', type: 'slidenum' }, [
          letters,
          words,
        ])
      : xml('a:r', {}, [letters, words]),
  ])
}

export function placeOf({ x, y, width, height }: Box): readonly XmlElement[] {
  return [xml('a:off', { x: emu(x), y: emu(y) }), xml('a:ext', { cx: emu(width), cy: emu(height) })]
}

export function solid(color: string): XmlElement {
  return xml('a:solidFill', {}, [xml('a:srgbClr', { val: color.slice(1) })])
}
