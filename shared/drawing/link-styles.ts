import type { AssumptionStatus, LinkKind } from '#shared/model/change-model.ts'
import { light } from './tokens.ts'

/** What a link of a kind looks like; dash and marker tell kinds apart without colour. */
export interface LinkStyle {
  readonly color: string
  readonly width: number
  /** As in SVG's stroke-dasharray; undefined for a solid line. */
  readonly dash: string | undefined
  readonly marker: LinkMarker
}

/** The head of a link, drawn by `markerPaths`. */
export type LinkMarker = 'arrow' | 'open' | 'bar' | 'circle' | 'minus'

const plain = { color: light.link, width: 2, dash: undefined, marker: 'arrow' } as const

export const linkStyles: Readonly<Record<LinkKind, LinkStyle>> = {
  guides: { ...plain, width: 1.5, dash: '1 5', marker: 'open' },
  'realised-by': { ...plain, width: 1.5, marker: 'circle' },
  enables: { ...plain, width: 1.75, marker: 'bar' },
  'leads-to': plain,
  'contributes-to': { ...plain, width: 1.25, marker: 'open' },
  feedback: { ...plain, width: 1.75, dash: '8 5', marker: 'arrow' },
  hinders: { ...plain, color: light.linkHinders, dash: '5 4', marker: 'minus' },
}

/** The dash of a link that runs against the flow, whatever its kind. */
export const backwardDash = '8 5'

export function linkDash(style: LinkStyle, isBackward: boolean): string | undefined {
  return style.dash ?? (isBackward ? backwardDash : undefined)
}

export interface MarkerPath {
  readonly d: string
  readonly isFilled: boolean
}

/** Heads in a box of 12 by 12 whose tip is at 12, 6; drawn in board pixels, whatever the width of the line. */
export const markerPaths: Readonly<Record<LinkMarker, readonly MarkerPath[]>> = {
  arrow: [{ d: 'M2 1.5L12 6L2 10.5Z', isFilled: true }],
  open: [{ d: 'M4 1.5L11.5 6L4 10.5', isFilled: false }],
  bar: [
    { d: 'M5.5 2L12 6L5.5 10Z', isFilled: true },
    { d: 'M3 1V11', isFilled: false },
  ],
  circle: [
    { d: 'M6 2L12 6L6 10Z', isFilled: true },
    { d: 'M0.8 6a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0Z', isFilled: true },
  ],
  minus: [
    { d: 'M1 6a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z', isFilled: true },
    { d: 'M3.5 6H8.5', isFilled: false },
  ],
}

/** What a badge shows for an assumption; each reads apart from the others without colour. */
export const assumptionSymbols: Readonly<Record<AssumptionStatus, string>> = {
  untested: '?',
  testing: '…',
  supported: '✓',
  contested: '!',
  refuted: '✗',
}

export const assumptionColors: Readonly<Record<AssumptionStatus, string>> = {
  untested: light.muted,
  testing: light.focus,
  supported: light.ok,
  contested: light.warn,
  refuted: light.danger,
}

// What most needs attention comes first.
const gravity: readonly AssumptionStatus[] = [
  'refuted',
  'contested',
  'untested',
  'testing',
  'supported',
]

/** The status that a badge for several assumptions shows. */
export function gravestStatus(statuses: Iterable<AssumptionStatus>): AssumptionStatus | undefined {
  const present = new Set(statuses)
  return gravity.find((status) => present.has(status))
}
