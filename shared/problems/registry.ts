import type { Language } from '#shared/model/language.ts'

interface ProblemDefinition {
  /** The HTTP status it is answered with. */
  readonly status: number
  readonly text: Readonly<
    Record<Language, { readonly what: string; readonly why: string; readonly fix: string }>
  >
}

/** Everything that can go wrong for a user. `{word}` is filled from the problem's details. */
export const problems = {
  'board-not-found': {
    status: 404,
    text: {
      nl: {
        what: 'Dit bord bestaat niet.',
        why: 'De link klopt niet, of het bord is verwijderd.',
        fix: 'Kijk de link na, of vraag een nieuwe aan de begeleider.',
      },
      fr: {
        what: 'Ce tableau n’existe pas.',
        why: 'Le lien n’est pas correct, ou le tableau a été supprimé.',
        fix: 'Vérifiez le lien, ou demandez-en un nouveau à la personne qui anime.',
      },
      en: {
        what: 'This board does not exist.',
        why: 'The link is not right, or the board was deleted.',
        fix: 'Check the link, or ask the facilitator for a new one.',
      },
    },
  },
} as const satisfies Record<string, ProblemDefinition>

export type ProblemCode = keyof typeof problems
