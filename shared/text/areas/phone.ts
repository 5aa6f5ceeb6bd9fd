import { defineTexts } from '../define.ts'

/** The page on the phones of a room. It travels alone, so it counts without the other areas' tools. */
export const phoneTexts = defineTexts({
  pageTitle: { nl: 'Meedoen', fr: 'Participer', en: 'Join' },
  language: { nl: 'Taal', fr: 'Langue', en: 'Language' },

  joinTitle: { nl: 'Doe mee', fr: 'Participez', en: 'Join in' },
  code: { nl: 'Code', fr: 'Code', en: 'Code' },
  codeHelp: {
    nl: 'De zes tekens op het grote scherm.',
    fr: 'Les six caractères affichés sur le grand écran.',
    en: 'The six characters on the big screen.',
  },
  codeWrong: {
    nl: 'Dat is geen code. Er zijn zes tekens, letters en cijfers.',
    fr: 'Ce n’est pas un code. Il compte six caractères, lettres et chiffres.',
    en: 'That is no code. It has six characters, letters and digits.',
  },
  name: { nl: 'Je naam', fr: 'Votre nom', en: 'Your name' },
  nameHelp: {
    nl: 'Mag leeg blijven. De begeleider ziet de naam, de zaal niet.',
    fr: 'Facultatif. La personne qui anime le voit, la salle non.',
    en: 'May stay empty. The facilitator sees it, the room does not.',
  },
  anonymous: { nl: 'Anoniem', fr: 'Anonyme', en: 'Anonymous' },
  join: { nl: 'Meedoen', fr: 'Participer', en: 'Join' },
  joining: { nl: 'Even geduld…', fr: 'Un instant…', en: 'One moment…' },
  joiningLater: {
    nl: 'Geen verbinding. We blijven proberen; laat deze pagina open.',
    fr: 'Pas de connexion. Nous continuons d’essayer ; laissez cette page ouverte.',
    en: 'No connection. We keep trying; leave this page open.',
  },
  joinedBefore: { nl: 'Eerder meegedaan', fr: 'Déjà participé', en: 'Joined before' },
  unnamedBoard: { nl: 'Workshop', fr: 'Atelier', en: 'Workshop' },
  otherCode: { nl: 'Andere code', fr: 'Autre code', en: 'Another code' },

  asNobody: {
    nl: 'Je doet anoniem mee',
    fr: 'Vous participez anonymement',
    en: 'You take part anonymously',
  },
  asName: {
    nl: (name: string) => `Je doet mee als ${name}`,
    fr: (name: string) => `Vous participez comme ${name}`,
    en: (name: string) => `You take part as ${name}`,
  },
  saveName: { nl: 'Bewaren', fr: 'Enregistrer', en: 'Save' },
  nameSaved: { nl: 'Naam bewaard.', fr: 'Nom enregistré.', en: 'Name saved.' },
  nameNotSaved: {
    nl: 'De naam is niet bewaard. Probeer het straks opnieuw.',
    fr: 'Le nom n’a pas été enregistré. Réessayez plus tard.',
    en: 'The name was not saved. Try again later.',
  },

  waitingTitle: { nl: 'Je bent erbij', fr: 'Vous y êtes', en: 'You are in' },
  waitingText: {
    nl: 'We beginnen zo. Laat deze pagina open.',
    fr: 'Nous commençons bientôt. Laissez cette page ouverte.',
    en: 'We start soon. Leave this page open.',
  },
  endedTitle: { nl: 'Bedankt om mee te doen', fr: 'Merci de votre participation', en: 'Thank you' },
  endedText: {
    nl: 'Er is nu niets te doen op je telefoon. Kijk naar het grote scherm.',
    fr: 'Il n’y a rien à faire sur votre téléphone pour le moment. Regardez le grand écran.',
    en: 'There is nothing to do on your phone just now. Look at the big screen.',
  },
  lookUp: {
    nl: 'Kijk naar het grote scherm',
    fr: 'Regardez le grand écran',
    en: 'Look at the big screen',
  },
  lookingAt: { nl: 'Waar het nu over gaat', fr: 'Ce dont on parle', en: 'What it is about now' },
  step: {
    nl: (number: number, of: number) => `Deel ${number} van ${of}`,
    fr: (number: number, of: number) => `Étape ${number} sur ${of}`,
    en: (number: number, of: number) => `Part ${number} of ${of}`,
  },
  timeLeft: { nl: 'Nog', fr: 'Reste', en: 'Left' },
  minuteLeft: { nl: 'Nog één minuut.', fr: 'Plus qu’une minute.', en: 'One minute left.' },
  timeOver: { nl: 'De tijd is om', fr: 'Le temps est écoulé', en: 'Time is up' },

  yourCard: { nl: 'Jouw kaartje', fr: 'Votre carte', en: 'Your card' },
  cardHelp: {
    nl: 'Eén idee per kaartje, in je eigen woorden.',
    fr: 'Une idée par carte, avec vos mots.',
    en: 'One idea on each card, in your own words.',
  },
  writeFirst: {
    nl: 'Schrijf eerst iets op je kaartje.',
    fr: 'Écrivez d’abord quelque chose sur votre carte.',
    en: 'Write something on your card first.',
  },
  charactersLeft: {
    nl: (count: number) => (count === 1 ? 'nog 1 teken' : `nog ${count} tekens`),
    fr: (count: number) =>
      count < 2 ? `${count} caractère restant` : `${count} caractères restants`,
    en: (count: number) => (count === 1 ? '1 character left' : `${count} characters left`),
  },
  lane: { nl: 'Waar hoort het bij?', fr: 'Où va-t-elle ?', en: 'Where does it belong?' },
  send: { nl: 'Versturen', fr: 'Envoyer', en: 'Send' },
  privateNote: {
    nl: 'Niemand ziet dit, tot de begeleider alles tegelijk toont.',
    fr: 'Personne ne le voit, jusqu’à ce que la personne qui anime montre tout à la fois.',
    en: 'Nobody sees this until the facilitator shows everything at once.',
  },
  approvalNote: {
    nl: 'De begeleider kijkt je kaartje na voor het op het scherm komt.',
    fr: 'La personne qui anime lit votre carte avant qu’elle n’arrive à l’écran.',
    en: 'The facilitator looks at your card before it comes on the screen.',
  },
  lockedNote: {
    nl: 'De begeleider heeft dit deel van het bord even vergrendeld. Je kaartje komt er vanzelf bij zodra het weer open is.',
    fr: 'La personne qui anime a verrouillé cette partie du tableau pour l’instant. Votre carte y arrivera toute seule dès qu’elle sera rouverte.',
    en: 'The facilitator has locked this part of the board for now. Your card joins it by itself as soon as it is open again.',
  },
  enoughCards: {
    nl: (count: number) =>
      count === 1
        ? 'Je kaartje is verstuurd. Ieder stuurt er één.'
        : `Je ${count} kaartjes zijn verstuurd. Meer kan niet in dit deel.`,
    fr: (count: number) =>
      count < 2
        ? 'Votre carte est envoyée. Chacun en envoie une.'
        : `Vos ${count} cartes sont envoyées. C’est le maximum pour cette étape.`,
    en: (count: number) =>
      count === 1
        ? 'Your card is sent. Everybody sends one.'
        : `Your ${count} cards are sent. That is the most for this part.`,
  },

  yourCards: { nl: 'Jouw kaartjes', fr: 'Vos cartes', en: 'Your cards' },
  earlierCards: {
    nl: (count: number) => (count === 1 ? '1 eerder kaartje' : `${count} eerdere kaartjes`),
    fr: (count: number) =>
      count < 2 ? `${count} carte précédente` : `${count} cartes précédentes`,
    en: (count: number) => (count === 1 ? '1 earlier card' : `${count} earlier cards`),
  },
  sending: { nl: 'Wordt verstuurd…', fr: 'Envoi en cours…', en: 'Sending…' },
  sentLater: {
    nl: 'Wordt verstuurd zodra er verbinding is',
    fr: 'Partira dès qu’il y aura une connexion',
    en: 'Goes as soon as there is a connection',
  },
  received: { nl: 'Ontvangen', fr: 'Reçue', en: 'Received' },
  receivedPrivate: {
    nl: 'Ontvangen, nog niet getoond',
    fr: 'Reçue, pas encore montrée',
    en: 'Received, not shown yet',
  },
  onScreen: { nl: 'Op het scherm', fr: 'À l’écran', en: 'On the screen' },
  merged: {
    nl: (title: string) => `Samengevoegd met “${title}”`,
    fr: (title: string) => `Fusionnée avec « ${title} »`,
    en: (title: string) => `Merged into “${title}”`,
  },
  mergedUnnamed: {
    nl: 'Samengevoegd met een ander kaartje',
    fr: 'Fusionnée avec une autre carte',
    en: 'Merged into another card',
  },
  waitingForApproval: {
    nl: 'Wacht op goedkeuring',
    fr: 'En attente d’approbation',
    en: 'Waiting for approval',
  },
  waitingForUnlock: {
    nl: 'Wacht tot het bord weer open is',
    fr: 'Attend que le tableau soit rouvert',
    en: 'Waiting until the board is open again',
  },
  notPlaced: {
    nl: 'Niet op het scherm gezet',
    fr: 'N’a pas été placée à l’écran',
    en: 'Was not put on the screen',
  },
  removed: {
    nl: 'Van het scherm gehaald',
    fr: 'Retirée de l’écran',
    en: 'Taken off the screen',
  },
  withdrawing: { nl: 'Wordt ingetrokken…', fr: 'Retrait en cours…', en: 'Withdrawing…' },
  notSent: { nl: 'Niet verstuurd', fr: 'Pas envoyée', en: 'Not sent' },
  notChanged: { nl: 'Niet gewijzigd', fr: 'Pas modifiée', en: 'Not changed' },
  phaseEnded: {
    nl: 'Dit deel was voorbij voor je op Versturen tikte.',
    fr: 'Cette étape s’est terminée avant l’envoi.',
    en: 'This part was over before you tapped Send.',
  },
  keptHere: {
    nl: 'Je tekst blijft hier staan.',
    fr: 'Votre texte reste ici.',
    en: 'Your text stays here.',
  },
  edit: { nl: 'Wijzigen', fr: 'Modifier', en: 'Edit' },
  withdraw: { nl: 'Intrekken', fr: 'Retirer', en: 'Withdraw' },
  sendAgain: { nl: 'Opnieuw versturen', fr: 'Renvoyer', en: 'Send again' },
  copy: { nl: 'Kopiëren', fr: 'Copier', en: 'Copy' },
  copied: { nl: 'Gekopieerd.', fr: 'Copié.', en: 'Copied.' },
  remove: { nl: 'Weghalen', fr: 'Supprimer', en: 'Remove' },
  save: { nl: 'Bewaren', fr: 'Enregistrer', en: 'Save' },
  cancel: { nl: 'Niet wijzigen', fr: 'Annuler', en: 'Cancel' },
  textOf: {
    nl: (action: string, card: string) => `${action}: ${card}`,
    fr: (action: string, card: string) => `${action} : ${card}`,
    en: (action: string, card: string) => `${action}: ${card}`,
  },

  dotsLeft: {
    nl: (count: number) => (count === 1 ? 'Nog 1 stip' : `Nog ${count} stippen`),
    fr: (count: number) => (count < 2 ? `Encore ${count} point` : `Encore ${count} points`),
    en: (count: number) => (count === 1 ? '1 dot left' : `${count} dots left`),
  },
  voteHelp: {
    nl: (count: number) =>
      count === 1
        ? 'Geef je stip aan het kaartje dat voor jou het meeste telt.'
        : `Verdeel je ${count} stippen over wat voor jou het meeste telt. Meer dan één op hetzelfde kaartje mag.`,
    fr: (count: number) =>
      count < 2
        ? 'Donnez votre point à la carte qui compte le plus pour vous.'
        : `Répartissez vos ${count} points sur ce qui compte le plus pour vous. Plusieurs sur une même carte, c’est permis.`,
    en: (count: number) =>
      count === 1
        ? 'Give your dot to the card that matters most to you.'
        : `Spread your ${count} dots over what matters most to you. More than one on the same card is fine.`,
  },
  oneMore: {
    nl: (title: string) => `Een stip erbij: ${title}`,
    fr: (title: string) => `Un point de plus : ${title}`,
    en: (title: string) => `One dot more: ${title}`,
  },
  oneLess: {
    nl: (title: string) => `Een stip minder: ${title}`,
    fr: (title: string) => `Un point de moins : ${title}`,
    en: (title: string) => `One dot less: ${title}`,
  },
  dotsOn: {
    nl: (count: number, title: string) =>
      count === 1 ? `1 stip op ${title}` : `${count} stippen op ${title}`,
    fr: (count: number, title: string) =>
      count < 2 ? `${count} point sur ${title}` : `${count} points sur ${title}`,
    en: (count: number, title: string) =>
      count === 1 ? `1 dot on ${title}` : `${count} dots on ${title}`,
  },
  noDotsLeft: {
    nl: 'Je stippen zijn op. Haal er ergens een weg om die te verplaatsen.',
    fr: 'Vos points sont utilisés. Retirez-en un pour le déplacer.',
    en: 'Your dots are used up. Take one away to move it.',
  },
  votesSaved: {
    nl: 'Alles is ontvangen.',
    fr: 'Tout est reçu.',
    en: 'Everything is received.',
  },
  emptyBallot: {
    nl: 'Er zijn nog geen kaartjes om op te stemmen.',
    fr: 'Il n’y a pas encore de cartes à départager.',
    en: 'There are no cards to vote on yet.',
  },
  votesClosed: {
    nl: 'De stemmen zijn geteld. Het resultaat komt zo.',
    fr: 'Les votes sont comptés. Le résultat arrive.',
    en: 'The votes are counted. The result comes soon.',
  },
  results: { nl: 'Het resultaat', fr: 'Le résultat', en: 'The result' },
  noVotes: { nl: 'Niemand heeft gestemd.', fr: 'Personne n’a voté.', en: 'Nobody voted.' },
  resultDots: {
    nl: (count: number) => (count === 1 ? '1 stip' : `${count} stippen`),
    fr: (count: number) => (count < 2 ? `${count} point` : `${count} points`),
    en: (count: number) => (count === 1 ? '1 dot' : `${count} dots`),
  },
  yours: {
    nl: (count: number) => `waarvan ${count} van jou`,
    fr: (count: number) => `dont ${count} de vous`,
    en: (count: number) => `${count} of them yours`,
  },
  rank: {
    nl: (rank: number) => `Plaats ${rank}`,
    fr: (rank: number) => `Place ${rank}`,
    en: (rank: number) => `Place ${rank}`,
  },

  howSure: { nl: 'Hoe zeker zijn we?', fr: 'En sommes-nous sûrs ?', en: 'How sure are we?' },
  sureLow: { nl: 'Weinig zeker', fr: 'Peu sûrs', en: 'Not very sure' },
  sureMedium: { nl: 'Redelijk zeker', fr: 'Assez sûrs', en: 'Fairly sure' },
  sureHigh: { nl: 'Heel zeker', fr: 'Très sûrs', en: 'Very sure' },
  ratingEnds: {
    nl: (most: number) => `1 is weinig zeker, ${most} is heel zeker.`,
    fr: (most: number) => `1 : peu sûrs, ${most} : très sûrs.`,
    en: (most: number) => `1 is not very sure, ${most} is very sure.`,
  },
  leadsTo: { nl: 'leidt tot', fr: 'mène à', en: 'leads to' },
  ratingReceived: {
    nl: 'Ontvangen. Je kan je antwoord nog wijzigen.',
    fr: 'Reçu. Vous pouvez encore changer d’avis.',
    en: 'Received. You may still change your mind.',
  },
  ratingClosed: {
    nl: 'De antwoorden zijn geteld.',
    fr: 'Les réponses sont comptées.',
    en: 'The answers are counted.',
  },
  answers: {
    nl: (count: number) => (count === 1 ? '1 antwoord' : `${count} antwoorden`),
    fr: (count: number) => (count < 2 ? `${count} réponse` : `${count} réponses`),
    en: (count: number) => (count === 1 ? '1 answer' : `${count} answers`),
  },

  offline: {
    nl: 'Geen verbinding. Schrijf gerust verder: alles wordt vanzelf verstuurd.',
    fr: 'Pas de connexion. Continuez d’écrire : tout partira tout seul.',
    en: 'No connection. Just go on: everything is sent by itself.',
  },
  online: {
    nl: 'Er is weer verbinding.',
    fr: 'La connexion est revenue.',
    en: 'You are connected again.',
  },
  connecting: { nl: 'Verbinden…', fr: 'Connexion…', en: 'Connecting…' },
  close: { nl: 'Sluiten', fr: 'Fermer', en: 'Close' },
  cardReceived: {
    nl: 'Je kaartje is ontvangen.',
    fr: 'Votre carte est reçue.',
    en: 'Your card was received.',
  },
  cardOnScreen: {
    nl: 'Je kaartje staat op het scherm.',
    fr: 'Votre carte est à l’écran.',
    en: 'Your card is on the screen.',
  },
})
