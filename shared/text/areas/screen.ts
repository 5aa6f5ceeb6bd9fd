import { defineTexts } from '../define.ts'

/** The plenary screen: few words, read from the back row. */
export const screenTexts = defineTexts({
  pageTitle: {
    nl: (title: string) => `${title} – groot scherm`,
    fr: (title: string) => `${title} – grand écran`,
    en: (title: string) => `${title} – big screen`,
  },
  joinAt: { nl: 'Doe mee op', fr: 'Participez sur', en: 'Join at' },
  withCode: { nl: 'met de code', fr: 'avec le code', en: 'with the code' },
  qrLabel: {
    nl: (address: string) => `QR-code naar ${address}`,
    fr: (address: string) => `Code QR vers ${address}`,
    en: (address: string) => `QR code to ${address}`,
  },
  joined: {
    nl: (count: number) => `${count} ${count === 1 ? 'deelnemer' : 'deelnemers'}`,
    fr: (count: number) => `${count} ${count > 1 ? 'participants' : 'participant'}`,
    en: (count: number) => `${count} joined`,
  },
  sent: {
    nl: (count: number, of: number) =>
      `${count} van ${of} ${count === 1 ? 'stuurde' : 'stuurden'} iets`,
    fr: (count: number, of: number) => `${count} sur ${of} ${count < 2 ? 'a' : 'ont'} écrit`,
    en: (count: number, of: number) => `${count} of ${of} sent something`,
  },
  voted: {
    nl: (count: number, of: number) => `${count} van ${of} ${count === 1 ? 'stemde' : 'stemden'}`,
    fr: (count: number, of: number) => `${count} sur ${of} ${count < 2 ? 'a' : 'ont'} voté`,
    en: (count: number, of: number) => `${count} of ${of} voted`,
  },
  answered: {
    nl: (count: number, of: number) =>
      `${count} van ${of} ${count === 1 ? 'antwoordde' : 'antwoordden'}`,
    fr: (count: number, of: number) => `${count} sur ${of} ${count < 2 ? 'a' : 'ont'} répondu`,
    en: (count: number, of: number) => `${count} of ${of} answered`,
  },
  moreCards: {
    nl: (count: number) => `+${count} nieuw`,
    fr: (count: number) => `+${count} ${count > 1 ? 'nouvelles' : 'nouvelle'}`,
    en: (count: number) => `+${count} new`,
  },
  writeNow: {
    nl: 'Neem je telefoon en schrijf. De kaartjes verschijnen hier.',
    fr: 'Prenez votre téléphone et écrivez. Les cartes apparaîtront ici.',
    en: 'Take your phone and write. The cards appear here.',
  },
  noCards: {
    nl: 'Hier staan nog geen kaartjes.',
    fr: 'Il n’y a pas encore de cartes ici.',
    en: 'There are no cards here yet.',
  },
  cardsBeside: {
    nl: (count: number) => `en nog ${count}`,
    fr: (count: number) => `et encore ${count}`,
    en: (count: number) => `and ${count} more`,
  },
  lastMinute: { nl: 'nog 1 min', fr: 'encore 1 min', en: '1 min left' },
  timeUp: { nl: 'tijd om', fr: 'temps écoulé', en: 'time is up' },
  paused: { nl: 'pauze', fr: 'en pause', en: 'paused' },
  timeLeft: {
    nl: (time: string) => `Nog ${time}`,
    fr: (time: string) => `Encore ${time}`,
    en: (time: string) => `${time} left`,
  },
  cardCount: {
    nl: (count: number) => `${count} ${count === 1 ? 'kaartje' : 'kaartjes'}`,
    fr: (count: number) => `${count} ${count > 1 ? 'cartes' : 'carte'}`,
    en: (count: number) => `${count} ${count === 1 ? 'card' : 'cards'}`,
  },
  noVotes: {
    nl: 'Er zijn nog geen stippen geplaatst.',
    fr: 'Aucun point n’a encore été placé.',
    en: 'No dots have been placed yet.',
  },
  dots: {
    nl: (count: number) => `${count} ${count === 1 ? 'stip' : 'stippen'}`,
    fr: (count: number) => `${count} ${count > 1 ? 'points' : 'point'}`,
    en: (count: number) => `${count} ${count === 1 ? 'dot' : 'dots'}`,
  },
  tie: { nl: 'gelijk', fr: 'ex æquo', en: 'tie' },
  privateRound: {
    nl: 'Iedereen schrijft nu voor zich. De kaartjes verschijnen straks samen.',
    fr: 'Chacun écrit pour soi. Les cartes apparaîtront ensemble tout à l’heure.',
    en: 'Everybody writes on their own now. The cards appear together later.',
  },
  /** Under their number. */
  cardsInPrivate: {
    nl: (count: number) => (count === 1 ? 'kaartje geschreven' : 'kaartjes geschreven'),
    fr: (count: number) => (count > 1 ? 'cartes écrites' : 'carte écrite'),
    en: (count: number) => (count === 1 ? 'card written' : 'cards written'),
  },
  howSure: {
    nl: 'Hoe zeker zijn we? Antwoord op je telefoon.',
    fr: 'À quel point sommes-nous sûrs ? Répondez sur votre téléphone.',
    en: 'How sure are we? Answer on your phone.',
  },
  unsure: { nl: 'weinig zeker', fr: 'peu sûrs', en: 'not very sure' },
  fairlySure: { nl: 'redelijk zeker', fr: 'assez sûrs', en: 'fairly sure' },
  verySure: { nl: 'heel zeker', fr: 'très sûrs', en: 'very sure' },
  becauseOf: { nl: 'leidt tot', fr: 'mène à', en: 'leads to' },
  reconnecting: {
    nl: 'opnieuw aan het verbinden',
    fr: 'reconnexion en cours',
    en: 'reconnecting',
  },
  frozen: { nl: 'beeld stilgezet', fr: 'image figée', en: 'frozen' },
  mayGoDark: {
    nl: 'Deze browser kan het scherm niet wakker houden: zet de slaapstand van de computer uit.',
    fr: 'Ce navigateur ne peut pas garder l’écran allumé : désactivez la mise en veille de l’ordinateur.',
    en: 'This browser cannot keep the display awake: switch off the computer’s sleep mode.',
  },
  fullScreen: { nl: 'Volledig scherm', fr: 'Plein écran', en: 'Full screen' },
  noAccess: {
    nl: 'Dit scherm heeft geen toegang meer. Open het opnieuw vanaf het bord.',
    fr: 'Cet écran n’a plus accès. Ouvrez-le à nouveau depuis le tableau.',
    en: 'This screen has no access any more. Open it again from the board.',
  },
  connecting: { nl: 'Verbinden…', fr: 'Connexion…', en: 'Connecting…' },
})
