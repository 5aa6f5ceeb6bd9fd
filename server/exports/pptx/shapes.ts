import { linkDash, linkStyles, type LinkMarker } from '#shared/drawing/link-styles.ts'
import { startsRightToLeft } from '#shared/drawing/text-direction.ts'
import type { LinkKind } from '#shared/model/change-model.ts'
import { xml, type XmlElement } from '../parts/xml.ts'

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
  readonly paragraphs: readonly TextParagraph[]
  readonly anchor?: 'top' | 'middle'
  readonly padding?: number
  /** Where the slide's layout has a place for it. */
  readonly placeholder?: 'title' | 'ctrTitle' | 'subTitle'
}

export interface TextParagraph {
  readonly text: string
  readonly size: number
  readonly color: string
  readonly isBold?: boolean
  readonly language: string
  readonly isCentred?: boolean
}

const perPoint = 12_700

export function emu(points: number): number {
  return Math.round(points * perPoint)
}

export function shapeXml(shape: Shape): XmlElement {
  const { id, name, placeholder } = shape
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [
      xml('p:cNvPr', { id, name }),
      xml('p:cNvSpPr'),
      xml('p:nvPr', {}, placeholder === undefined ? [] : [xml('p:ph', { type: placeholder })]),
    ]),
    xml('p:spPr', {}, [
      xml('a:xfrm', {}, placeOf(shape)),
      geometryOf(shape),
      shape.fill === undefined ? xml('a:noFill') : solid(shape.fill),
      shape.line === undefined
        ? xml('a:ln', {}, [xml('a:noFill')])
        : xml('a:ln', { w: emu(shape.line.width) }, [
            solid(shape.line.color),
            shape.line.isDashed === true ? xml('a:prstDash', { val: 'dash' }) : undefined,
          ]),
    ]),
    textXml(shape),
  ])
}

function geometryOf({ radius, width, height }: Shape): XmlElement {
  if (radius === undefined) return xml('a:prstGeom', { prst: 'rect' }, [xml('a:avLst')])
  const share = Math.round((radius / Math.max(1, Math.min(width, height))) * 100_000)
  return xml('a:prstGeom', { prst: 'roundRect' }, [
    xml('a:avLst', {}, [xml('a:gd', { name: 'adj', fmla: `val ${Math.min(50_000, share)}` })]),
  ])
}

function textXml({ paragraphs, anchor = 'middle', padding = 6 }: Shape): XmlElement {
  const inset = emu(padding)
  return xml('p:txBody', {}, [
    xml(
      'a:bodyPr',
      {
        wrap: 'square',
        lIns: inset,
        tIns: Math.round(inset / 2),
        rIns: inset,
        bIns: Math.round(inset / 2),
        anchor: anchor === 'top' ? 't' : 'ctr',
      },
      [xml('a:normAutofit')],
    ),
    xml('a:lstStyle'),
    ...(paragraphs.length === 0 ? [xml('a:p')] : paragraphs.map(paragraphXml)),
  ])
}

function paragraphXml({
  text,
  size,
  color,
  isBold,
  language,
  isCentred,
}: TextParagraph): XmlElement {
  const isRightToLeft = startsRightToLeft(text)
  return xml('a:p', {}, [
    xml('a:pPr', {
      algn: isCentred === true ? 'ctr' : isRightToLeft ? 'r' : 'l',
      rtl: isRightToLeft ? 1 : undefined,
    }),
    xml('a:r', {}, [
      xml('a:rPr', { lang: language, sz: Math.round(size * 100), b: isBold === true ? 1 : 0 }, [
        solid(color),
      ]),
      xml('a:t', {}, text.replace(/[\r\n\u2028\u2029]+/g, ' ')),
    ]),
  ])
}

/** A line that stays with the shapes at its ends when those are moved. */
export interface Connector {
  readonly id: number
  /** What it says, for who does not see it. */
  readonly name: string
  readonly kind: LinkKind
  readonly from: Shape
  readonly to: Shape
}

const top = 0
const left = 1
const bottom = 2
const right = 3

export function connectorXml({ id, name, kind, from, to }: Connector): XmlElement {
  const way = wayBetween(from, to)
  const style = linkStyles[kind]
  const dash = linkDash(style, way.isBackward)
  return xml('p:cxnSp', {}, [
    xml('p:nvCxnSpPr', {}, [
      xml('p:cNvPr', { id, name, descr: name }),
      xml('p:cNvCxnSpPr', {}, [
        xml('a:stCxn', { id: from.id, idx: way.start }),
        xml('a:endCxn', { id: to.id, idx: way.end }),
      ]),
      xml('p:nvPr'),
    ]),
    xml('p:spPr', {}, [
      xml(
        'a:xfrm',
        { flipH: way.isBackward ? 1 : undefined, flipV: way.isUpward ? 1 : undefined },
        placeOf(way.box),
      ),
      xml('a:prstGeom', { prst: way.geometry }, [xml('a:avLst')]),
      xml('a:ln', { w: emu(style.width * 0.75) }, [
        solid(style.color),
        dash === undefined ? undefined : xml('a:prstDash', { val: dashNames[dash] ?? 'dash' }),
        xml('a:round'),
        xml('a:tailEnd', { type: headNames[style.marker], w: 'med', len: 'med' }),
      ]),
    ]),
  ])
}

const dashNames: Readonly<Record<string, string>> = { '1 5': 'sysDot', '5 4': 'sysDash' }

/** Heads that slides have, one for each of ours. */
const headNames: Readonly<Record<LinkMarker, string>> = {
  arrow: 'triangle',
  open: 'arrow',
  bar: 'stealth',
  circle: 'oval',
  minus: 'diamond',
}

interface Way {
  readonly box: Box
  /** The sides it is fixed to, as a rectangle numbers them. */
  readonly start: number
  readonly end: number
  readonly geometry: 'curvedConnector3' | 'straightConnector1'
  readonly isBackward: boolean
  readonly isUpward: boolean
}

/** From side to side between columns, from foot to head within one. */
function wayBetween(from: Shape, to: Shape): Way {
  const isForward = to.x >= from.x + from.width
  const isBackward = to.x + to.width <= from.x
  if (isForward || isBackward) {
    const x1 = isForward ? from.x + from.width : from.x
    const x2 = isForward ? to.x : to.x + to.width
    const y1 = from.y + from.height / 2
    const y2 = to.y + to.height / 2
    return {
      box: boxBetween(x1, y1, x2, y2),
      start: isForward ? right : left,
      end: isForward ? left : right,
      geometry: 'curvedConnector3',
      isBackward,
      isUpward: y2 < y1,
    }
  }
  const isUpward = to.y < from.y
  const x1 = from.x + from.width / 2
  const x2 = to.x + to.width / 2
  const y1 = isUpward ? from.y : from.y + from.height
  const y2 = isUpward ? to.y + to.height : to.y
  return {
    box: boxBetween(x1, y1, x2, y2),
    start: isUpward ? top : bottom,
    end: isUpward ? bottom : top,
    geometry: 'straightConnector1',
    isBackward: x2 < x1,
    isUpward,
  }
}

function boxBetween(x1: number, y1: number, x2: number, y2: number): Box {
  return {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  }
}

function placeOf({ x, y, width, height }: Box): readonly XmlElement[] {
  return [xml('a:off', { x: emu(x), y: emu(y) }), xml('a:ext', { cx: emu(width), cy: emu(height) })]
}

export function solid(color: string): XmlElement {
  return xml('a:solidFill', {}, [xml('a:srgbClr', { val: color.slice(1) })])
}
