import { defineTexts } from '../define.ts'

/** Words that every screen shares. */
export const uiTexts = defineTexts({
  close: { nl: 'Sluiten', fr: 'Fermer', en: 'Close' },
  cancel: { nl: 'Annuleren', fr: 'Annuler', en: 'Cancel' },
  dismiss: { nl: 'Verbergen', fr: 'Masquer', en: 'Dismiss' },
  messages: { nl: 'Meldingen', fr: 'Messages', en: 'Messages' },
  nothingFound: { nl: 'Niets gevonden', fr: 'Aucun résultat', en: 'Nothing found' },
  typeToAdd: {
    nl: 'Typ een naam om die toe te voegen',
    fr: 'Tapez un nom pour l’ajouter',
    en: 'Type a name to add it',
  },
  enterToAdd: {
    nl: (text: string) => `Druk op Enter om “${text}” toe te voegen`,
    fr: (text: string) => `Appuyez sur Entrée pour ajouter « ${text} »`,
    en: (text: string) => `Press Enter to add “${text}”`,
  },
  copy: { nl: 'Kopiëren', fr: 'Copier', en: 'Copy' },
  copied: { nl: 'Gekopieerd', fr: 'Copié', en: 'Copied' },
  copyByHand: {
    nl: 'Deze browser laat kopiëren hier niet toe. De tekst is geselecteerd: druk op Ctrl+C.',
    fr: 'Ce navigateur ne permet pas de copier ici. Le texte est sélectionné : appuyez sur Ctrl+C.',
    en: 'This browser does not allow copying here. The text is selected: press Ctrl+C.',
  },
  loading: { nl: 'Even geduld…', fr: 'Un instant…', en: 'One moment…' },
  whatIs: {
    nl: (word: string) => `Wat betekent “${word}”?`,
    fr: (word: string) => `Que veut dire « ${word} » ?`,
    en: (word: string) => `What does “${word}” mean?`,
  },
  tryAgain: { nl: 'Opnieuw proberen', fr: 'Réessayer', en: 'Try again' },
})
