import { defineTexts } from '../define.ts'
import { plural } from '../format.ts'

/** The canvas: its lanes, cards, links, tools and what it says aloud. */
export const canvasTexts = defineTexts({
  canvas: { nl: 'Canvas', fr: 'Canevas', en: 'Canvas' },
  untitled: { nl: 'Zonder titel', fr: 'Sans titre', en: 'Untitled' },
  titleField: { nl: 'Titel van het kaartje', fr: 'Titre de la carte', en: 'Title of the card' },
  titlePlaceholder: { nl: 'Schrijf hier…', fr: 'Écrivez ici…', en: 'Write here…' },
  cardName: {
    nl: (stage: string, title: string, incoming: number, outgoing: number) =>
      `${stage}: ${title}. ${plural('nl', incoming, 'inkomend', 'inkomende')}, ${plural('nl', outgoing, 'uitgaand verband', 'uitgaande verbanden')}`,
    fr: (stage: string, title: string, incoming: number, outgoing: number) =>
      `${stage} : ${title}. ${plural('fr', incoming, 'lien entrant', 'liens entrants')}, ${plural('fr', outgoing, 'lien sortant', 'liens sortants')}`,
    en: (stage: string, title: string, incoming: number, outgoing: number) =>
      `${stage}: ${title}. ${incoming} incoming, ${plural('en', outgoing, 'outgoing link', 'outgoing links')}`,
  },
  cardHelp: {
    nl: 'Enter om te schrijven, pijltjes om naar een ander kaartje te gaan, M om te verplaatsen, L om te verbinden, vraagteken voor alle toetsen.',
    fr: 'Entrée pour écrire, flèches pour aller à une autre carte, M pour déplacer, L pour relier, point d’interrogation pour tous les raccourcis.',
    en: 'Enter to write, arrows to go to another card, M to move, L to link, question mark for all keys.',
  },
  cardHelpReadOnly: {
    nl: 'Pijltjes om naar een ander kaartje te gaan.',
    fr: 'Flèches pour aller à une autre carte.',
    en: 'Arrows to go to another card.',
  },
  cardRole: { nl: 'kaartje', fr: 'carte', en: 'card' },
  pinned: { nl: 'Vastgezet', fr: 'Épinglée', en: 'Pinned' },
  links: {
    nl: (count: number) => plural('nl', count, 'verband', 'verbanden'),
    fr: (count: number) => plural('fr', count, 'lien', 'liens'),
    en: (count: number) => plural('en', count, 'link', 'links'),
  },
  cards: {
    nl: (count: number) => plural('nl', count, 'kaartje', 'kaartjes'),
    fr: (count: number) => plural('fr', count, 'carte', 'cartes'),
    en: (count: number) => plural('en', count, 'card', 'cards'),
  },
  assumptions: {
    nl: (count: number) => plural('nl', count, 'aanname', 'aannames'),
    fr: (count: number) => plural('fr', count, 'hypothèse', 'hypothèses'),
    en: (count: number) => plural('en', count, 'assumption', 'assumptions'),
  },
  restsOn: {
    nl: (assumptions: number, against: number, status: string) =>
      counted(
        ': ',
        status.toLowerCase(),
        [assumptions, plural('nl', assumptions, 'aanname', 'aannames')],
        [against, plural('nl', against, 'bewijs ertegen', 'bewijzen ertegen')],
      ),
    fr: (assumptions: number, against: number, status: string) =>
      counted(
        ' : ',
        status.toLowerCase(),
        [assumptions, plural('fr', assumptions, 'hypothèse', 'hypothèses')],
        [against, plural('fr', against, 'preuve contraire', 'preuves contraires')],
      ),
    en: (assumptions: number, against: number, status: string) =>
      counted(
        ': ',
        status.toLowerCase(),
        [assumptions, plural('en', assumptions, 'assumption', 'assumptions')],
        [against, plural('en', against, 'piece of evidence against', 'pieces of evidence against')],
      ),
  },
  dragToLink: {
    nl: 'Sleep naar een kaartje, of klik hier en dan op een kaartje',
    fr: 'Glissez vers une carte, ou cliquez ici puis sur une carte',
    en: 'Drag to a card, or click here and then a card',
  },

  // Lanes
  parking: { nl: 'Parking', fr: 'Parking', en: 'Parking' },
  parkingQuestion: {
    nl: 'Wat nog geen plaats heeft',
    fr: 'Ce qui n’a pas encore sa place',
    en: 'What has no place yet',
  },
  openParking: { nl: 'Parking openen', fr: 'Ouvrir le parking', en: 'Open parking' },
  shutParking: { nl: 'Parking sluiten', fr: 'Fermer le parking', en: 'Close parking' },
  addLane: { nl: 'Kolom toevoegen', fr: 'Ajouter la colonne', en: 'Add lane' },
  laneType: {
    nl: 'Wat staat erin?',
    fr: 'Que contient-elle ?',
    en: 'What goes in it?',
  },
  newLane: { nl: 'Nieuwe kolom', fr: 'Nouvelle colonne', en: 'New lane' },
  renameLane: { nl: 'Kolom hernoemen', fr: 'Renommer la colonne', en: 'Rename lane' },
  laneTitle: { nl: 'Titel van de kolom', fr: 'Titre de la colonne', en: 'Title of the lane' },
  laneMenu: {
    nl: (lane: string) => `Kolom ${lane}`,
    fr: (lane: string) => `Colonne ${lane}`,
    en: (lane: string) => `Lane ${lane}`,
  },
  newCardIn: {
    nl: (lane: string) => `Nieuw kaartje in ${lane}`,
    fr: (lane: string) => `Nouvelle carte dans ${lane}`,
    en: (lane: string) => `New card in ${lane}`,
  },
  moveLaneLeft: { nl: 'Naar links', fr: 'Vers la gauche', en: 'Move left' },
  moveLaneRight: { nl: 'Naar rechts', fr: 'Vers la droite', en: 'Move right' },
  addLaneLeft: {
    nl: 'Kolom links toevoegen',
    fr: 'Ajouter une colonne à gauche',
    en: 'Add lane to the left',
  },
  addLaneRight: {
    nl: 'Kolom rechts toevoegen',
    fr: 'Ajouter une colonne à droite',
    en: 'Add lane to the right',
  },
  widerLane: { nl: 'Breder', fr: 'Élargir', en: 'Wider' },
  narrowerLane: { nl: 'Smaller', fr: 'Rétrécir', en: 'Narrower' },
  collapseLane: { nl: 'Inklappen', fr: 'Replier', en: 'Collapse' },
  expandLane: { nl: 'Uitklappen', fr: 'Déplier', en: 'Expand' },
  tidyLane: { nl: 'Kolom ordenen', fr: 'Ranger la colonne', en: 'Tidy lane' },
  deleteLane: { nl: 'Kolom verwijderen', fr: 'Supprimer la colonne', en: 'Delete lane' },
  laneDeleted: {
    nl: (lane: string) => `Kolom ${lane} is verwijderd; de kaartjes staan in de parking`,
    fr: (lane: string) => `Colonne ${lane} supprimée ; ses cartes sont au parking`,
    en: (lane: string) => `Lane ${lane} is deleted; its cards are in the parking`,
  },

  // Tools
  tools: { nl: 'Gereedschap', fr: 'Outils', en: 'Tools' },
  newCard: { nl: 'Nieuw kaartje', fr: 'Nouvelle carte', en: 'New card' },
  linkMode: { nl: 'Verbinden', fr: 'Relier', en: 'Link' },
  linkModeHint: {
    nl: 'Klik op het kaartje waar het verband begint, dan op dat waar het eindigt. Esc stopt.',
    fr: 'Cliquez sur la carte de départ, puis sur celle d’arrivée. Échap pour arrêter.',
    en: 'Click the card where the link starts, then the one where it ends. Esc stops.',
  },
  linkTargetHint: {
    nl: (title: string) => `Verbinden van “${title}”: klik op het andere kaartje. Esc stopt.`,
    fr: (title: string) => `Relier « ${title} » : cliquez sur l’autre carte. Échap pour arrêter.`,
    en: (title: string) => `Linking from “${title}”: click the other card. Esc stops.`,
  },
  tidyAll: { nl: 'Alles ordenen', fr: 'Tout ranger', en: 'Tidy everything' },
  undo: { nl: 'Ongedaan maken', fr: 'Annuler', en: 'Undo' },
  redo: { nl: 'Opnieuw', fr: 'Rétablir', en: 'Redo' },
  help: { nl: 'Sneltoetsen', fr: 'Raccourcis clavier', en: 'Keyboard shortcuts' },
  zoom: { nl: 'Zoom', fr: 'Zoom', en: 'Zoom' },
  zoomIn: { nl: 'Inzoomen', fr: 'Agrandir', en: 'Zoom in' },
  zoomOut: { nl: 'Uitzoomen', fr: 'Réduire', en: 'Zoom out' },
  fitAll: { nl: 'Alles tonen', fr: 'Tout afficher', en: 'Fit everything' },
  fitSelection: { nl: 'Selectie tonen', fr: 'Afficher la sélection', en: 'Fit selection' },
  lens: { nl: 'Coachblik', fr: 'Regard du coach', en: 'Coach lens' },
  actualSize: { nl: 'Ware grootte', fr: 'Taille réelle', en: 'Actual size' },
  minimap: { nl: 'Overzichtskaart', fr: 'Mini-carte', en: 'Minimap' },
  selection: { nl: 'Selectie', fr: 'Sélection', en: 'Selection' },
  edit: { nl: 'Tekst bewerken', fr: 'Modifier le texte', en: 'Edit text' },
  moveTo: { nl: 'Verplaatsen naar', fr: 'Déplacer vers', en: 'Move to' },
  moveUp: { nl: 'Naar boven', fr: 'Vers le haut', en: 'Move up' },
  moveDown: { nl: 'Naar onder', fr: 'Vers le bas', en: 'Move down' },
  duplicate: { nl: 'Dupliceren', fr: 'Dupliquer', en: 'Duplicate' },
  delete: { nl: 'Verwijderen', fr: 'Supprimer', en: 'Delete' },
  pin: { nl: 'Vastzetten', fr: 'Épingler', en: 'Pin' },
  details: { nl: 'Details', fr: 'Détails', en: 'Details' },
  noNextLane: {
    nl: 'Dit is de laatste kolom.',
    fr: 'C’est la dernière colonne.',
    en: 'This is the last lane.',
  },
  noPreviousLane: {
    nl: 'Dit is de eerste kolom.',
    fr: 'C’est la première colonne.',
    en: 'This is the first lane.',
  },
  linkKind: { nl: 'Soort verband', fr: 'Type de lien', en: 'Kind of link' },
  turnLink: { nl: 'Omkeren', fr: 'Inverser', en: 'Turn round' },

  // Links
  linkName: {
    nl: (from: string, kind: string, to: string) => `“${from}” ${kind} “${to}”`,
    fr: (from: string, kind: string, to: string) => `« ${from} » ${kind} « ${to} »`,
    en: (from: string, kind: string, to: string) => `“${from}” ${kind} “${to}”`,
  },
  marks: {
    nl: 'Wat dit kaartje bijzonder maakt',
    fr: 'Ce que la carte a de particulier',
    en: 'What is particular to it',
  },
  addAssumption: {
    nl: 'Aanname toevoegen',
    fr: 'Ajouter une hypothèse',
    en: 'Add an assumption',
  },
  linkTo: { nl: 'Verbinden met…', fr: 'Relier à…', en: 'Link to…' },
  linkFrom: { nl: 'Verbinden vanaf…', fr: 'Relier depuis…', en: 'Link from…' },
  card: { nl: 'Kaartje', fr: 'Carte', en: 'Card' },
  linked: {
    nl: (from: string, to: string) => `“${from}” verbonden met “${to}”`,
    fr: (from: string, to: string) => `« ${from} » relié à « ${to} »`,
    en: (from: string, to: string) => `Linked “${from}” to “${to}”`,
  },
  cardGone: {
    nl: 'Iemand anders heeft dit kaartje net verwijderd.',
    fr: 'Quelqu’un d’autre vient de supprimer cette carte.',
    en: 'Somebody else has just deleted this card.',
  },
  noLinks: {
    nl: 'Dit kaartje heeft geen verbanden',
    fr: 'Cette carte n’a pas de lien',
    en: 'This card has no links',
  },

  // Said aloud and in toasts
  moved: {
    nl: (lane: string, place: number, count: number) =>
      `Verplaatst naar ${lane}, plaats ${place} van ${count}`,
    fr: (lane: string, place: number, count: number) =>
      `Déplacée vers ${lane}, position ${place} sur ${count}`,
    en: (lane: string, place: number, count: number) =>
      `Moved to ${lane}, position ${place} of ${count}`,
  },
  movedMany: {
    nl: (count: number, lane: string) =>
      `${plural('nl', count, 'kaartje', 'kaartjes')} verplaatst naar ${lane}`,
    fr: (count: number, lane: string) =>
      `${plural('fr', count, 'carte déplacée', 'cartes déplacées')} vers ${lane}`,
    en: (count: number, lane: string) => `Moved ${plural('en', count, 'card', 'cards')} to ${lane}`,
  },
  moveMode: {
    nl: 'Verplaatsen: pijltjes om te verschuiven, Enter om neer te zetten, Esc om terug te gaan',
    fr: 'Déplacement : flèches pour déplacer, Entrée pour poser, Échap pour revenir',
    en: 'Moving: arrows to move, Enter to drop, Esc to go back',
  },
  moveCancelled: {
    nl: 'Teruggezet',
    fr: 'Remise à sa place',
    en: 'Back where it was',
  },
  deleted: {
    nl: (count: number) => `${plural('nl', count, 'kaartje', 'kaartjes')} verwijderd`,
    fr: (count: number) => plural('fr', count, 'carte supprimée', 'cartes supprimées'),
    en: (count: number) => `${plural('en', count, 'card', 'cards')} deleted`,
  },
  deletedLinks: {
    nl: (count: number) => `${plural('nl', count, 'verband', 'verbanden')} verwijderd`,
    fr: (count: number) => plural('fr', count, 'lien supprimé', 'liens supprimés'),
    en: (count: number) => `${plural('en', count, 'link', 'links')} deleted`,
  },
  copied: {
    nl: (count: number) => `${plural('nl', count, 'kaartje', 'kaartjes')} gekopieerd`,
    fr: (count: number) => plural('fr', count, 'carte copiée', 'cartes copiées'),
    en: (count: number) => `${plural('en', count, 'card', 'cards')} copied`,
  },
  pasted: {
    nl: (count: number) => `${plural('nl', count, 'kaartje', 'kaartjes')} geplakt`,
    fr: (count: number) => plural('fr', count, 'carte collée', 'cartes collées'),
    en: (count: number) => `${plural('en', count, 'card', 'cards')} pasted`,
  },
  tidied: { nl: 'Geordend', fr: 'Rangé', en: 'Tidied' },
  selected: {
    nl: (count: number) => `${plural('nl', count, 'kaartje', 'kaartjes')} geselecteerd`,
    fr: (count: number) => plural('fr', count, 'carte sélectionnée', 'cartes sélectionnées'),
    en: (count: number) => `${plural('en', count, 'card', 'cards')} selected`,
  },

  // Paste
  pasteTitle: {
    nl: (count: number, lane: string) =>
      `${plural('nl', count, 'kaartje', 'kaartjes')} plakken in ${lane}`,
    fr: (count: number, lane: string) =>
      `Coller ${plural('fr', count, 'carte', 'cartes')} dans ${lane}`,
    en: (count: number, lane: string) => `Paste ${plural('en', count, 'card', 'cards')} in ${lane}`,
  },
  pasteHint: {
    nl: 'Eén kaartje per regel. Elke regel leidt tot de regels die eronder inspringen.',
    fr: 'Une carte par ligne. Chaque ligne mène aux lignes en retrait en dessous.',
    en: 'One card per line. Each line leads to the lines indented under it.',
  },
  pasteLane: { nl: 'Kolom', fr: 'Colonne', en: 'Lane' },
  paste: { nl: 'Plakken', fr: 'Coller', en: 'Paste' },
  pasteOne: {
    nl: 'Alles in één kaartje',
    fr: 'Tout dans une seule carte',
    en: 'All in one card',
  },
  cancel: { nl: 'Annuleren', fr: 'Annuler', en: 'Cancel' },
  close: { nl: 'Sluiten', fr: 'Fermer', en: 'Close' },

  // An empty board
  emptyTitle: {
    nl: 'Begin bij het einde',
    fr: 'Commencez par la fin',
    en: 'Start at the end',
  },
  emptyHint: {
    nl: 'Dubbelklik in een kolom of druk op N. Met Tab schrijf je daarna wat erop volgt, met Shift+Tab wat eraan voorafgaat.',
    fr: 'Double-cliquez dans une colonne ou appuyez sur N. Tab écrit ensuite ce qui suit, Maj+Tab ce qui précède.',
    en: 'Double-click in a lane or press N. Tab then writes what follows, Shift+Tab what comes before.',
  },
  emptyTouchHint: {
    nl: 'Druk lang op een lege plek in een kolom, of tik op het plusteken.',
    fr: 'Appuyez longuement sur un endroit vide d’une colonne, ou touchez le signe plus.',
    en: 'Press and hold an empty spot in a lane, or tap the plus sign.',
  },
  following: {
    nl: (name: string) => `Je volgt ${name}`,
    fr: (name: string) => `Vous suivez ${name}`,
    en: (name: string) => `Following ${name}`,
  },
  stopFollowing: { nl: 'Stoppen', fr: 'Arrêter', en: 'Stop' },

  // Shortcuts
  groupCards: { nl: 'Kaartjes', fr: 'Cartes', en: 'Cards' },
  groupWriting: { nl: 'Terwijl je schrijft', fr: 'En écrivant', en: 'While writing' },
  groupMoving: { nl: 'Verplaatsen', fr: 'Déplacer', en: 'Moving' },
  groupLinks: { nl: 'Verbanden', fr: 'Liens', en: 'Links' },
  groupBoard: { nl: 'Bord', fr: 'Tableau', en: 'Board' },
  saveText: { nl: 'Bewaren', fr: 'Enregistrer', en: 'Save' },
  newLine: { nl: 'Nieuwe regel', fr: 'Nouvelle ligne', en: 'New line' },
  nextCardSameLane: {
    nl: 'Volgend kaartje in dezelfde kolom',
    fr: 'Carte suivante dans la même colonne',
    en: 'Next card in the same lane',
  },
  nextCardLinked: {
    nl: 'Verbonden kaartje in de volgende kolom',
    fr: 'Carte reliée dans la colonne suivante',
    en: 'Linked card in the next lane',
  },
  previousCardLinked: {
    nl: 'Verbonden kaartje in de vorige kolom',
    fr: 'Carte reliée dans la colonne précédente',
    en: 'Linked card in the previous lane',
  },
  createAndLink: {
    nl: 'Nieuw verbonden kaartje in die richting',
    fr: 'Nouvelle carte reliée dans cette direction',
    en: 'New linked card in that direction',
  },
  walkLinks: {
    nl: 'Een verband volgen',
    fr: 'Suivre un lien',
    en: 'Walk along a link',
  },
  moveFocus: {
    nl: 'Naar het kaartje ernaast',
    fr: 'Aller à la carte voisine',
    en: 'Go to the card beside it',
  },
  focusLinks: {
    nl: 'Naar de verbanden van dit kaartje',
    fr: 'Aller aux liens de cette carte',
    en: 'Go to the links of this card',
  },
  moveCard: { nl: 'Verplaatsen', fr: 'Déplacer', en: 'Move' },
  nudge: { nl: 'Opschuiven', fr: 'Décaler', en: 'Nudge' },
  moveToLane: {
    nl: 'Naar een andere kolom',
    fr: 'Vers une autre colonne',
    en: 'To another lane',
  },
  toggleSelection: {
    nl: 'Aan de selectie toevoegen',
    fr: 'Ajouter à la sélection',
    en: 'Add to the selection',
  },
  selectAll: {
    nl: 'Alles in de kolom selecteren; nog eens: alles',
    fr: 'Tout sélectionner dans la colonne ; encore : partout',
    en: 'Select all in the lane; again: all',
  },
  copy: { nl: 'Kopiëren', fr: 'Copier', en: 'Copy' },
  cut: { nl: 'Knippen', fr: 'Couper', en: 'Cut' },
  leave: {
    nl: 'Loslaten, deselecteren',
    fr: 'Quitter, désélectionner',
    en: 'Leave, deselect',
  },
})

/** What there is any of, and how it stands with it. */
function counted(
  before: string,
  status: string,
  ...counts: readonly (readonly [count: number, words: string])[]
): string {
  const words = counts.flatMap(([count, said]) => (count > 0 ? [said] : []))
  return words.length === 0 ? status : `${words.join(', ')}${before}${status}`
}
