import { step } from './step.ts'

/** How a meeting begins, pauses and takes up what was done before it. */

export const welcome = step({
  mode: 'talk',
  minutes: 5,
  title: { nl: 'Welkom', fr: 'Bienvenue', en: 'Welcome' },
  prompt: {
    nl: 'Scan de QR-code of typ de code van het scherm in op je telefoon. Je hebt geen account nodig.',
    fr: 'Scannez le code QR ou tapez le code affiché à l’écran sur votre téléphone. Aucun compte n’est nécessaire.',
    en: 'Scan the QR code, or type the code on the screen into your phone. You need no account.',
  },
})

export const practice = step({
  // In private, so that nobody's breakfast has to be cleared off the board.
  mode: 'private',
  minutes: 2,
  maxCards: 1,
  title: { nl: 'Even oefenen', fr: 'Petit tour d’essai', en: 'A practice round' },
  prompt: {
    nl: 'Wat heb je vanmorgen als ontbijt gegeten? Typ het in en verstuur het.',
    fr: 'Qu’avez-vous pris au petit-déjeuner ? Écrivez-le et envoyez-le.',
    en: 'What did you have for breakfast? Type it and send it.',
  },
})

export const introductions = step({
  mode: 'talk',
  minutes: 20,
  title: {
    nl: 'Kennismaking en afspraken',
    fr: 'Présentations et règles du jeu',
    en: 'Introductions and ground rules',
  },
  prompt: {
    nl: 'Wie ben je, en wanneer is deze dag voor jou geslaagd?',
    fr: 'Qui êtes-vous, et à quelle condition cette journée sera-t-elle réussie pour vous ?',
    en: 'Who are you, and what would make this day worth your while?',
  },
})

export const words = step({
  mode: 'talk',
  minutes: 15,
  title: { nl: 'Dezelfde woorden', fr: 'Les mêmes mots', en: 'The same words' },
  prompt: {
    nl: 'Wat bedoelen wij met activiteit, output, effect en impact? Zoek samen van elk één voorbeeld.',
    fr: 'Qu’entendons-nous par activité, réalisation, effet et impact ? Trouvez ensemble un exemple de chacun.',
    en: 'What do we mean by activity, output, outcome and impact? Find one example of each together.',
  },
})

export const chainShown = step({
  mode: 'talk',
  minutes: 20,
  title: {
    nl: 'Een voorbeeld van begin tot eind',
    fr: 'Un exemple de bout en bout',
    en: 'An example from end to end',
  },
  prompt: {
    nl: 'Volg één keten van activiteit tot impact. Welke pijl geloof je, en welke niet?',
    fr: 'Suivez une chaîne, de l’activité à l’impact. À quelle flèche croyez-vous, et à laquelle moins ?',
    en: 'Follow one chain from activity to impact. Which arrow do you believe, and which do you not?',
  },
})

export const lookBack = step({
  mode: 'review',
  minutes: 15,
  title: {
    nl: 'Terug naar vorige keer',
    fr: 'Retour sur la séance précédente',
    en: 'Back to last time',
  },
  prompt: {
    nl: 'Wat leverde de opdracht op? Wat passen we daardoor aan?',
    fr: 'Qu’a donné le travail entre les séances ? Qu’est-ce que cela change ?',
    en: 'What did the homework bring? What do we change because of it?',
  },
})

export const pause = step({
  mode: 'break',
  minutes: 15,
  title: { nl: 'Pauze', fr: 'Pause', en: 'Break' },
  prompt: {},
})
