import { defineTexts } from '../define.ts'

/** What those who work on a board see of the workshop that is going on. */
export const workshopTexts = defineTexts({
  strip: { nl: 'De workshop nu', fr: 'L’atelier en ce moment', en: 'The workshop now' },
  phase: {
    nl: (number: number, of: number) => `Fase ${number} van ${of}`,
    fr: (number: number, of: number) => `Étape ${number} sur ${of}`,
    en: (number: number, of: number) => `Phase ${number} of ${of}`,
  },
  private: {
    nl: 'Wat nu geschreven wordt, komt later pas op het bord.',
    fr: 'Ce qui s’écrit maintenant n’arrivera que plus tard sur le tableau.',
    en: 'What is written now comes onto the board later.',
  },
  ownCard: {
    nl: 'Schrijf een kaartje voor jezelf',
    fr: 'Écrivez une carte pour vous',
    en: 'Write a card of your own',
  },
  send: { nl: 'Versturen', fr: 'Envoyer', en: 'Send' },
  sentCards: {
    nl: (count: number) => `${count} verstuurd`,
    fr: (count: number) => `${count} ${count > 1 ? 'envoyées' : 'envoyée'}`,
    en: (count: number) => `${count} sent`,
  },
  notSent: {
    nl: 'Deze ronde is voorbij. Wat je schreef, is niet verstuurd.',
    fr: 'Cette étape est terminée. Ce que vous avez écrit n’a pas été envoyé.',
    en: 'This round is over. What you wrote was not sent.',
  },
  timeLeft: {
    nl: (time: string) => `Nog ${time}`,
    fr: (time: string) => `Encore ${time}`,
    en: (time: string) => `${time} left`,
  },
  timePaused: {
    nl: (time: string) => `Nog ${time}, gepauzeerd`,
    fr: (time: string) => `Encore ${time}, en pause`,
    en: (time: string) => `${time} left, paused`,
  },
  lastMinute: { nl: 'Nog één minuut', fr: 'Encore une minute', en: 'One minute left' },
  timeUp: { nl: 'De tijd is om', fr: 'Le temps est écoulé', en: 'Time is up' },

  keptHere: {
    nl: 'Wat je net schreef gaat vanzelf mee zodra het bord weer open is.',
    fr: 'Ce que vous venez d’écrire partira de lui-même dès que le tableau sera rouvert.',
    en: 'What you just wrote goes along by itself as soon as the board is open again.',
  },
  addsTo: {
    nl: (lanes: string) => `In ${lanes}.`,
    fr: (lanes: string) => `Dans ${lanes}.`,
    en: (lanes: string) => `In ${lanes}.`,
  },
  lane: {
    nl: (title: string) => `“${title}”`,
    fr: (title: string) => `« ${title} »`,
    en: (title: string) => `“${title}”`,
  },

  calls: {
    nl: (name: string) => `${name} vraagt je om mee te kijken`,
    fr: (name: string) => `${name} vous invite à regarder ensemble`,
    en: (name: string) => `${name} asks you to look together`,
  },
  callsUnnamed: {
    nl: 'De begeleider vraagt je om mee te kijken',
    fr: 'La personne qui anime vous invite à regarder ensemble',
    en: 'The facilitator asks you to look together',
  },
  holds: {
    nl: (name: string) => `${name} toont iedereen dit deel van het bord`,
    fr: (name: string) => `${name} montre à tous cette partie du tableau`,
    en: (name: string) => `${name} shows everybody this part of the board`,
  },
  holdsUnnamed: {
    nl: 'De begeleider toont iedereen dit deel van het bord',
    fr: 'La personne qui anime montre à tous cette partie du tableau',
    en: 'The facilitator shows everybody this part of the board',
  },
  called: {
    nl: (name: string) => `${name} heeft iedereen geroepen`,
    fr: (name: string) => `${name} a appelé tout le monde`,
    en: (name: string) => `${name} has called everybody`,
  },
  calledUnnamed: {
    nl: 'Iedereen is geroepen',
    fr: 'Tout le monde est appelé',
    en: 'Everybody has been called',
  },
  endsIn: {
    nl: (time: string) => `Stopt vanzelf over ${time}.`,
    fr: (time: string) => `Fin automatique dans ${time}.`,
    en: (time: string) => `Ends by itself in ${time}.`,
  },
  heldHere: {
    nl: 'Tot dan blijft je beeld hier; werken kan gewoon.',
    fr: 'D’ici là, votre vue reste ici ; vous pouvez continuer à travailler.',
    en: 'Until then your view stays here; you can go on working.',
  },
  goAlong: { nl: 'Ga mee', fr: 'J’y vais', en: 'Go there' },
  stayHere: { nl: 'Blijf hier', fr: 'Rester ici', en: 'Stay here' },
  showAgain: { nl: 'Toon het opnieuw', fr: 'Montrer à nouveau', en: 'Show it again' },

  putBack: {
    nl: 'Je wijziging is teruggedraaid; al het andere is er nog. Vraag het aan de begeleider als het toch moet.',
    fr: 'Votre modification a été annulée ; tout le reste est là. Adressez-vous à la personne qui anime si elle est nécessaire.',
    en: 'Your change was put back; everything else is still there. Ask the facilitator if it is needed after all.',
  },

  locked: { nl: 'Vergrendeld', fr: 'Verrouillée', en: 'Locked' },
  cardLocked: {
    nl: 'Vergrendeld door de begeleider. Verbinden kan wel.',
    fr: 'Verrouillée par la personne qui anime. On peut la relier.',
    en: 'Locked by the facilitator. It can be linked.',
  },
  laneLocked: {
    nl: 'Deze kolom is vergrendeld',
    fr: 'Cette colonne est verrouillée',
    en: 'This lane is locked',
  },
})

