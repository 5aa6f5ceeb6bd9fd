import { plural } from '../format.ts'
import { defineTexts } from '../define.ts'

/** Indicators and their figures. */
export const indicatorTexts = defineTexts({
  title: { nl: 'Indicatoren', fr: 'Indicateurs', en: 'Indicators' },
  none: {
    nl: 'Waaraan zie je dat dit lukt?',
    fr: 'À quoi verrez-vous que cela réussit ?',
    en: 'How will you see that this works?',
  },
  noneRecorded: {
    nl: 'Nog geen indicatoren',
    fr: 'Pas encore d’indicateurs',
    en: 'No indicators yet',
  },
  add: { nl: 'Indicator toevoegen', fr: 'Ajouter un indicateur', en: 'Add indicator' },
  name: { nl: 'Wat meten jullie?', fr: 'Que mesurez-vous ?', en: 'What do you measure?' },
  nameHint: {
    nl: 'Bv. aantal deelnemers dat werk vindt',
    fr: 'P. ex. nombre de participants qui trouvent un emploi',
    en: 'E.g. number of participants who find work',
  },
  unnamed: { nl: 'Indicator zonder naam', fr: 'Indicateur sans nom', en: 'Unnamed indicator' },
  measure: { nl: 'Soort antwoord', fr: 'Type de réponse', en: 'Kind of answer' },
  unit: { nl: 'Eenheid', fr: 'Unité', en: 'Unit' },
  unitHint: {
    nl: 'Bv. gezinnen, uren, %',
    fr: 'P. ex. familles, heures, %',
    en: 'E.g. families, hours, %',
  },
  direction: {
    nl: 'Welke kant moet het op?',
    fr: 'Dans quel sens cela doit-il évoluer ?',
    en: 'Which way should it go?',
  },
  threshold: {
    nl: 'Grens die jullie niet willen overschrijden',
    fr: 'Seuil à ne pas franchir',
    en: 'Limit you do not want to cross',
  },
  method: {
    nl: 'Hoe meten jullie dit?',
    fr: 'Comment le mesurez-vous ?',
    en: 'How do you measure this?',
  },
  source: {
    nl: 'Waar komen de cijfers vandaan?',
    fr: 'D’où viennent les chiffres ?',
    en: 'Where do the figures come from?',
  },
  frequency: { nl: 'Hoe vaak?', fr: 'À quelle fréquence ?', en: 'How often?' },
  figures: { nl: 'Cijfers', fr: 'Chiffres', en: 'Figures' },
  fillIn: { nl: 'Cijfers invullen', fr: 'Remplir les chiffres', en: 'Fill in figures' },
  look: { nl: 'Cijfers bekijken', fr: 'Voir les chiffres', en: 'See the figures' },
  deleted: {
    nl: 'De indicator is verwijderd',
    fr: 'L’indicateur est supprimé',
    en: 'The indicator is deleted',
  },

  baseline: { nl: 'Nulmeting', fr: 'Situation de référence', en: 'Baseline' },
  startValue: { nl: 'Beginwaarde', fr: 'Valeur de départ', en: 'Starting value' },
  startDate: { nl: 'Gemeten op', fr: 'Mesurée le', en: 'Measured on' },
  startN: {
    nl: 'Bij hoeveel mensen (n)',
    fr: 'Auprès de combien de personnes (n)',
    en: 'Among how many people (n)',
  },
  noBaseline: {
    nl: 'Een nulmeting is hier niet van toepassing',
    fr: 'Une situation de référence est ici sans objet',
    en: 'A baseline does not apply here',
  },
  target: { nl: 'Streefwaarde', fr: 'Valeur cible', en: 'Target' },
  targets: { nl: 'Streefwaarden', fr: 'Valeurs cibles', en: 'Targets' },
  measurement: { nl: 'Meting', fr: 'Mesure', en: 'Measurement' },
  measurements: { nl: 'Metingen', fr: 'Mesures', en: 'Measurements' },

  setOn: { nl: 'Afgesproken op', fr: 'Convenue le', en: 'Agreed on' },
  date: { nl: 'Datum', fr: 'Date', en: 'Date' },
  value: { nl: 'Waarde', fr: 'Valeur', en: 'Value' },
  n: { nl: 'n', fr: 'n', en: 'n' },
  comment: { nl: 'Opmerking', fr: 'Commentaire', en: 'Comment' },
  cell: {
    nl: (column: string, number: number) => `${column}, rij ${number}`,
    fr: (column: string, number: number) => `${column}, ligne ${number}`,
    en: (column: string, number: number) => `${column}, row ${number}`,
  },
  newCell: {
    nl: (column: string) => `${column}, nieuwe rij`,
    fr: (column: string) => `${column}, nouvelle ligne`,
    en: (column: string) => `${column}, new row`,
  },
  rowTools: { nl: 'Acties', fr: 'Actions', en: 'Actions' },
  deleteRow: {
    nl: (number: number) => `Rij ${number} verwijderen`,
    fr: (number: number) => `Supprimer la ligne ${number}`,
    en: (number: number) => `Delete row ${number}`,
  },
  rowDeleted: {
    nl: 'De rij is verwijderd',
    fr: 'La ligne est supprimée',
    en: 'The row is deleted',
  },
  notADate: {
    nl: (number: number, words: string) => `Rij ${number}: “${words}” is niet als datum te lezen.`,
    fr: (number: number, words: string) =>
      `Ligne ${number} : « ${words} » ne peut pas se lire comme une date.`,
    en: (number: number, words: string) => `Row ${number}: “${words}” cannot be read as a date.`,
  },
  notANumber: {
    nl: (number: number, words: string) => `Rij ${number}: “${words}” is geen getal.`,
    fr: (number: number, words: string) => `Ligne ${number} : « ${words} » n’est pas un nombre.`,
    en: (number: number, words: string) => `Row ${number}: “${words}” is not a number.`,
  },
  notACount: {
    nl: 'Vul een geheel getal in, 0 of meer',
    fr: 'Indiquez un nombre entier, 0 ou plus',
    en: 'Fill in a whole number, 0 or more',
  },
  noFigures: { nl: 'Nog geen cijfers', fr: 'Pas encore de chiffres', en: 'No figures yet' },

  groupsOf: {
    nl: (number: number) => `Uitsplitsing van rij ${number}`,
    fr: (number: number) => `Ventilation de la ligne ${number}`,
    en: (number: number) => `Breakdown of row ${number}`,
  },
  groups: { nl: 'Uitsplitsing', fr: 'Ventilation', en: 'Breakdown' },
  groupsHint: {
    nl: 'Splits deze meting op naar groep, bv. naar leeftijd of buurt.',
    fr: 'Ventilez cette mesure par groupe, p. ex. par âge ou par quartier.',
    en: 'Split this measurement up by group, for instance by age or neighbourhood.',
  },
  dimension: { nl: 'Naar', fr: 'Par', en: 'By' },
  group: { nl: 'Groep', fr: 'Groupe', en: 'Group' },
  addGroup: { nl: 'Groep toevoegen', fr: 'Ajouter un groupe', en: 'Add group' },
  deleteGroup: {
    nl: (number: number) => `Groep ${number} verwijderen`,
    fr: (number: number) => `Supprimer le groupe ${number}`,
    en: (number: number) => `Delete group ${number}`,
  },

  paste: {
    nl: 'Plakken uit een rekenblad',
    fr: 'Coller depuis un tableur',
    en: 'Paste from a spreadsheet',
  },
  pasteHere: {
    nl: 'Plak hier de rijen uit je rekenblad',
    fr: 'Collez ici les lignes de votre tableur',
    en: 'Paste the rows of your spreadsheet here',
  },
  pasteTargetsHint: {
    nl: 'Een kolom met datums en een met waarden, en als jullie dat bijhouden een met de dag van de afspraak. Met of zonder titels erboven.',
    fr: 'Une colonne de dates et une de valeurs, et si vous le notez une avec le jour où la cible a été convenue. Avec ou sans titres.',
    en: 'A column of dates and one of values, and if you keep it one with the day of the agreement. With or without titles above.',
  },
  pasteMeasurementsHint: {
    nl: 'Kolommen met datum, waarde, n en opmerking, met of zonder titels erboven.',
    fr: 'Des colonnes date, valeur, n et commentaire, avec ou sans titres.',
    en: 'Columns with date, value, n and comment, with or without titles above.',
  },
  preview: { nl: 'Dit wordt toegevoegd', fr: 'Voici ce qui sera ajouté', en: 'This will be added' },
  addRows: {
    nl: (count: number) => `${plural('nl', count, 'rij', 'rijen')} toevoegen`,
    fr: (count: number) => `Ajouter ${plural('fr', count, 'ligne', 'lignes')}`,
    en: (count: number) => `Add ${plural('en', count, 'row', 'rows')}`,
  },
  rowsAdded: {
    nl: (count: number) => `${plural('nl', count, 'rij', 'rijen')} toegevoegd`,
    fr: (count: number) => plural('fr', count, 'ligne ajoutée', 'lignes ajoutées'),
    en: (count: number) => `${plural('en', count, 'row', 'rows')} added`,
  },
  cancel: { nl: 'Annuleren', fr: 'Annuler', en: 'Cancel' },
  keptInWords: {
    nl: (count: number) =>
      `${plural('nl', count, 'cel blijft', 'cellen blijven')} in woorden staan:`,
    fr: (count: number) =>
      `${plural('fr', count, 'cellule reste', 'cellules restent')} en toutes lettres :`,
    en: (count: number) => `${plural('en', count, 'cell stays', 'cells stay')} in words:`,
  },
  leftOut: {
    nl: (count: number) => `${plural('nl', count, 'cel komt', 'cellen komen')} niet mee:`,
    fr: (count: number) =>
      `${plural('fr', count, 'cellule n’est pas reprise', 'cellules ne sont pas reprises')} :`,
    en: (count: number) => `${plural('en', count, 'cell is', 'cells are')} left out:`,
  },
  cellAt: {
    nl: (number: number, column: string, words: string) => `rij ${number}, ${column}: ${words}`,
    fr: (number: number, column: string, words: string) => `ligne ${number}, ${column} : ${words}`,
    en: (number: number, column: string, words: string) => `row ${number}, ${column}: ${words}`,
  },
  tooMuch: {
    nl: (rows: string, characters: string) =>
      `Dit is te veel in één keer: plak hoogstens ${rows} rijen en ${characters} tekens.`,
    fr: (rows: string, characters: string) =>
      `C’est trop à la fois : collez au plus ${rows} lignes et ${characters} caractères.`,
    en: (rows: string, characters: string) =>
      `This is too much at once: paste at most ${rows} rows and ${characters} characters.`,
  },
  tooLong: {
    nl: (most: string, cells: string) =>
      `Een cel heeft plaats voor ${most} tekens. Kort dit in, en zet de rest bv. in een bijlage: ${cells}`,
    fr: (most: string, cells: string) =>
      `Une cellule a de la place pour ${most} caractères. Raccourcissez ceci et mettez le reste p. ex. en annexe : ${cells}`,
    en: (most: string, cells: string) =>
      `A cell has room for ${most} characters. Shorten this, and keep the rest in an annex for instance: ${cells}`,
  },
  longCell: {
    nl: (number: number, column: string, length: string) =>
      `rij ${number}, ${column} (${length} tekens)`,
    fr: (number: number, column: string, length: string) =>
      `ligne ${number}, ${column} (${length} caractères)`,
    en: (number: number, column: string, length: string) =>
      `row ${number}, ${column} (${length} characters)`,
  },
  otherColumn: { nl: 'andere kolom', fr: 'autre colonne', en: 'other column' },

  startsAt: {
    nl: (value: string, date: string) => `Begin: ${value} (${date})`,
    fr: (value: string, date: string) => `Départ : ${value} (${date})`,
    en: (value: string, date: string) => `Start: ${value} (${date})`,
  },
  nowAt: {
    nl: (value: string, date: string) => `Laatste meting: ${value} (${date})`,
    fr: (value: string, date: string) => `Dernière mesure : ${value} (${date})`,
    en: (value: string, date: string) => `Latest: ${value} (${date})`,
  },
  aimsAt: {
    nl: (value: string, date: string) => `Streefwaarde: ${value} (${date})`,
    fr: (value: string, date: string) => `Cible : ${value} (${date})`,
    en: (value: string, date: string) => `Target: ${value} (${date})`,
  },
  undated: { nl: 'zonder datum', fr: 'sans date', en: 'no date' },
})
