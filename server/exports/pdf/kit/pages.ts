import type { Drawing } from '#shared/drawing/marks.ts'
import type { TextStyle } from './text-styles.ts'

/** Words that all look the same, or stretches of them. */
export type Words = string | readonly Phrase[]

export interface Phrase {
  readonly text: string
  /** Strong is bold, quiet is grey. */
  readonly tone?: 'strong' | 'quiet' | undefined
  readonly href?: string | undefined
}

/** A document that is written from top to bottom; pages begin where one is full. */
export interface Pages {
  /** On the first page: large, and not in the table of contents. */
  title(words: Words): void
  /** Also a bookmark; stays with what follows it. */
  heading(level: 1 | 2 | 3, words: Words, sign?: HeadingSign): void
  paragraph(words: Words, style?: TextStyle): void
  list(items: readonly ListItem[]): void
  /** Terms on the left, what they say on the right. */
  facts(facts: readonly Fact[]): void
  /** The titles of its columns come back on every page it goes on. */
  table(columns: readonly Column[], rows: readonly (readonly Words[])[]): void
  /** As wide as the page, or as high as is left for it. */
  figure(drawing: Drawing, options: FigureOptions): void
  space(points: number): void
  /** Does nothing on a page that is still empty. */
  newPage(): void
  /** The same, only where less than so many points of this page are left. */
  newPageUnless(points: number): void
}

/** What a reader sees before the words: an icon of 24 by 24, and a line above them. */
export interface HeadingSign {
  readonly iconPath: string
  readonly color: string
  readonly label?: string
}

export interface ListItem {
  readonly words: Words
  readonly items?: readonly ListItem[] | undefined
}

export interface Fact {
  readonly term: string
  readonly words: Words
}

export interface Column {
  readonly title: string
  /** How much of the width it gets, beside the others; 1 where absent. */
  readonly share?: number | undefined
  /** Numbers stand at the right side. */
  readonly isNumber?: boolean | undefined
}

export interface FigureOptions {
  /** What it shows, for who does not see it. */
  readonly alternative: string
}
