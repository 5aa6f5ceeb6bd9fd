import type { Texts } from '#shared/text/registry.ts'

/** The role in words; what other programs call it where we have no word for it. */
export function roleOf(role: string | undefined, texts: Texts): string {
  return role === undefined ? '' : wordFor(texts.stakeholderRoles, role)
}

/** The word for one of the choices of a table, or the choice itself where the table does not have it. */
export function wordFor(words: Readonly<Record<string, string>>, choice: string): string {
  return words[choice] ?? choice
}
