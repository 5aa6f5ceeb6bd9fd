import type { Language } from '#shared/model/language.ts'
import { plain } from '#shared/text/plain.ts'
import type { Participant } from '../workshop-api.ts'

/** Those whose name has what is looked for in it; all where nothing is. */
export function peopleNamed(
  people: readonly Participant[],
  wanted: string,
): readonly Participant[] {
  const part = plain(wanted.trim())
  return people.filter(({ name }) => plain(name).includes(part))
}

/**
 * Those who are there first, each by name as the language sorts it. Who gave no name comes after those who did, the ones
 * that sent most first: of them one looks for who sends too much.
 */
export function inOrder(
  people: readonly Participant[],
  language: Language,
): readonly Participant[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  return people.toSorted(
    (one, other) =>
      Number(other.isConnected) - Number(one.isConnected) ||
      Number(one.name === '') - Number(other.name === '') ||
      compare(one.name, other.name) ||
      other.cards - one.cards ||
      other.dots - one.dots,
  )
}
