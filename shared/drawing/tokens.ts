import type { ElementType } from '#shared/model/change-model.ts'
import type { BarPatternName } from './bar-patterns.ts'

/** Colours of screens and files alike. Contrasts and differences for colour-blind readers were computed. */

export interface StageColors {
  /** The bar and the icon. */
  readonly bar: string
  /** The card's ground. */
  readonly tint: string
  /** Text on the bar. */
  readonly onBar: string
  /** What tells the bar apart in print without colours. */
  readonly pattern: BarPatternName
}

const white = '#FFFFFF'
const ink = '#17191E'
const neutral = { bar: '#3A3F47', tint: '#EEEFF1', onBar: white }
const direction = { bar: '#44224C', tint: '#EBE7EC', onBar: white }

export const light = {
  canvas: '#F7F6F3',
  lane: '#FFFFFF',
  card: white,
  ink,
  muted: '#565B66',
  line: '#D9D7D1',
  border: '#8A8F99',
  link: '#5B616D',
  linkHinders: '#8A2E16',
  focus: '#0B5FFF',
  selectionTint: '#E5EEFF',
  warn: '#8A5A00',
  danger: '#B00020',
  ok: '#1F6F43',
} as const

export const stageColors: Readonly<Record<ElementType, StageColors>> = {
  problem: { ...neutral, pattern: 'zigzag' },
  mission: { ...direction, pattern: 'solid' },
  vision: { ...direction, pattern: 'split' },
  objective: { ...direction, pattern: 'chevrons' },
  input: { ...neutral, pattern: 'dashed' },
  activity: { bar: '#1540D0', tint: '#E6EDFD', onBar: white, pattern: 'diagonal' },
  output: { bar: '#408485', tint: '#ECF2F2', onBar: ink, pattern: 'dots' },
  outcome: { bar: '#9F8431', tint: '#F5F2EB', onBar: ink, pattern: 'horizontal' },
  impact: { bar: '#A83217', tint: '#F9EBE7', onBar: white, pattern: 'crosses' },
  note: { ...neutral, pattern: 'beads' },
}

/** Presence colours, each at least 5:1 with a white label. */
export const presenceColors = [
  '#0B5FFF',
  '#B3005E',
  '#00706B',
  '#8A4B00',
  '#6A33C2',
  '#C22D00',
  '#2F6B00',
  '#5A5F6B',
] as const
