import type { Language } from '#shared/model/language.ts'
import type { Plot } from './plot.ts'

/**
 * The report as content: what stands in it and in which order, nothing of how it looks. A screen, a page, a document
 * and a text file each show the same.
 */
export interface Report {
  readonly language: Language
  /** What kind of document it is: "Impact report". */
  readonly kind: string
  readonly title: Phrase
  /** Whose it is, of which programme and period, and of which day. */
  readonly facts: readonly Fact[]
  readonly opening: readonly Block[]
  /** Counting, telling, visualising. */
  readonly parts: readonly Section[]
}

export interface Section {
  /** Unique in the report; for links to it. */
  readonly id: string
  readonly title: string
  /** In another language than the report's. */
  readonly language?: string | undefined
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

/** A stretch of text within a sentence. */
export interface Phrase {
  readonly text: string
  /** Strong for what people wrote on their cards; quiet for what is said beside it. */
  readonly tone?: 'strong' | 'quiet' | undefined
  /** Where it is in another language than the report's. */
  readonly language?: string | undefined
  readonly href?: string | undefined
}

export type Sentence = readonly Phrase[]

export type Block = Paragraph | Gap | List | Facts | Entries | Table | Quote | Picture | Plots

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly sentence: Sentence
}

/** What is not known yet, said plainly. */
export interface Gap {
  readonly kind: 'gap'
  readonly sentence: Sentence
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly ListItem[]
}

export interface ListItem {
  readonly sentence: Sentence
  readonly items?: readonly ListItem[] | undefined
}

/** A few words each with what they stand for. */
export interface Facts {
  readonly kind: 'facts'
  readonly facts: readonly Fact[]
}

export interface Fact {
  readonly label: string
  /** One below the other where there are several. */
  readonly sentences: readonly Sentence[]
}

/** Cards one by one, each with what is said of it. */
export interface Entries {
  readonly kind: 'entries'
  readonly entries: readonly Entry[]
}

export interface Entry {
  readonly title: Sentence
  readonly text?: Sentence | undefined
  readonly items: readonly ListItem[]
}

export interface Table {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly Column[]
  /** The first cell of a row says what the row is about. */
  readonly rows: readonly (readonly Sentence[])[]
  readonly total?: readonly Sentence[] | undefined
}

export interface Column {
  readonly title: string
  readonly isNumber?: boolean | undefined
  /** How much of the width it needs, beside the others; 1 where absent. */
  readonly share?: number | undefined
}

export interface Quote {
  readonly kind: 'quote'
  readonly sentence: Sentence
  readonly source?: Sentence | undefined
}

/** The board, drawn. */
export interface Picture {
  readonly kind: 'picture'
  /** How to read it. */
  readonly caption: string
  /** For those who do not see it. */
  readonly alt: string
}

export interface Plots {
  readonly kind: 'plots'
  readonly plots: readonly Plot[]
}
