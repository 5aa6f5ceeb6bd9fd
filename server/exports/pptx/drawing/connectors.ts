import { linkDash, linkStyles, type LinkMarker } from '#shared/drawing/link-styles.ts'
import type { LinkKind } from '#shared/model/change-model.ts'
import { xml, type XmlElement } from '../../parts/xml.ts'
import { emu, placeOf, solid } from './shapes.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** The sides of a rectangle as slides number them, where links are fixed. */
export const sideNumbers = { top: 0, left: 1, bottom: 2, right: 3 } as const

export type Side = keyof typeof sideNumbers

/** One end of a link: a shape that it stays with when that is moved. */
export interface End {
  readonly id: number
  readonly side: Side
}

/** A line of level and upright pieces, level at both ends; a sample in a legend is fixed to nothing. */
export interface Connector {
  readonly id: number
  /** What it says, for who does not see it. */
  readonly name: string
  readonly kind: LinkKind
  readonly start?: End
  readonly end?: End
  readonly isBackward: boolean
  /** Not where it goes on in another one. */
  readonly hasHead: boolean
  /** Two or four: where it begins, turns and ends. */
  readonly points: readonly Point[]
}

export function connectorXml(connector: Connector): XmlElement {
  const { id, name, kind, start, end, isBackward, hasHead, points } = connector
  const style = linkStyles[kind]
  const dash = linkDash(style, isBackward)
  return xml('p:cxnSp', {}, [
    xml('p:nvCxnSpPr', {}, [
      xml('p:cNvPr', { id, name, descr: name }),
      xml('p:cNvCxnSpPr', {}, [
        start && xml('a:stCxn', { id: start.id, idx: sideNumbers[start.side] }),
        end && xml('a:endCxn', { id: end.id, idx: sideNumbers[end.side] }),
      ]),
      xml('p:nvPr'),
    ]),
    xml('p:spPr', {}, [
      ...wayXml(points),
      xml('a:ln', { w: emu(style.width * 0.75) }, [
        solid(style.color),
        dash === undefined ? undefined : xml('a:prstDash', { val: dashNames[dash] ?? 'dash' }),
        xml('a:round'),
        hasHead
          ? xml('a:tailEnd', { type: headNames[style.marker], w: 'med', len: 'med' })
          : undefined,
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

/** An elbow tells where it turns as a share of the way across (presetShapeDefinitions, bentConnector3). */
function wayXml(points: readonly Point[]): readonly XmlElement[] {
  const [from, turn] = points
  const to = points.at(-1)
  if (from === undefined || to === undefined || turn === undefined) return []
  const width = Math.abs(to.x - from.x)
  const share = width === 0 ? 0 : Math.abs(turn.x - from.x) / width
  const isElbow = points.length === 4
  const box = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width,
    height: Math.abs(to.y - from.y),
  }
  const flips = { flipH: to.x < from.x ? 1 : undefined, flipV: to.y < from.y ? 1 : undefined }
  return [
    xml('a:xfrm', flips, placeOf(box)),
    xml('a:prstGeom', { prst: isElbow ? 'bentConnector3' : 'straightConnector1' }, [
      xml('a:avLst', {}, [
        isElbow
          ? xml('a:gd', { name: 'adj1', fmla: `val ${Math.round(share * 100_000)}` })
          : undefined,
      ]),
    ]),
  ]
}
