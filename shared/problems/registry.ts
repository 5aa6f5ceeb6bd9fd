import type { ProblemDefinition } from './definition.ts'
import { fileProblems } from './files.ts'
import { requestProblems } from './requests.ts'
import { screenProblems } from './screen.ts'
import { workProblems } from './work.ts'
import { workshopProblems } from './workshop.ts'

/** Everything that can go wrong for a user. `{word}` is filled from the problem's details. */
export const problems = {
  ...requestProblems,
  ...screenProblems,
  ...workProblems,
  ...workshopProblems,
  ...fileProblems,
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
  'board-quarantined': {
    status: 503,
    text: {
      nl: {
        what: 'Dit bord kan niet geopend worden.',
        why: 'Wat ervan bewaard is, is beschadigd of te zwaar: laden mislukte {count} keer na elkaar.',
        fix: 'Zet als begeleider de versie “{version}” terug, of vraag wie de server beheert om een back-up.',
      },
      fr: {
        what: 'Ce tableau ne peut pas être ouvert.',
        why: 'Ce qui en est enregistré est endommagé ou trop lourd : le chargement a échoué {count} fois de suite.',
        fix: 'La personne qui anime peut restaurer la version « {version} » ; sinon, demandez une sauvegarde à la personne qui gère le serveur.',
      },
      en: {
        what: 'This board cannot be opened.',
        why: 'What is stored of it is damaged or too heavy: loading failed {count} times in a row.',
        fix: 'As the facilitator, restore the version “{version}”, or ask whoever runs the server for a backup.',
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
  'file-not-json': {
    status: 400,
    text: {
      nl: {
        what: 'Dit bestand is niet leesbaar.',
        why: 'Het is geen JSON, of het is beschadigd.',
        fix: 'Kies een ander bestand, of bewaar het opnieuw in het programma waar het vandaan komt.',
      },
      fr: {
        what: 'Ce fichier n’est pas lisible.',
        why: 'Ce n’est pas du JSON, ou il est endommagé.',
        fix: 'Choisissez un autre fichier, ou enregistrez-le à nouveau depuis le programme d’où il vient.',
      },
      en: {
        what: 'This file cannot be read.',
        why: 'It is not JSON, or it is damaged.',
        fix: 'Choose another file, or save it again in the program it comes from.',
      },
    },
  },
  'file-not-catena': {
    status: 422,
    text: {
      nl: {
        what: 'Dit bestand is geen bord van Catena.',
        why: 'Het is wel JSON, maar er staat niet in dat het een veranderingstheorie van Catena is.',
        fix: 'Kies een bestand dat Catena als JSON heeft bewaard, of een andere indeling.',
      },
      fr: {
        what: 'Ce fichier n’est pas un tableau Catena.',
        why: 'C’est bien du JSON, mais rien n’indique qu’il s’agit d’une théorie du changement de Catena.',
        fix: 'Choisissez un fichier que Catena a enregistré en JSON, ou un autre format.',
      },
      en: {
        what: 'This file is not a Catena board.',
        why: 'It is JSON, but it does not say that it is a theory of change of Catena.',
        fix: 'Choose a file that Catena has saved as JSON, or another format.',
      },
    },
  },
  'file-invalid': {
    status: 422,
    text: {
      nl: {
        what: 'Dit bestand klopt niet helemaal.',
        why: 'Een van de gegevens heeft niet de verwachte vorm: {reason}.',
        fix: 'Verbeter het bestand op die plaats, of bewaar het opnieuw in het programma waar het vandaan komt.',
      },
      fr: {
        what: 'Ce fichier contient une erreur.',
        why: 'L’une des données n’a pas la forme attendue : {reason}.',
        fix: 'Corrigez le fichier à cet endroit, ou enregistrez-le à nouveau depuis le programme d’où il vient.',
      },
      en: {
        what: 'Something in this file is not right.',
        why: 'One of the values does not have the expected form: {reason}.',
        fix: 'Correct the file there, or save it again in the program it comes from.',
      },
    },
  },
  'file-too-large': {
    status: 413,
    text: {
      nl: {
        what: 'Dit bestand is te groot.',
        why: 'Een bestand mag hoogstens {megabytes} MB zijn.',
        fix: 'Splits het op in meerdere borden.',
      },
      fr: {
        what: 'Ce fichier est trop volumineux.',
        why: 'Un fichier peut faire {megabytes} Mo au plus.',
        fix: 'Répartissez-le sur plusieurs tableaux.',
      },
      en: {
        what: 'This file is too large.',
        why: 'A file may be {megabytes} MB at most.',
        fix: 'Divide it over several boards.',
      },
    },
  },
  'file-too-deep': {
    status: 422,
    text: {
      nl: {
        what: 'Dit bestand is niet bruikbaar.',
        why: 'De gegevens zitten meer dan {levels} niveaus diep in elkaar.',
        fix: 'Kies een ander bestand.',
      },
      fr: {
        what: 'Ce fichier n’est pas utilisable.',
        why: 'Ses données sont imbriquées sur plus de {levels} niveaux.',
        fix: 'Choisissez un autre fichier.',
      },
      en: {
        what: 'This file cannot be used.',
        why: 'Its values are nested more than {levels} levels deep.',
        fix: 'Choose another file.',
      },
    },
  },
  'file-unsafe': {
    status: 422,
    text: {
      nl: {
        what: 'Dit bestand is geweigerd.',
        why: 'Er staat een veld in met de naam __proto__, waarmee programma’s kunnen worden misleid.',
        fix: 'Vraag na waar het bestand vandaan komt, of haal dat veld eruit.',
      },
      fr: {
        what: 'Ce fichier a été refusé.',
        why: 'Il contient un champ nommé __proto__, qui peut tromper des programmes.',
        fix: 'Vérifiez d’où vient le fichier, ou retirez ce champ.',
      },
      en: {
        what: 'This file was refused.',
        why: 'It has a field named __proto__, which can mislead programs.',
        fix: 'Ask where the file came from, or take that field out.',
      },
    },
  },
} as const satisfies Record<string, ProblemDefinition>

export type ProblemCode = keyof typeof problems