/** What editors can do now, by what the phase or a lock allows. */
export const canvasRuleTexts = defineTexts({
  locked: {
    nl: 'De begeleider heeft het bord vergrendeld.',
    fr: 'La personne qui anime a verrouillé le tableau.',
    en: 'The facilitator has locked the board.',
  },
  none: {
    nl: 'In deze fase verandert er niets op het bord.',
    fr: 'À cette étape, rien ne change sur le tableau.',
    en: 'In this phase nothing changes on the board.',
  },
  add: {
    nl: 'Nu: kaartjes toevoegen.',
    fr: 'Maintenant : ajouter des cartes.',
    en: 'Now: add cards.',
  },
  arrange: {
    nl: 'Nu: kaartjes ordenen.',
    fr: 'Maintenant : ranger les cartes.',
    en: 'Now: arrange cards.',
  },
  link: {
    nl: 'Nu: verbanden leggen.',
    fr: 'Maintenant : relier les cartes.',
    en: 'Now: link cards.',
  },
})

export const canvasRuleHintTexts = defineTexts({
  locked: {
    nl: 'Rondkijken, zoomen en exporteren kan wel.',
    fr: 'Vous pouvez parcourir, zoomer et exporter.',
    en: 'You can look around, zoom and export.',
  },
  none: {
    nl: 'Rondkijken, zoomen en exporteren kan wel.',
    fr: 'Vous pouvez parcourir, zoomer et exporter.',
    en: 'You can look around, zoom and export.',
  },
  add: {
    nl: 'Je eigen kaartjes wijzig je vrij; die van anderen blijven zoals ze zijn.',
    fr: 'Vos propres cartes restent modifiables ; celles des autres restent telles quelles.',
    en: 'Change your own cards freely; those of others stay as they are.',
  },
  arrange: {
    nl: 'Verplaatsen en samenvoegen kan; teksten en verbanden blijven zoals ze zijn.',
    fr: 'Déplacer et regrouper est possible ; les textes et les liens restent tels quels.',
    en: 'Move and merge them; texts and links stay as they are.',
  },
  link: {
    nl: 'Verbanden en aannames erbij; de kaartjes blijven zoals ze zijn.',
    fr: 'Les liens et leurs hypothèses ; les cartes restent telles quelles.',
    en: 'Links and their assumptions; the cards stay as they are.',
  },
})

/** Why something was put back, by the rule that did it. */
export const takenBackTexts = defineTexts({
  'locked-lane': {
    nl: 'Die kolom is vergrendeld',
    fr: 'Cette colonne est verrouillée',
    en: 'That lane is locked',
  },
  'locked-card': {
    nl: 'Dat kaartje is vergrendeld',
    fr: 'Cette carte est verrouillée',
    en: 'That card is locked',
  },
  add: {
    nl: 'Nu wijzigt ieder alleen de eigen kaartjes',
    fr: 'En ce moment, chacun ne modifie que ses propres cartes',
    en: 'Just now everybody changes their own cards only',
  },
  arrange: {
    nl: 'Nu worden kaartjes alleen geordend',
    fr: 'En ce moment, on ne fait que ranger les cartes',
    en: 'Just now cards are only arranged',
  },
  link: {
    nl: 'Nu worden alleen verbanden gelegd',
    fr: 'En ce moment, on ne fait que relier les cartes',
    en: 'Just now cards are only linked',
  },
  none: {
    nl: 'Het bord is vergrendeld',
    fr: 'Le tableau est verrouillé',
    en: 'The board is locked',
  },
})
