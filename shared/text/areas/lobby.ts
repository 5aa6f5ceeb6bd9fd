import { defineTexts } from '../define.ts'

/** The home page. */
export const lobbyTexts = defineTexts({
  title: {
    nl: 'Bouw samen een veranderings\u00ADtheorie',
    fr: 'Construisez ensemble votre théorie du changement',
    en: 'Build a theory of change together',
  },
  intro: {
    nl: 'Van missie tot impact op één canvas, met z’n allen tegelijk. Geen account nodig.',
    fr: 'De la mission à l’impact sur un seul canevas, tous en même temps. Sans compte.',
    en: 'From mission to impact on one canvas, everybody at once. No account needed.',
  },
  joinTitle: { nl: 'Meedoen', fr: 'Participer', en: 'Join' },
  joinText: {
    nl: 'Met de link of de code die je van de begeleider kreeg.',
    fr: 'Avec le lien ou le code reçu de la personne qui anime.',
    en: 'With the link or the code you got from the facilitator.',
  },
  codeOrLink: { nl: 'Code of link', fr: 'Code ou lien', en: 'Code or link' },
  go: { nl: 'Verder', fr: 'Entrer', en: 'Go' },
  notAWayIn: {
    nl: 'Dit is geen code van zes tekens en geen link naar een bord.',
    fr: 'Ce n’est ni un code à six caractères, ni un lien vers un tableau.',
    en: 'This is neither a six-character code nor a link to a board.',
  },
  startTitle: { nl: 'Een bord starten', fr: 'Créer un tableau', en: 'Start a board' },
  startText: {
    nl: 'Kies een sjabloon met richtvragen en deel de link met je groep.',
    fr: 'Choisissez un modèle avec des questions, puis partagez le lien avec votre groupe.',
    en: 'Choose a template with guiding questions and share the link with your group.',
  },
  start: { nl: 'Nieuw bord', fr: 'Nouveau tableau', en: 'New board' },
  exampleTitle: { nl: 'Het voorbeeld bekijken', fr: 'Voir l’exemple', en: 'Look at the example' },
  exampleText: {
    nl: 'Een ingevuld bord om in rond te kijken. Je krijgt een eigen kopie.',
    fr: 'Un tableau rempli à explorer. Vous recevez votre propre copie.',
    en: 'A finished board to look around in. You get a copy of your own.',
  },
  openExample: { nl: 'Voorbeeld openen', fr: 'Ouvrir l’exemple', en: 'Open the example' },

  recentTitle: { nl: 'Op dit toestel', fr: 'Sur cet appareil', en: 'On this device' },
  recentMore: {
    nl: 'Borden die je hier eerder opende.',
    fr: 'Les tableaux que vous avez déjà ouverts ici.',
    en: 'Boards that you have opened here before.',
  },
  opened: {
    nl: (date: string) => `geopend op ${date}`,
    fr: (date: string) => `ouvert le ${date}`,
    en: (date: string) => `opened on ${date}`,
  },
  optionsFor: {
    nl: (title: string) => `Opties voor ${title}`,
    fr: (title: string) => `Options pour ${title}`,
    en: (title: string) => `Options for ${title}`,
  },
  forget: {
    nl: 'Vergeten op dit toestel',
    fr: 'Oublier sur cet appareil',
    en: 'Forget on this device',
  },
  forgetQuestion: {
    nl: (title: string) => `“${title}” vergeten op dit toestel?`,
    fr: (title: string) => `Oublier « ${title} » sur cet appareil ?`,
    en: (title: string) => `Forget “${title}” on this device?`,
  },
  forgetMore: {
    nl: 'Het bord zelf blijft op de server staan. Wat hier bewaard is en nog niet verstuurd werd, gaat verloren. Om terug te keren heb je een link nodig.',
    fr: 'Le tableau reste sur le serveur. Ce qui est gardé ici et n’a pas encore été envoyé sera perdu. Pour revenir, il vous faudra un lien.',
    en: 'The board itself stays on the server. What is kept here and was not sent yet is lost. To come back you need a link.',
  },
  forgotten: {
    nl: 'Dit toestel is het bord vergeten.',
    fr: 'Cet appareil a oublié le tableau.',
    en: 'This device has forgotten the board.',
  },

  newTitle: { nl: 'Een nieuw bord', fr: 'Un nouveau tableau', en: 'A new board' },
  name: { nl: 'Naam', fr: 'Nom', en: 'Name' },
  nameExample: {
    nl: 'bv. Buurtwerking De Brug',
    fr: 'p. ex. Maison de quartier Le Pont',
    en: 'e.g. Bridge Community Centre',
  },
  mainLanguage: { nl: 'Taal van het bord', fr: 'Langue du tableau', en: 'Language of the board' },
  template: { nl: 'Beginnen met', fr: 'Commencer par', en: 'Begin with' },
  create: { nl: 'Bord maken', fr: 'Créer le tableau', en: 'Create board' },
  key: {
    nl: 'Sleutel om borden te maken',
    fr: 'Clé pour créer des tableaux',
    en: 'Key for creating boards',
  },
  keyMore: {
    nl: 'Deze server vraagt een sleutel. Je krijgt hem van wie de server beheert.',
    fr: 'Ce serveur demande une clé. La personne qui le gère vous la donnera.',
    en: 'This server asks for a key. Whoever runs it can give it to you.',
  },
})
