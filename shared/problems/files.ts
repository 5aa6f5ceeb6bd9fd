import type { ProblemDefinition } from './definition.ts'

/** What can be wrong with a file that a board would be made of, whatever its format. */
export const fileProblems = {
  'file-not-text': {
    status: 422,
    text: {
      nl: {
        what: 'Dit bestand is geen tekst.',
        why: 'Er zit iets anders in, zoals een Word-document, een pdf of een afbeelding.',
        fix: 'Bewaar het als tekst of CSV, of kopieer de regels en plak ze op het bord.',
      },
      fr: {
        what: 'Ce fichier n’est pas du texte.',
        why: 'Il contient autre chose, comme un document Word, un PDF ou une image.',
        fix: 'Enregistrez-le en texte ou en CSV, ou copiez les lignes et collez-les sur le tableau.',
      },
      en: {
        what: 'This file is not text.',
        why: 'Something else is in it, such as a Word document, a PDF or a picture.',
        fix: 'Save it as text or CSV, or copy the lines and paste them on the board.',
      },
    },
  },
  'file-quote-open': {
    status: 422,
    text: {
      nl: {
        what: 'Deze tabel is niet leesbaar.',
        why: 'In de rij die op regel {line} begint, gaat een aanhalingsteken open dat nergens sluit.',
        fix: 'Sluit het aanhalingsteken, of bewaar de tabel opnieuw als CSV.',
      },
      fr: {
        what: 'Ce tableau de données n’est pas lisible.',
        why: 'Dans la rangée qui commence à la ligne {line}, un guillemet s’ouvre et ne se ferme nulle part.',
        fix: 'Fermez le guillemet, ou enregistrez à nouveau les données en CSV.',
      },
      en: {
        what: 'This table cannot be read.',
        why: 'In the row that begins at line {line} a quotation mark opens and is closed nowhere.',
        fix: 'Close the quotation mark, or save the table as CSV again.',
      },
    },
  },
  'file-too-many-rows': {
    status: 422,
    text: {
      nl: {
        what: 'Deze tabel is te lang.',
        why: 'Een tabel mag hoogstens {limit} rijen hebben.',
        fix: 'Verdeel ze over meerdere bestanden.',
      },
      fr: {
        what: 'Ce tableau de données est trop long.',
        why: 'Il peut compter {limit} rangées au plus.',
        fix: 'Répartissez-les sur plusieurs fichiers.',
      },
      en: {
        what: 'This table is too long.',
        why: 'A table may have {limit} rows at most.',
        fix: 'Divide it over several files.',
      },
    },
  },
  'file-no-cards': {
    status: 422,
    text: {
      nl: {
        what: 'In dit bestand staat niets voor een bord.',
        why: 'Er is geen enkel kaartje in gevonden.',
        fix: 'Kijk na of het het juiste bestand is, en of er tekst in staat.',
      },
      fr: {
        what: 'Ce fichier ne contient rien pour un tableau.',
        why: 'Aucune carte n’y a été trouvée.',
        fix: 'Vérifiez que c’est le bon fichier, et qu’il contient du texte.',
      },
      en: {
        what: 'There is nothing for a board in this file.',
        why: 'Not a single card was found in it.',
        fix: 'Check that it is the right file, and that there is text in it.',
      },
    },
  },
  'file-other-format': {
    status: 422,
    text: {
      nl: {
        what: 'Dit bestand heeft een andere vorm.',
        why: 'Het is niet wat we als {format} kennen.',
        fix: 'Kies een ander formaat om te importeren, of een ander bestand.',
      },
      fr: {
        what: 'Ce fichier est dans un autre format.',
        why: 'Il ne correspond pas à ce que nous connaissons comme {format}.',
        fix: 'Choisissez un autre format d’importation, ou un autre fichier.',
      },
      en: {
        what: 'This file is in another format.',
        why: 'It is not what we know as {format}.',
        fix: 'Choose another format to import, or another file.',
      },
    },
  },
  'file-not-xml': {
    status: 422,
    text: {
      nl: {
        what: 'Dit bestand is niet leesbaar.',
        why: 'Het is geen XML, of het is beschadigd: we lezen het niet verder dan regel {line}, teken {column}.',
        fix: 'Bewaar het opnieuw in het programma waar het vandaan komt, of kies een ander formaat.',
      },
      fr: {
        what: 'Ce fichier n’est pas lisible.',
        why: 'Ce n’est pas du XML, ou il est endommagé : nous n’arrivons pas à le lire au-delà de la ligne {line}, caractère {column}.',
        fix: 'Enregistrez-le à nouveau dans le programme d’où il vient, ou choisissez un autre format.',
      },
      en: {
        what: 'This file cannot be read.',
        why: 'It is not XML, or it is damaged: we cannot read beyond line {line}, character {column}.',
        fix: 'Save it again in the program it comes from, or choose another format.',
      },
    },
  },
  'file-entities': {
    status: 422,
    text: {
      nl: {
        what: 'Dit bestand is geweigerd.',
        why: 'Het brengt eigen XML-entiteiten mee, waarmee een klein bestand een server kan doen vastlopen.',
        fix: 'Vraag na waar het bestand vandaan komt, of haal de DOCTYPE aan het begin eruit.',
      },
      fr: {
        what: 'Ce fichier a été refusé.',
        why: 'Il apporte ses propres entités XML, avec lesquelles un petit fichier peut bloquer un serveur.',
        fix: 'Vérifiez d’où vient le fichier, ou retirez le DOCTYPE au début.',
      },
      en: {
        what: 'This file was refused.',
        why: 'It brings XML entities of its own, with which a small file can bring a server to a halt.',
        fix: 'Ask where the file came from, or take out the DOCTYPE at its start.',
      },
    },
  },
  'file-old-excel': {
    status: 422,
    text: {
      nl: {
        what: 'Deze werkmap is niet leesbaar.',
        why: 'Ze is in de oude Excel-vorm (.xls) bewaard, of er staat een wachtwoord op.',
        fix: 'Open ze, haal het wachtwoord eraf en bewaar ze als .xlsx.',
      },
      fr: {
        what: 'Ce classeur n’est pas lisible.',
        why: 'Il est enregistré dans l’ancien format d’Excel (.xls), ou protégé par un mot de passe.',
        fix: 'Ouvrez-le, retirez le mot de passe et enregistrez-le en .xlsx.',
      },
      en: {
        what: 'This workbook cannot be read.',
        why: 'It is saved in the old Excel format (.xls), or protected by a password.',
        fix: 'Open it, take off the password and save it as .xlsx.',
      },
    },
  },
  'file-locked': {
    status: 422,
    text: {
      nl: {
        what: 'Dit bestand is op slot.',
        why: 'Er staat een wachtwoord op.',
        fix: 'Haal het wachtwoord eraf en bewaar het opnieuw.',
      },
      fr: {
        what: 'Ce fichier est verrouillé.',
        why: 'Il est protégé par un mot de passe.',
        fix: 'Retirez le mot de passe et enregistrez-le à nouveau.',
      },
      en: {
        what: 'This file is locked.',
        why: 'It is protected by a password.',
        fix: 'Take off the password and save it again.',
      },
    },
  },
  'file-damaged': {
    status: 422,
    text: {
      nl: {
        what: 'Dit bestand is niet leesbaar.',
        why: 'Het is beschadigd, of het is geen werkmap.',
        fix: 'Open het in je rekenblad en bewaar het opnieuw als .xlsx, of neem CSV.',
      },
      fr: {
        what: 'Ce fichier n’est pas lisible.',
        why: 'Il est endommagé, ou ce n’est pas un classeur.',
        fix: 'Ouvrez-le dans votre tableur et enregistrez-le à nouveau en .xlsx, ou en CSV.',
      },
      en: {
        what: 'This file cannot be read.',
        why: 'It is damaged, or it is no workbook.',
        fix: 'Open it in your spreadsheet and save it as .xlsx again, or as CSV.',
      },
    },
  },
  'file-bomb': {
    status: 422,
    text: {
      nl: {
        what: 'Dit bestand is geweigerd.',
        why: 'Uitgepakt is het veel groter dan een bord ooit is.',
        fix: 'Vraag na waar het vandaan komt, of bewaar alleen de bladen die je nodig hebt.',
      },
      fr: {
        what: 'Ce fichier a été refusé.',
        why: 'Décompressé, il est bien plus gros qu’un tableau ne l’est jamais.',
        fix: 'Vérifiez d’où il vient, ou n’enregistrez que les feuilles nécessaires.',
      },
      en: {
        what: 'This file was refused.',
        why: 'Unpacked it is far larger than a board ever is.',
        fix: 'Ask where it came from, or save only the sheets that you need.',
      },
    },
  },
  'file-no-table': {
    status: 422,
    text: {
      nl: {
        what: 'In deze tabel vinden we geen kaartjes.',
        why: 'Boven geen enkele kolom staat een titel die we kennen.',
        fix: 'Zet boven de kolom met de teksten “Titel”, en boven die met de soort “Type”. Voor verbanden: “Van” en “Naar”.',
      },
      fr: {
        what: 'Nous ne trouvons pas de cartes dans ce tableau de données.',
        why: 'Aucune colonne ne porte d’en-tête que nous connaissons.',
        fix: 'Écrivez « Titre » au-dessus des textes, et « Type » au-dessus de leur nature. Pour les liens : « De » et « Vers ».',
      },
      en: {
        what: 'We find no cards in this table.',
        why: 'Above no column is a heading that we know.',
        fix: 'Put “Title” above the column with the texts, and “Type” above that with their kind. For links: “From” and “To”.',
      },
    },
  },
} as const satisfies Record<string, ProblemDefinition>
