import { defineTexts } from '../define.ts'

/** Versions of a board. */
export const historyTexts = defineTexts({
  title: { nl: 'Versies', fr: 'Versions', en: 'Versions' },
  intro: {
    nl: 'Tijdens het werk wordt elke vijf minuten vanzelf een versie bewaard. Bewaar er zelf een op een belangrijk moment.',
    fr: 'Pendant le travail, une version est enregistrée toutes les cinq minutes. Enregistrez-en une vous-même aux moments importants.',
    en: 'While you work a version is kept every five minutes. Keep one yourself at an important moment.',
  },
  name: { nl: 'Naam van deze versie', fr: 'Nom de cette version', en: 'Name of this version' },
  nameExample: {
    nl: 'bv. Sessie 3, na de coaching',
    fr: 'p. ex. Séance 3, après le coaching',
    en: 'e.g. Session 3, after coaching',
  },
  save: { nl: 'Versie bewaren', fr: 'Enregistrer la version', en: 'Save version' },
  saved: {
    nl: 'De versie is bewaard.',
    fr: 'La version est enregistrée.',
    en: 'The version is saved.',
  },
  none: {
    nl: 'Er is nog geen versie. Zodra er iets verandert, verschijnt hier de eerste.',
    fr: 'Il n’y a pas encore de version. La première apparaîtra ici dès qu’il y aura un changement.',
    en: 'There is no version yet. The first one appears here as soon as something changes.',
  },
  restore: { nl: 'Terugzetten', fr: 'Restaurer', en: 'Restore' },
  restoreQuestion: {
    nl: (name: string) => `“${name}” terugzetten?`,
    fr: (name: string) => `Restaurer « ${name} » ?`,
    en: (name: string) => `Restore “${name}”?`,
  },
  restoreMore: {
    nl: 'Het bord wordt voor iedereen weer zoals het toen was. Zoals het nu is, wordt eerst als versie bewaard: je kunt dus altijd terug.',
    fr: 'Le tableau redevient pour tous ce qu’il était alors. Son état actuel est d’abord enregistré comme version : vous pourrez toujours y revenir.',
    en: 'The board becomes for everybody what it was then. What it is now is first kept as a version, so you can always return.',
  },
  restoreLost: {
    nl: 'Het bord gaat weer open zoals het toen was. Wat er nadien is bijgekomen, is niet meer leesbaar en gaat verloren.',
    fr: 'Le tableau s’ouvre à nouveau tel qu’il était alors. Ce qui y a été ajouté depuis n’est plus lisible et sera perdu.',
    en: 'The board opens again as it was then. What came after that cannot be read any more and is lost.',
  },
  restored: {
    nl: (name: string) => `“${name}” is teruggezet.`,
    fr: (name: string) => `« ${name} » est restaurée.`,
    en: (name: string) => `“${name}” is restored.`,
  },
  undoRestore: { nl: 'Toch niet', fr: 'Revenir en arrière', en: 'Undo this' },
  by: {
    nl: (what: string, who: string) => `${who}: ${what}`,
    fr: (what: string, who: string) => `${who} : ${what}`,
    en: (what: string, who: string) => `${who}: ${what}`,
  },
  automatic: { nl: 'Vanzelf bewaard', fr: 'Enregistrée automatiquement', en: 'Kept automatically' },
  named: { nl: 'Bewaard', fr: 'Enregistrée', en: 'Saved' },
  'before-import': {
    nl: 'Voor het importeren',
    fr: 'Avant une importation',
    en: 'Before an import',
  },
  'before-restore': {
    nl: 'Voor het terugzetten',
    fr: 'Avant une restauration',
    en: 'Before a restore',
  },
  'before-delete': {
    nl: 'Voor het verwijderen',
    fr: 'Avant une suppression',
    en: 'Before deleting',
  },
  'before-undo': {
    nl: 'Voor het ongedaan maken van wat iemand deed',
    fr: 'Avant d’annuler ce que quelqu’un a fait',
    en: 'Before undoing what somebody did',
  },
})
