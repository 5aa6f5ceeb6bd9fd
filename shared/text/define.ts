import type { Language } from '#shared/model/language.ts'
import { typeset } from './typeset.ts'

/** One message in every language: a plain string, or a function of what it speaks about. */
export type Message<T> = Readonly<Record<Language, T>>

type MessageTable = Readonly<
  Record<string, Message<string> | Message<(...args: never[]) => string>>
>

/** Declares the messages of one part of the product, the three languages side by side, written with ordinary spaces. */
export function defineTexts<const Table extends MessageTable>(table: Table): Table {
  const entries = Object.entries(table).map(([key, message]) => [key, typesetMessage(message)])
  // The same words: only spaces that may not break have become so.
  return Object.fromEntries(entries) as Table
}

type Widened<T> = T extends string ? string : T

/** One part's messages in one language. */
export type TextsOf<Table extends MessageTable> = {
  readonly [Key in keyof Table]: Widened<Table[Key]['en']>
}

export function pickLanguage<Table extends MessageTable>(
  table: Table,
  language: Language,
): TextsOf<Table> {
  return Object.fromEntries(
    Object.entries(table).map(([key, message]) => [key, message[language]]),
  ) as TextsOf<Table>
}

function typesetMessage(message: MessageTable[string]): object {
  const { fr } = message
  if (typeof fr === 'string') return { ...message, fr: typeset('fr', fr) }
  return { ...message, fr: (...args: never[]) => typeset('fr', fr(...args)) }
}
