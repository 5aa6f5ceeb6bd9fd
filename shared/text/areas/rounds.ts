import { plural } from '../format.ts'
import { defineTexts } from '../define.ts'

/** What facilitators do with what a room sends: the inbox, duplicates, private rounds, votes and ratings. */
export const roundsTexts = defineTexts({
  inbox: { nl: 'Inbox', fr: 'Boîte de réception', en: 'Inbox' },
  inboxEmpty: {
    nl: 'Hier wachten kaartjes als je bij een fase “eerst goedkeuren” kiest.',
    fr: 'Les cartes attendent ici quand une étape demande une approbation.',
    en: 'Cards wait here when a phase asks for approval.',
  },
  inboxFailed: {
    nl: 'De kaartjes konden niet opgehaald worden. Het wordt vanzelf opnieuw geprobeerd.',
    fr: 'Les cartes n’ont pas pu être chargées. Un nouvel essai se fait tout seul.',
    en: 'The cards could not be fetched. It is tried again by itself.',
  },
  waitingCount: {
    nl: (count: number) => (count === 1 ? '1 wacht' : `${count} wachten`),
    fr: (count: number) => `${count} en attente`,
    en: (count: number) => `${count} waiting`,
  },
  approve: { nl: 'Plaatsen', fr: 'Placer', en: 'Place' },
  approveNamed: {
    nl: (text: string) => `Plaatsen: ${text}`,
    fr: (text: string) => `Placer : ${text}`,
    en: (text: string) => `Place: ${text}`,
  },
  approveAll: {
    nl: (count: number) => `Alle ${count} plaatsen`,
    fr: (count: number) => `Placer les ${count}`,
    en: (count: number) => `Place all ${count}`,
  },
  approveMostSaid: {
    nl: 'De vijf vaakst genoemde plaatsen',
    fr: 'Placer les cinq plus citées',
    en: 'Place the five most often said',
  },
  refuse: { nl: 'Weigeren', fr: 'Refuser', en: 'Refuse' },
  refuseNamed: {
    nl: (text: string) => `Weigeren: ${text}`,
    fr: (text: string) => `Refuser : ${text}`,
    en: (text: string) => `Refuse: ${text}`,
  },
  refused: { nl: 'Geweigerd', fr: 'Refusées', en: 'Refused' },
  reconsider: { nl: 'Toch terugzetten', fr: 'Remettre en attente', en: 'Put back' },
  edit: { nl: 'Tekst wijzigen', fr: 'Modifier le texte', en: 'Edit the text' },
  editLabel: { nl: 'Tekst van het kaartje', fr: 'Texte de la carte', en: 'Text of the card' },
  save: { nl: 'Bewaren', fr: 'Enregistrer', en: 'Save' },
  cancel: { nl: 'Annuleren', fr: 'Annuler', en: 'Cancel' },
  lane: { nl: 'In kolom', fr: 'Dans la colonne', en: 'In lane' },
  parking: { nl: 'Parking', fr: 'Parking', en: 'Parking' },
  anonymous: { nl: 'Anoniem', fr: 'Anonyme', en: 'Anonymous' },
  saidTimes: {
    nl: (count: number) => `${count} × genoemd`,
    fr: (count: number) => `citée ${count} fois`,
    en: (count: number) => `said ${count} times`,
  },

  merging: { nl: 'Dubbels samenvoegen', fr: 'Fusionner les doublons', en: 'Merge duplicates' },
  mergingMore: {
    nl: 'Kaartjes die hetzelfde zeggen worden één kaartje, met de verbanden, stippen en auteurs van allemaal. De andere blijven in de stapel en kunnen er weer uit.',
    fr: 'Les cartes qui disent la même chose n’en font plus qu’une, avec les liens, les points et les auteurs de toutes. Les autres restent dans la pile et peuvent en ressortir.',
    en: 'Cards that say the same become one, with the links, dots and authors of all. The others stay in its stack and can be taken out again.',
  },
  noDuplicates: {
    nl: 'Er lijken nu geen kaartjes op elkaar. Je kan er zelf twee of meer selecteren op het bord.',
    fr: 'Aucune carte ne se ressemble pour le moment. Vous pouvez en sélectionner deux ou plus sur le tableau.',
    en: 'No cards are alike just now. You can select two or more on the board yourself.',
  },
  suggestions: { nl: 'Lijken op elkaar', fr: 'Se ressemblent', en: 'Look alike' },
  suggestionCount: {
    nl: (count: number) => plural('nl', count, 'voorstel', 'voorstellen'),
    fr: (count: number) => plural('fr', count, 'proposition', 'propositions'),
    en: (count: number) => plural('en', count, 'suggestion', 'suggestions'),
  },
  selectedCards: { nl: 'Wat je selecteerde', fr: 'Votre sélection', en: 'What you selected' },
  headline: { nl: 'Kaartje dat blijft', fr: 'Carte qui reste', en: 'Card that stays' },
  includeCard: {
    nl: (title: string) => `Samenvoegen: ${title}`,
    fr: (title: string) => `Fusionner : ${title}`,
    en: (title: string) => `Merge: ${title}`,
  },
  merge: {
    nl: (count: number) => `${count} kaartjes samenvoegen`,
    fr: (count: number) => `Fusionner ${count} cartes`,
    en: (count: number) => `Merge ${count} cards`,
  },
  merged: {
    nl: (count: number) => `${count} kaartjes zijn nu één kaartje.`,
    fr: (count: number) => `${count} cartes n’en font plus qu’une.`,
    en: (count: number) => `${count} cards are one now.`,
  },
  notAlike: { nl: 'Niet hetzelfde', fr: 'Pas la même chose', en: 'Not the same' },
  stack: { nl: 'In deze stapel', fr: 'Dans cette pile', en: 'In this stack' },
  takeOut: {
    nl: (title: string) => `Uit de stapel halen: ${title}`,
    fr: (title: string) => `Sortir de la pile : ${title}`,
    en: (title: string) => `Take out of the stack: ${title}`,
  },
  stackOf: {
    nl: (count: number) => `Stapel van ${count} kaartjes`,
    fr: (count: number) => `Pile de ${count} cartes`,
    en: (count: number) => `Stack of ${count} cards`,
  },
  untitled: { nl: 'Zonder titel', fr: 'Sans titre', en: 'Untitled' },

  voting: { nl: 'Stemmen', fr: 'Vote', en: 'Vote' },
  votingNone: {
    nl: 'Er is nog geen stemronde. Start een fase “stemmen”, of open hier een ronde.',
    fr: 'Aucun tour de vote pour le moment. Lancez une étape de vote, ou ouvrez un tour ici.',
    en: 'There is no round of votes yet. Start a phase to vote, or open a round here.',
  },
  round: {
    nl: (number: number) => `Ronde ${number}`,
    fr: (number: number) => `Tour ${number}`,
    en: (number: number) => `Round ${number}`,
  },
  voters: {
    nl: (count: number) => plural('nl', count, 'persoon stemde', 'mensen stemden'),
    fr: (count: number) => plural('fr', count, 'personne a voté', 'personnes ont voté'),
    en: (count: number) => plural('en', count, 'person voted', 'people voted'),
  },
  revealVotes: { nl: 'Uitslag tonen', fr: 'Révéler le résultat', en: 'Reveal the result' },
  hideVotes: { nl: 'Uitslag verbergen', fr: 'Cacher le résultat', en: 'Hide the result' },
  peek: {
    nl: 'Tussenstand bekijken (alleen hier)',
    fr: 'Voir l’état du vote (ici seulement)',
    en: 'Look at the count (here only)',
  },
  newRound: { nl: 'Nieuwe ronde', fr: 'Nouveau tour', en: 'New round' },
  newRoundMore: {
    nl: 'Iedereen begint opnieuw met alle stippen; vorige rondes blijven bewaard.',
    fr: 'Chacun recommence avec tous ses points ; les tours précédents sont conservés.',
    en: 'Everybody begins again with all dots; earlier rounds are kept.',
  },
  dotsEach: { nl: 'Stippen per persoon', fr: 'Points par personne', en: 'Dots for each person' },
  dots: {
    nl: (count: number) => plural('nl', count, 'stip', 'stippen'),
    fr: (count: number) => plural('fr', count, 'point', 'points'),
    en: (count: number) => plural('en', count, 'dot', 'dots'),
  },
  noDots: { nl: 'Nog geen stippen.', fr: 'Aucun point pour le moment.', en: 'No dots yet.' },
  placeTop: {
    nl: (count: number) => (count === 1 ? 'De eerste plaatsen' : `De top ${count} plaatsen`),
    fr: (count: number) => (count === 1 ? 'Placer la première' : `Placer les ${count} premières`),
    en: (count: number) => (count === 1 ? 'Place the first' : `Place the top ${count}`),
  },
  placeTopMore: {
    nl: 'Zet de kaartjes met de meeste stippen bovenaan hun kolom, in volgorde. Wie gelijk staat, komt mee.',
    fr: 'Place les cartes qui ont le plus de points en haut de leur colonne, dans l’ordre. Les ex æquo suivent.',
    en: 'Puts the cards with the most dots on top of their lane, in order. Those that tie come along.',
  },
  parkOthers: {
    nl: 'De andere kaartjes van deze stemming naar de parking',
    fr: 'Mettre les autres cartes de ce vote au parking',
    en: 'Put the other cards of this vote in the parking',
  },
  topPlaced: {
    nl: (count: number) =>
      plural('nl', count, 'kaartje staat bovenaan.', 'kaartjes staan bovenaan.'),
    fr: (count: number) => plural('fr', count, 'carte est en haut.', 'cartes sont en haut.'),
    en: (count: number) => plural('en', count, 'card stands on top.', 'cards stand on top.'),
  },
  votesShown: { nl: 'getoond', fr: 'révélé', en: 'revealed' },

  privateRound: { nl: 'Individuele ronde', fr: 'Tour individuel', en: 'Private round' },
  privateNone: {
    nl: 'In een fase “Eerst ieder voor zich” blijven de kaartjes hier, buiten het bord, tot je ze toont.',
    fr: 'Pendant une étape « D’abord chacun pour soi », les cartes restent ici, hors du tableau, jusqu’à ce que vous les révéliez.',
    en: 'In a phase “Private first”, the cards stay here, outside the board, until you reveal them.',
  },
  privateCount: {
    nl: (count: number) => plural('nl', count, 'kaartje geschreven', 'kaartjes geschreven'),
    fr: (count: number) => plural('fr', count, 'carte écrite', 'cartes écrites'),
    en: (count: number) => plural('en', count, 'card written', 'cards written'),
  },
  names: { nl: 'Namen', fr: 'Noms', en: 'Names' },
  keepNames: {
    nl: 'Bewaren: jij ziet later nog wie wat schreef',
    fr: 'Garder : vous verrez encore qui a écrit quoi',
    en: 'Keep: you can still see who wrote what',
  },
  dropNames: {
    nl: 'Voorgoed weglaten: niemand kan dat nog zien',
    fr: 'Effacer pour toujours : plus personne ne pourra le voir',
    en: 'Drop for good: nobody can see that any more',
  },
  reveal: { nl: 'Kaartjes tonen', fr: 'Révéler les cartes', en: 'Reveal the cards' },
  revealed: {
    nl: 'De kaartjes staan op het bord.',
    fr: 'Les cartes sont sur le tableau.',
    en: 'The cards are on the board.',
  },
  dropNamesNow: {
    nl: 'Namen alsnog voorgoed weglaten',
    fr: 'Effacer les noms pour toujours',
    en: 'Drop the names for good after all',
  },
  dropSure: {
    nl: 'Daarna kan niemand nog zien wie welk kaartje schreef. Dit kan niet ongedaan gemaakt worden.',
    fr: 'Ensuite, plus personne ne pourra voir qui a écrit quelle carte. C’est irréversible.',
    en: 'Afterwards nobody can see who wrote which card. This cannot be undone.',
  },
  namesDropped: {
    nl: 'De namen zijn voorgoed weg.',
    fr: 'Les noms sont effacés pour toujours.',
    en: 'The names are gone for good.',
  },

  rating: { nl: 'Inschatten', fr: 'Évaluation', en: 'Rating' },
  ratingNone: {
    nl: 'In een fase “inschatten” zegt iedereen hoe zeker die is van één kaartje, verband of aanname.',
    fr: 'Pendant une étape d’évaluation, chacun dit à quel point il est sûr d’une carte, d’un lien ou d’une hypothèse.',
    en: 'In a phase to rate, everybody says how sure they are of one card, link or assumption.',
  },
  ratingTarget: { nl: 'Waarover het gaat', fr: 'De quoi il s’agit', en: 'What it is about' },
  noTarget: {
    nl: 'Nog niets gekozen. Selecteer een kaartje of verband op het bord.',
    fr: 'Rien de choisi. Sélectionnez une carte ou un lien sur le tableau.',
    en: 'Nothing chosen yet. Select a card or a link on the board.',
  },
  otherTarget: {
    nl: 'Selecteer een ander kaartje of verband op het bord om daarover iets te vragen.',
    fr: 'Sélectionnez une autre carte ou un autre lien sur le tableau pour poser la question à son sujet.',
    en: 'Select another card or link on the board to ask about that one.',
  },
  askAbout: {
    nl: (text: string) => `Vraag hierover: ${text}`,
    fr: (text: string) => `Interroger sur : ${text}`,
    en: (text: string) => `Ask about: ${text}`,
  },
  linkBetween: {
    nl: (from: string, to: string) => `${from} → ${to}`,
    fr: (from: string, to: string) => `${from} → ${to}`,
    en: (from: string, to: string) => `${from} → ${to}`,
  },
  answers: {
    nl: (count: number) => plural('nl', count, 'antwoord', 'antwoorden'),
    fr: (count: number) => plural('fr', count, 'réponse', 'réponses'),
    en: (count: number) => plural('en', count, 'answer', 'answers'),
  },
})
