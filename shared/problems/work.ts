import type { ProblemDefinition } from './definition.ts'

/** What can go wrong with work that takes long: files, whole boards, versions. */
export const workProblems = {
  'export-too-large': {
    status: 422,
    text: {
      nl: {
        what: 'Dit bord is te groot voor deze vorm.',
        why: 'Het bestand maken vroeg meer tijd of geheugen dan een bestand krijgt.',
        fix: 'Bewaar het bord als JSON, of verdeel het over meerdere borden.',
      },
      fr: {
        what: 'Ce tableau est trop grand pour ce format.',
        why: 'Créer le fichier demandait plus de temps ou de mémoire qu’un fichier n’en reçoit.',
        fix: 'Enregistrez le tableau en JSON, ou répartissez-le sur plusieurs tableaux.',
      },
      en: {
        what: 'This board is too large for this format.',
        why: 'Making the file took more time or memory than a file gets.',
        fix: 'Save the board as JSON, or divide it over several boards.',
      },
    },
  },
  'import-too-large': {
    status: 422,
    text: {
      nl: {
        what: 'Dit bestand bevat te veel.',
        why: 'Het lezen vroeg meer tijd of geheugen dan een bestand krijgt.',
        fix: 'Verdeel het bestand in kleinere delen en voeg ze een voor een toe.',
      },
      fr: {
        what: 'Ce fichier contient trop de choses.',
        why: 'Le lire demandait plus de temps ou de mémoire qu’un fichier n’en reçoit.',
        fix: 'Divisez le fichier en parties plus petites et ajoutez-les une à une.',
      },
      en: {
        what: 'There is too much in this file.',
        why: 'Reading it took more time or memory than a file gets.',
        fix: 'Divide the file into smaller parts and add them one by one.',
      },
    },
  },
  'version-too-large': {
    status: 503,
    text: {
      nl: {
        what: 'Deze versie kon niet worden gelezen of bewaard.',
        why: 'Het bord is zo groot dat het meer tijd of geheugen vroeg dan een versie krijgt.',
        fix: 'Probeer het opnieuw als het rustiger is, of verdeel het bord over meerdere borden.',
      },
      fr: {
        what: 'Cette version n’a pas pu être lue ou enregistrée.',
        why: 'Le tableau est si grand qu’il demandait plus de temps ou de mémoire qu’une version n’en reçoit.',
        fix: 'Réessayez quand il y a moins de monde, ou répartissez le tableau sur plusieurs tableaux.',
      },
      en: {
        what: 'This version could not be read or saved.',
        why: 'The board is so large that it took more time or memory than a version gets.',
        fix: 'Try again when it is quieter, or divide the board over several boards.',
      },
    },
  },
  'server-busy': {
    status: 503,
    text: {
      nl: {
        what: 'De server heeft het even te druk.',
        why: 'Er worden al veel bestanden en versies tegelijk gemaakt.',
        fix: 'Probeer het over {seconds} seconden opnieuw.',
      },
      fr: {
        what: 'Le serveur est trop occupé pour le moment.',
        why: 'De nombreux fichiers et versions sont déjà en préparation.',
        fix: 'Réessayez dans {seconds} secondes.',
      },
      en: {
        what: 'The server is too busy just now.',
        why: 'Many files and versions are being made already.',
        fix: 'Try again in {seconds} seconds.',
      },
    },
  },
  'files-waiting': {
    status: 429,
    text: {
      nl: {
        what: 'Er wachten al {count} bestanden van jou.',
        why: 'Wie samen op één server werkt, deelt de plaatsen waar bestanden worden gemaakt.',
        fix: 'Wacht tot er een klaar is, of annuleer er een. Probeer het over {seconds} seconden opnieuw.',
      },
      fr: {
        what: 'Vous avez déjà {count} fichiers en attente.',
        why: 'Les personnes qui travaillent sur un même serveur se partagent les places où les fichiers sont créés.',
        fix: 'Attendez que l’un d’eux soit prêt, ou annulez-en un. Réessayez dans {seconds} secondes.',
      },
      en: {
        what: '{count} files of yours are waiting already.',
        why: 'Those who work on one server share the places where files are made.',
        fix: 'Wait until one is ready, or cancel one. Try again in {seconds} seconds.',
      },
    },
  },
  // Nobody is left to read it; programs that keep their connection open may.
  'job-cancelled': {
    status: 408,
    text: {
      nl: {
        what: 'Dit is geannuleerd.',
        why: 'Wie erom vroeg, wacht er niet meer op.',
        fix: 'Vraag het opnieuw als je het toch nodig hebt.',
      },
      fr: {
        what: 'Cette opération a été annulée.',
        why: 'La personne qui l’a demandée n’attend plus.',
        fix: 'Demandez-la à nouveau si vous en avez besoin.',
      },
      en: {
        what: 'This was cancelled.',
        why: 'Whoever asked for it waits no more.',
        fix: 'Ask for it again if you need it after all.',
      },
    },
  },
} as const satisfies Record<string, ProblemDefinition>
