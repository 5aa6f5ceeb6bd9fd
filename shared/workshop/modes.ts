import type { CanvasRight } from './canvas-rules.ts'

/** What the phones do during a phase: write cards, put dots, say how sure they are, or look at the big screen. */
export type PhoneTask = 'write' | 'vote' | 'rate' | 'look'

/** What is particular to each kind of phase; nothing outside this file asks for a mode by name. */
export interface Mode {
  readonly phones: PhoneTask
  /** What editors may change on the canvas, where the phase itself does not say. */
  readonly canvas: CanvasRight
  /** Whether what is written stays outside the board until it is revealed. */
  readonly isPrivate: boolean
  /** Whether the big screen shows the time and nothing else. */
  readonly isPause: boolean
  /** Whether it talks about what came before: dots that were revealed just now stay in sight. */
  readonly looksBack: boolean
}

export const phaseModes = [
  'talk',
  'collect',
  'private',
  'merge',
  'link',
  'vote',
  'rate',
  'review',
  'break',
] as const

export type PhaseMode = (typeof phaseModes)[number]

export const modes: Readonly<Record<PhaseMode, Mode>> = {
  talk: { phones: 'look', canvas: 'all', isPrivate: false, isPause: false, looksBack: false },
  collect: { phones: 'write', canvas: 'add', isPrivate: false, isPause: false, looksBack: false },
  private: { phones: 'write', canvas: 'none', isPrivate: true, isPause: false, looksBack: false },
  merge: { phones: 'look', canvas: 'arrange', isPrivate: false, isPause: false, looksBack: false },
  link: { phones: 'look', canvas: 'link', isPrivate: false, isPause: false, looksBack: false },
  vote: { phones: 'vote', canvas: 'none', isPrivate: false, isPause: false, looksBack: false },
  rate: { phones: 'rate', canvas: 'none', isPrivate: false, isPause: false, looksBack: false },
  review: { phones: 'look', canvas: 'all', isPrivate: false, isPause: false, looksBack: true },
  break: { phones: 'look', canvas: 'all', isPrivate: false, isPause: true, looksBack: false },
}
