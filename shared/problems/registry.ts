import type { ProblemDefinition } from './definition.ts'
import { requestProblems } from './requests.ts'

/** Everything that can go wrong for a user. `{word}` is filled from the problem's details. */
export const problems = {
  ...requestProblems,
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
  'join-code-taken': {
    status: 409,
    text: {
      nl: {
        what: 'De deelnamecode is al in gebruik.',
        why: 'Een ander bord kreeg toevallig dezelfde code.',
        fix: 'Probeer het nog eens; het bord krijgt dan een andere code.',
      },
      fr: {
        what: 'Le code de participation est déjà utilisé.',
        why: 'Un autre tableau a reçu le même code par hasard.',
        fix: 'Réessayez ; le tableau recevra un autre code.',
      },
      en: {
        what: 'The join code is already in use.',
        why: 'Another board happened to get the same code.',
        fix: 'Try again; the board then gets another code.',
      },
    },
  },
  'data-too-new': {
    status: 503,
    text: {
      nl: {
        what: 'Deze versie van Catena kan de bewaarde gegevens niet openen.',
        why: 'Ze zijn geschreven door een nieuwere versie: schema {found}, terwijl deze versie tot {known} gaat.',
        fix: 'Start de nieuwere versie opnieuw, of zet een back-up terug van voor de overstap.',
      },
      fr: {
        what: 'Cette version de Catena ne peut pas ouvrir les données enregistrées.',
        why: 'Elles ont été écrites par une version plus récente : schéma {found}, alors que cette version va jusqu’à {known}.',
        fix: 'Relancez la version plus récente, ou restaurez une sauvegarde antérieure à la mise à jour.',
      },
      en: {
        what: 'This version of Catena cannot open the stored data.',
        why: 'A newer version wrote it: schema {found}, while this version knows up to {known}.',
        fix: 'Start the newer version again, or put back a backup from before the upgrade.',
      },
    },
  },
} as const satisfies Record<string, ProblemDefinition>

export type ProblemCode = keyof typeof problems
