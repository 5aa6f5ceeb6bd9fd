import type { Language } from '#shared/model/language.ts'
import type { Message } from '#shared/text/define.ts'
import type { BoardGraph } from './parts/graph.ts'

/** How much it matters, gravest first: what is wrong, what weakens the chain, what is worth a thought. */
export const severities = ['error', 'warning', 'info'] as const

export type Severity = (typeof severities)[number]

export const refKinds = [
  'element',
  'link',
  'indicator',
  'assumption',
  'stakeholder',
  'value',
] as const

/** What a finding points at; a value by its outcome. */
export interface Ref {
  readonly kind: (typeof refKinds)[number]
  readonly id: string
}

export interface CheckContext {
  /** An ISO 8601 date. */
  readonly today: string
  /** The language of the findings; the board's own texts are each read in theirs. */
  readonly language: Language
  /** Elements and links somebody is typing in: their wording is left in peace. */
  readonly typing?: ReadonlySet<string>
}

/** One place where a rule is not kept. */
export interface Found {
  /** The first is what it is about; none where it is the board as a whole. */
  readonly refs: readonly Ref[]
  /** The rule's own where absent. */
  readonly severity?: Severity
  /** The rule's own where absent. */
  readonly message?: Message<Tell>
  readonly count?: number
  /** What it tripped over. */
  readonly word?: string
  /** The same where it is a date, as the board has it. */
  readonly day?: string
}

/** What a message speaks of, titles, words in quotes and dates as the language has them. */
export interface Told {
  /** The first of what the finding points at. */
  readonly name: string
  /** The second. */
  readonly other: string
  /** All of them as a list, a long one cut short. */
  readonly names: string
  readonly count: number
  readonly word: string
}

export type Tell = (told: Told) => string

/** One rule of a good theory of change: decided by the model alone, never blocking, explaining itself. */
export interface Check {
  readonly code: string
  readonly severity: Severity
  readonly title: Message<string>
  readonly message: Message<Tell>
  readonly why: Message<string>
  readonly fix: Message<string>
  /** Whether it judges how something is worded, which nobody wants while still typing it. */
  readonly isAboutWording?: boolean
  readonly find: (graph: BoardGraph, context: CheckContext) => readonly Found[]
}
