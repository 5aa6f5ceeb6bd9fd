import type { Language } from '#shared/model/language.ts'
import { formatShare, plural } from '../format.ts'
import { defineTexts } from '../define.ts'

/** Files out of a board and into it. */
export const transferTexts = defineTexts({
  exportTitle: { nl: 'Exporteren', fr: 'Exporter', en: 'Export' },
  format: { nl: 'Soort bestand', fr: 'Type de fichier', en: 'Kind of file' },
  // What people want with a file, by its purpose.
  show: { nl: 'Tonen', fr: 'Montrer', en: 'Show it' },
  office: {
    nl: 'Verder werken in Word of Excel',
    fr: 'Continuer dans Word ou Excel',
    en: 'Go on in Word or Excel',
  },
  exchange: {
    nl: 'Voor een financier of een ander programma',
    fr: 'Pour un bailleur ou un autre programme',
    en: 'For a funder or another program',
  },
  keep: { nl: 'Bewaren of verhuizen', fr: 'Conserver ou déplacer', en: 'Keep or move it' },
  variant: { nl: 'Welke?', fr: 'Lequel ?', en: 'Which one?' },
  making: {
    nl: 'Het bestand wordt gemaakt…',
    fr: 'Le fichier est en préparation…',
    en: 'The file is being made…',
  },
  inLine: {
    nl: (ahead: number) =>
      ahead === 0
        ? 'Wachten op de server, jij bent de volgende…'
        : `Wachten op de server, nog ${plural('nl', ahead, 'bestand', 'bestanden')} voor jou…`,
    fr: (ahead: number) =>
      ahead === 0
        ? 'En attente du serveur, votre tour est le prochain…'
        : `En attente du serveur, encore ${plural('fr', ahead, 'fichier', 'fichiers')} avant vous…`,
    en: (ahead: number) =>
      ahead === 0
        ? 'Waiting for the server, yours is next…'
        : `Waiting for the server, ${plural('en', ahead, 'file', 'files')} before yours…`,
  },
  receiving: {
    nl: (size: string) => `Het bestand komt binnen (${size})…`,
    fr: (size: string) => `Le fichier arrive (${size})…`,
    en: (size: string) => `The file is coming in (${size})…`,
  },
  textsIn: { nl: 'Teksten in het', fr: 'Textes en', en: 'Texts in' },
  download: { nl: 'Downloaden', fr: 'Télécharger', en: 'Download' },
  waiting: {
    nl: 'Je laatste wijzigingen zijn nog niet bij de server. Zodra ze bewaard zijn, kun je downloaden.',
    fr: 'Vos dernières modifications ne sont pas encore sur le serveur. Vous pourrez télécharger dès qu’elles y seront.',
    en: 'Your last changes are not on the server yet. You can download as soon as they are saved.',
  },
  leavesOut: {
    nl: (what: string) => `Gaat niet mee: ${lowerFirst(what)}`,
    fr: (what: string) => `Non compris : ${lowerFirst(what)}`,
    en: (what: string) => `Left out: ${lowerFirst(what)}`,
  },
  leavesOutNothing: {
    nl: 'Alles gaat mee.',
    fr: 'Tout est compris.',
    en: 'Everything is included.',
  },
  downloaded: {
    nl: (name: string) => `${name} is gedownload.`,
    fr: (name: string) => `${name} est téléchargé.`,
    en: (name: string) => `${name} is downloaded.`,
  },

  importTitle: { nl: 'Importeren', fr: 'Importer', en: 'Import' },
  importIntro: {
    nl: 'Een bord, een tabel, een lijst of een bestand van een ander programma. Er verandert niets voor je hebt bekeken wat erin zit.',
    fr: 'Un tableau, une table de données, une liste ou un fichier d’un autre programme. Rien ne change avant que vous ayez vu ce qu’il contient.',
    en: 'A board, a table, a list or a file of another program. Nothing changes before you have seen what is in it.',
  },
  atMost: {
    nl: (size: string) => `Hoogstens ${size}.`,
    fr: (size: string) => `${size} au plus.`,
    en: (size: string) => `At most ${size}.`,
  },
  whichFiles: {
    nl: 'Welke bestanden kan ik gebruiken?',
    fr: 'Quels fichiers puis-je utiliser ?',
    en: 'Which files can I use?',
  },
  orPaste: {
    nl: 'Of plak een lijst of tabel',
    fr: 'Ou collez une liste ou une table',
    en: 'Or paste a list or table',
  },
  pasteHint: {
    nl: 'Eén kaartje per regel; inspringen betekent “leidt tot”.',
    fr: 'Une carte par ligne ; un retrait signifie « mène à ».',
    en: 'One card a line; an indent means “leads to”.',
  },
  readPasted: { nl: 'Bekijken', fr: 'Aperçu', en: 'Look at it' },
  pasted: { nl: 'Geplakte tekst', fr: 'Texte collé', en: 'Pasted text' },
  readAs: { nl: 'Gelezen als', fr: 'Lu comme', en: 'Read as' },
  leftBehind: {
    nl: (what: string) => `Komt niet mee: ${lowerFirst(what)}`,
    fr: (what: string) => `Non repris : ${lowerFirst(what)}`,
    en: (what: string) => `Not taken over: ${lowerFirst(what)}`,
  },
  dropHere: {
    nl: 'Sleep een bestand hierheen',
    fr: 'Déposez un fichier ici',
    en: 'Drop a file here',
  },
  chooseFile: { nl: 'Bestand kiezen', fr: 'Choisir un fichier', en: 'Choose a file' },
  preview: { nl: 'Wat erin zit', fr: 'Ce qu’il contient', en: 'What is in it' },
  inParking: { nl: 'Parking', fr: 'Parking', en: 'Parking' },
  moreCards: {
    nl: (count: number) => `en nog ${count}`,
    fr: (count: number) => `et ${count} de plus`,
    en: (count: number) => `and ${count} more`,
  },
  untitledCard: { nl: 'Zonder titel', fr: 'Sans titre', en: 'Untitled' },
  otherFile: { nl: 'Een ander bestand', fr: 'Un autre fichier', en: 'Another file' },
  reading: { nl: 'Het bestand wordt gelezen…', fr: 'Lecture du fichier…', en: 'Reading the file…' },
  cards: {
    nl: (count: number) => plural('nl', count, 'kaartje', 'kaartjes'),
    fr: (count: number) => plural('fr', count, 'carte', 'cartes'),
    en: (count: number) => plural('en', count, 'card', 'cards'),
  },
  links: {
    nl: (count: number) => plural('nl', count, 'verband', 'verbanden'),
    fr: (count: number) => plural('fr', count, 'lien', 'liens'),
    en: (count: number) => plural('en', count, 'link', 'links'),
  },
  assumptions: {
    nl: (count: number) => plural('nl', count, 'aanname', 'aannames'),
    fr: (count: number) => plural('fr', count, 'hypothèse', 'hypothèses'),
    en: (count: number) => plural('en', count, 'assumption', 'assumptions'),
  },
  indicators: {
    nl: (count: number) => plural('nl', count, 'indicator', 'indicatoren'),
    fr: (count: number) => plural('fr', count, 'indicateur', 'indicateurs'),
    en: (count: number) => plural('en', count, 'indicator', 'indicators'),
  },
  skipped: {
    nl: (count: number) =>
      plural('nl', count, 'onderdeel wordt overgeslagen', 'onderdelen worden overgeslagen'),
    fr: (count: number) => plural('fr', count, 'élément sera ignoré', 'éléments seront ignorés'),
    en: (count: number) => plural('en', count, 'part is skipped', 'parts are skipped'),
  },
  how: { nl: 'Wat doen we ermee?', fr: 'Qu’en faire ?', en: 'What to do with it?' },
  add: { nl: 'Toevoegen', fr: 'Ajouter', en: 'Add' },
  addMore: {
    nl: 'Wat er al staat, blijft staan. De kaartjes komen erbij.',
    fr: 'Ce qui est là reste. Les cartes s’y ajoutent.',
    en: 'What is there stays. The cards are added to it.',
  },
  replace: { nl: 'Vervangen', fr: 'Remplacer', en: 'Replace' },
  replaceMore: {
    nl: 'Het bord wordt precies wat in het bestand staat.',
    fr: 'Le tableau devient exactement ce que contient le fichier.',
    en: 'The board becomes exactly what is in the file.',
  },
  safety: {
    nl: 'Je kunt dit met één keer “Ongedaan maken” terugdraaien.',
    fr: 'Un seul « Annuler » suffit pour revenir en arrière.',
    en: 'A single “Undo” takes it back.',
  },
  doImport: { nl: 'Importeren', fr: 'Importer', en: 'Import' },
  imported: {
    nl: (count: number) => `${plural('nl', count, 'kaartje', 'kaartjes')} geïmporteerd`,
    fr: (count: number) => plural('fr', count, 'carte importée', 'cartes importées'),
    en: (count: number) => `${plural('en', count, 'card', 'cards')} imported`,
  },
})

