/**
 * A drawing as what every format can carry: rectangles, paths and lines of text, from back to front. Measures are in
 * board pixels, colours are `#RRGGBB`. SVG, PNG, PDF and slides each have one short program that reads these.
 */
export type Mark = RectMark | PathMark | TextMark | GroupMark

export interface RectMark extends Paint {
  readonly kind: 'rect'
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
  readonly radius?: number
}

export interface PathMark extends Paint {
  readonly kind: 'path'
  /** SVG path data. */
  readonly d: string
  readonly place?: Place
}

/** Lines below each other. */
export interface TextMark {
  readonly kind: 'text'
  readonly lines: readonly string[]
  /** The left side, or the middle where the text is centred. */
  readonly x: number
  /** The baseline of the first line. */
  readonly y: number
  /** How wide the block is; lines of right-to-left script begin at its right side. */
  readonly width: number
  readonly lineHeight: number
  readonly fontSize: number
  readonly fontWeight?: number
  readonly fill: string
  /** Where it is not the drawing's own. */
  readonly language?: string | undefined
  readonly isCentred?: boolean
  /** What a reader who does not see the drawing is told it is; plain text where absent. */
  readonly role?: 'title' | 'heading'
}

export interface GroupMark {
  readonly kind: 'group'
  readonly place: Place
  readonly marks: readonly Mark[]
  /** Whether this very list of marks stands at many places: a format may say it once. */
  readonly isStamp?: boolean
}

/** Scaled first, then moved. */
export interface Place {
  readonly x: number
  readonly y: number
  /** 1 where absent; negative mirrors. */
  readonly scaleX?: number
  readonly scaleY?: number
}

interface Paint {
  readonly fill?: string | undefined
  readonly stroke?: string | undefined
  /** 1 where absent. */
  readonly strokeWidth?: number | undefined
  readonly strokeOpacity?: number | undefined
  /** As in SVG's stroke-dasharray. */
  readonly dash?: string | undefined
  readonly hasRoundEnds?: boolean
}

/** A whole drawing with its ground, and the title it is known by. */
export interface Drawing {
  readonly title: string
  readonly language: string
  readonly width: number
  readonly height: number
  readonly ground: string
  /** How much larger than on a screen its letters are; 1 where absent. */
  readonly textScale?: number
  readonly marks: readonly Mark[]
}

export function rect(mark: Omit<RectMark, 'kind'>): RectMark {
  return { kind: 'rect', ...mark }
}

export function path(mark: Omit<PathMark, 'kind'>): PathMark {
  return { kind: 'path', ...mark }
}

export function text(mark: Omit<TextMark, 'kind'>): TextMark {
  return { kind: 'text', ...mark }
}

export function group(place: Place, ...marks: readonly Mark[]): GroupMark {
  return { kind: 'group', place, marks }
}

/** One of many places at which the same list of marks stands. */
export function stamp(place: Place, marks: readonly Mark[]): GroupMark {
  return { kind: 'group', place, marks, isStamp: true }
}

/** An icon of 24 by 24, drawn at another size. */
export function icon(d: string, x: number, y: number, size: number, color: string): PathMark {
  const scale = size / 24
  return path({
    d,
    place: { x, y, scaleX: scale, scaleY: scale },
    stroke: color,
    strokeWidth: 2,
    hasRoundEnds: true,
  })
}
