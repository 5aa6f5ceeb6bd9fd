import { plural } from '../format.ts'
import { defineTexts } from '../define.ts'

/** Files out of a board and into it. */
export const transferTexts = defineTexts({
  exportTitle: { nl: 'Exporteren', fr: 'Exporter', en: 'Export' },
  format: { nl: 'Als', fr: 'Au format', en: 'As' },
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
    nl: 'Een bord dat je eerder als Catena-bestand (JSON) exporteerde. Er verandert niets voor je hebt bekeken wat erin zit.',
    fr: 'Un tableau exporté auparavant en fichier Catena (JSON). Rien ne change avant que vous ayez vu ce qu’il contient.',
    en: 'A board exported earlier as a Catena file (JSON). Nothing changes before you have seen what is in it.',
  },
  dropHere: {
    nl: 'Sleep een bestand hierheen',
    fr: 'Déposez un fichier ici',
    en: 'Drop a file here',
  },
  chooseFile: { nl: 'Bestand kiezen', fr: 'Choisir un fichier', en: 'Choose a file' },
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