// The sentence also stands alone, where programs ask for the formats.
function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}

/** What of a board does not come along where it is added to another. */
const joinTexts = defineTexts({
  rate: {
    nl: (rate: string) => `Discontovoet ${rate}`,
    fr: (rate: string) => `Taux d’actualisation ${rate}`,
    en: (rate: string) => `Discount rate ${rate}`,
  },
  otherRate: {
    nl: (rate: string) => `Dit bord rekent met een discontovoet van ${rate}, en blijft dat doen.`,
    fr: (rate: string) =>
      `Ce tableau calcule avec un taux d’actualisation de ${rate}, et le garde.`,
    en: (rate: string) => `This board calculates with a discount rate of ${rate}, and goes on so.`,
  },
  values: {
    nl: (count: number, currency: string) =>
      `${plural('nl', count, 'gewaardeerd effect', 'gewaardeerde effecten')} in ${currency}`,
    fr: (count: number, currency: string) =>
      `${plural('fr', count, 'effet valorisé', 'effets valorisés')} en ${currency}`,
    en: (count: number, currency: string) =>
      `${plural('en', count, 'valued outcome', 'valued outcomes')} in ${currency}`,
  },
  otherCurrency: {
    nl: (currency: string) =>
      `Dit bord rekent in ${currency}: waarden in een andere munt zouden verkeerd meetellen.`,
    fr: (currency: string) =>
      `Ce tableau calcule en ${currency} : des valeurs dans une autre monnaie seraient mal comptées.`,
    en: (currency: string) =>
      `This board calculates in ${currency}: values in another currency would be counted wrongly.`,
  },
})

interface LeftOut {
  readonly rate?: { readonly theirs: number; readonly ours: number }
  readonly values?: { readonly count: number; readonly theirs: string; readonly ours: string }
}

/** The same in words: what it is, and why. */
export function leftOutWords(
  { rate, values }: LeftOut,
  language: Language,
): readonly { readonly what: string; readonly reason: string }[] {
  const share = (value: number): string => formatShare(language, value)
  return [
    ...(rate === undefined
      ? []
      : [
          {
            what: joinTexts.rate[language](share(rate.theirs)),
            reason: joinTexts.otherRate[language](share(rate.ours)),
          },
        ]),
    ...(values === undefined
      ? []
      : [
          {
            what: joinTexts.values[language](values.count, values.theirs),
            reason: joinTexts.otherCurrency[language](values.ours),
          },
        ]),
  ]
}
