import { formatList, plural } from '../format.ts'
import { defineTexts } from '../define.ts'

/** The board as a list: lanes, their cards, and what each card leads to and comes from. */
export const outlineTexts = defineTexts({
  title: { nl: 'Lijstweergave', fr: 'Vue en liste', en: 'List view' },
  empty: {
    nl: 'Dit bord heeft nog geen kolommen. Voeg er een toe om te beginnen.',
    fr: 'Ce tableau n’a pas encore de colonnes. Ajoutez-en une pour commencer.',
    en: 'This board has no lanes yet. Add one to begin.',
  },
  untitled: { nl: 'Kaartje zonder titel', fr: 'Carte sans titre', en: 'Untitled card' },
  untitledLane: { nl: 'Kolom zonder titel', fr: 'Colonne sans titre', en: 'Untitled lane' },
  parking: { nl: 'Parking', fr: 'Parking', en: 'Parking' },
  parkingHint: {
    nl: 'Kaartjes die nog geen plaats hebben.',
    fr: 'Cartes qui n’ont pas encore trouvé leur place.',
    en: 'Cards that have no place yet.',
  },
  noCards: { nl: 'Nog geen kaartjes', fr: 'Pas encore de cartes', en: 'No cards yet' },
  cardCount: {
    nl: (count: number) => plural('nl', count, 'kaartje', 'kaartjes'),
    fr: (count: number) => plural('fr', count, 'carte', 'cartes'),
    en: (count: number) => plural('en', count, 'card', 'cards'),
  },

  addCard: { nl: 'Kaartje toevoegen', fr: 'Ajouter une carte', en: 'Add card' },
  cardActions: {
    nl: (card: string) => `Acties voor “${card}”`,
    fr: (card: string) => `Actions pour « ${card} »`,
    en: (card: string) => `Actions for “${card}”`,
  },
  editTitle: { nl: 'Titel wijzigen', fr: 'Modifier le titre', en: 'Edit title' },
  titleOf: {
    nl: (type: string) => `Titel, ${type}`,
    fr: (type: string) => `Titre, ${type}`,
    en: (type: string) => `Title, ${type}`,
  },
  typeHere: { nl: 'Schrijf hier…', fr: 'Écrivez ici…', en: 'Write here…' },
  openDetails: { nl: 'Alle details', fr: 'Tous les détails', en: 'All details' },
  moveUp: { nl: 'Omhoog', fr: 'Monter', en: 'Move up' },
  moveDown: { nl: 'Omlaag', fr: 'Descendre', en: 'Move down' },
  moveTo: { nl: 'Verplaatsen naar…', fr: 'Déplacer vers…', en: 'Move to…' },
  moveCard: { nl: 'Kaartje verplaatsen', fr: 'Déplacer la carte', en: 'Move card' },
  duplicate: { nl: 'Dupliceren', fr: 'Dupliquer', en: 'Duplicate' },
  delete: { nl: 'Verwijderen', fr: 'Supprimer', en: 'Delete' },
  cancel: { nl: 'Annuleren', fr: 'Annuler', en: 'Cancel' },
  undo: { nl: 'Ongedaan maken', fr: 'Annuler', en: 'Undo' },
  cardDeleted: {
    nl: (card: string) => `“${card}” is verwijderd`,
    fr: (card: string) => `« ${card} » est supprimée`,
    en: (card: string) => `“${card}” is deleted`,
  },
  cardMoved: {
    nl: (card: string, lane: string, place: number, count: number) =>
      `“${card}” staat nu in ${lane}, ${place} van ${count}`,
    fr: (card: string, lane: string, place: number, count: number) =>
      `« ${card} » est maintenant dans ${lane}, ${place} sur ${count}`,
    en: (card: string, lane: string, place: number, count: number) =>
      `“${card}” is now in ${lane}, ${place} of ${count}`,
  },

  linkTo: { nl: 'Leidt tot…', fr: 'Mène à…', en: 'Leads to…' },
  linkFrom: { nl: 'Komt van…', fr: 'Vient de…', en: 'Comes from…' },
  leadsToList: {
    nl: (card: string) => `Waar “${card}” toe leidt`,
    fr: (card: string) => `Ce à quoi mène « ${card} »`,
    en: (card: string) => `What “${card}” leads to`,
  },
  comesFromList: {
    nl: (card: string) => `Waar “${card}” van komt`,
    fr: (card: string) => `D’où vient « ${card} »`,
    en: (card: string) => `What “${card}” comes from`,
  },
  linkSentence: {
    nl: (from: string, kind: string, to: string) => `“${from}” ${kind} “${to}”`,
    fr: (from: string, kind: string, to: string) => `« ${from} » ${kind} « ${to} »`,
    en: (from: string, kind: string, to: string) => `“${from}” ${kind} “${to}”`,
  },
  linkSummary: {
    nl: (incoming: number, outgoing: number) => `komt van ${incoming}, leidt tot ${outgoing}`,
    fr: (incoming: number, outgoing: number) => `vient de ${incoming}, mène à ${outgoing}`,
    en: (incoming: number, outgoing: number) => `comes from ${incoming}, leads to ${outgoing}`,
  },
  linkKind: { nl: 'Soort verband', fr: 'Type de lien', en: 'Kind of link' },
  goToCard: { nl: 'Naar dit kaartje', fr: 'Aller à cette carte', en: 'Go to this card' },
  deleteLink: { nl: 'Verband verwijderen', fr: 'Supprimer le lien', en: 'Delete link' },
  linkDeleted: {
    nl: 'Het verband is verwijderd',
    fr: 'Le lien est supprimé',
    en: 'The link is deleted',
  },
  linkMade: {
    nl: (sentence: string) => `Verbonden: ${sentence}`,
    fr: (sentence: string) => `Lien créé : ${sentence}`,
    en: (sentence: string) => `Linked: ${sentence}`,
  },
  searchCard: { nl: 'Zoek een kaartje', fr: 'Cherchez une carte', en: 'Search for a card' },
  showLinks: { nl: 'Verbanden tonen', fr: 'Afficher les liens', en: 'Show links' },

  assumptionsSummary: {
    nl: (count: number, worst: string) =>
      `${plural('nl', count, 'aanname', 'aannames')}, ${worst.toLowerCase()}`,
    fr: (count: number, worst: string) =>
      `${plural('fr', count, 'hypothèse', 'hypothèses')}, ${worst.toLowerCase()}`,
    en: (count: number, worst: string) =>
      `${plural('en', count, 'assumption', 'assumptions')}, ${worst.toLowerCase()}`,
  },

  addLane: { nl: 'Kolom toevoegen', fr: 'Ajouter une colonne', en: 'Add lane' },
  laneActions: {
    nl: (lane: string) => `Acties voor kolom ${lane}`,
    fr: (lane: string) => `Actions pour la colonne ${lane}`,
    en: (lane: string) => `Actions for lane ${lane}`,
  },
  laneType: { nl: 'Wat staat er in?', fr: 'Que contient-elle ?', en: 'What is in it?' },
  renameLane: { nl: 'Hernoemen', fr: 'Renommer', en: 'Rename' },
  laneTitle: { nl: 'Titel van de kolom', fr: 'Titre de la colonne', en: 'Lane title' },
  laneQuestion: { nl: 'Richtvraag', fr: 'Question guide', en: 'Guiding question' },
  moveLaneEarlier: { nl: 'Naar voren', fr: 'Avancer', en: 'Move earlier' },
  moveLaneLater: { nl: 'Naar achteren', fr: 'Reculer', en: 'Move later' },
  laneMoved: {
    nl: (lane: string, place: number, count: number) => `Kolom ${lane} is nu ${place} van ${count}`,
    fr: (lane: string, place: number, count: number) =>
      `La colonne ${lane} est maintenant ${place} sur ${count}`,
    en: (lane: string, place: number, count: number) => `Lane ${lane} is now ${place} of ${count}`,
  },
  collapseLane: {
    nl: 'Inklappen voor iedereen',
    fr: 'Replier pour tous',
    en: 'Collapse for everyone',
  },
  expandLane: {
    nl: 'Uitklappen voor iedereen',
    fr: 'Déplier pour tous',
    en: 'Expand for everyone',
  },
  deleteLane: { nl: 'Kolom verwijderen', fr: 'Supprimer la colonne', en: 'Delete lane' },
  laneDeleted: {
    nl: (lane: string, count: number) =>
      count === 0
        ? `Kolom ${lane} is verwijderd`
        : `Kolom ${lane} is verwijderd, ${plural('nl', count, 'kaartje staat', 'kaartjes staan')} nu in de parking`,
    fr: (lane: string, count: number) =>
      count === 0
        ? `La colonne ${lane} est supprimée`
        : `La colonne ${lane} est supprimée, ${plural('fr', count, 'carte est', 'cartes sont')} maintenant au parking`,
    en: (lane: string, count: number) =>
      count === 0
        ? `Lane ${lane} is deleted`
        : `Lane ${lane} is deleted, ${plural('en', count, 'card is', 'cards are')} now in the parking`,
  },

  announcements: {
    nl: 'Wijzigingen van anderen voorlezen',
    fr: 'Annoncer les modifications des autres',
    en: 'Announce changes by others',
  },
  announceAll: { nl: 'Alles', fr: 'Tout', en: 'Everything' },
  announceNear: {
    nl: 'Alleen rond mijn kaartje',
    fr: 'Seulement autour de ma carte',
    en: 'Only around my card',
  },
  announceOff: { nl: 'Niets', fr: 'Rien', en: 'Nothing' },
  chosen: {
    nl: (word: string) => `${word} (nu)`,
    fr: (word: string) => `${word} (actuel)`,
    en: (word: string) => `${word} (now)`,
  },
  someone: { nl: 'Iemand', fr: 'Quelqu’un', en: 'Someone' },
  andOthers: {
    nl: (name: string, count: number) => `${name} en ${plural('nl', count, 'ander', 'anderen')}`,
    fr: (name: string, count: number) =>
      `${name} et ${plural('fr', count, 'autre personne', 'autres personnes')}`,
    en: (name: string, count: number) => `${name} and ${plural('en', count, 'other', 'others')}`,
  },
  /** What people did, as one sentence: the parts come from the four messages below. */
  didThis: {
    nl: (who: string, parts: readonly string[]) => `${who}: ${formatList('nl', parts)}`,
    fr: (who: string, parts: readonly string[]) => `${who} : ${formatList('fr', parts)}`,
    en: (who: string, parts: readonly string[]) => `${who} ${formatList('en', parts)}`,
  },
  addedCards: {
    nl: (count: number, lane: string) =>
      `${plural('nl', count, 'kaartje', 'kaartjes')} toegevoegd in ${lane}`,
    fr: (count: number, lane: string) =>
      `${plural('fr', count, 'carte ajoutée', 'cartes ajoutées')} dans ${lane}`,
    en: (count: number, lane: string) => `added ${plural('en', count, 'card', 'cards')} in ${lane}`,
  },
  addedLinks: {
    nl: (count: number) => `${plural('nl', count, 'verband', 'verbanden')} gelegd`,
    fr: (count: number) => plural('fr', count, 'lien ajouté', 'liens ajoutés'),
    en: (count: number) => `added ${plural('en', count, 'link', 'links')}`,
  },
  changedThings: {
    nl: (count: number) => `${plural('nl', count, 'wijziging', 'wijzigingen')} aangebracht`,
    fr: (count: number) => plural('fr', count, 'modification', 'modifications'),
    en: (count: number) => `made ${plural('en', count, 'change', 'changes')}`,
  },
  removedThings: {
    nl: (count: number) => `${plural('nl', count, 'onderdeel', 'onderdelen')} verwijderd`,
    fr: (count: number) => plural('fr', count, 'élément supprimé', 'éléments supprimés'),
    en: (count: number) => `removed ${plural('en', count, 'item', 'items')}`,
  },
})
