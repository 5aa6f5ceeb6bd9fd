import type { ProblemDefinition } from './definition.ts'

/** What a screen notices by itself. */
export const screenProblems = {
  'server-unreachable': {
    status: 503,
    text: {
      nl: {
        what: 'De server antwoordt niet.',
        why: 'Er is geen verbinding, of de server start net opnieuw.',
        fix: 'Kijk je netwerk na en probeer het zo dadelijk opnieuw.',
      },
      fr: {
        what: 'Le serveur ne répond pas.',
        why: 'Il n’y a pas de connexion, ou le serveur redémarre.',
        fix: 'Vérifiez votre réseau et réessayez dans un instant.',
      },
      en: {
        what: 'The server does not answer.',
        why: 'There is no connection, or the server is just starting again.',
        fix: 'Check your network and try again in a moment.',
      },
    },
  },
  'something-broke': {
    status: 500,
    text: {
      nl: {
        what: 'Er ging iets mis aan onze kant.',
        why: 'Dit hadden we niet voorzien. Wat al bewaard was, blijft bewaard.',
        fix: 'Probeer het opnieuw. Blijft het misgaan, meld het dan aan wie deze server beheert.',
      },
      fr: {
        what: 'Quelque chose a échoué de notre côté.',
        why: 'Nous ne l’avions pas prévu. Ce qui était enregistré le reste.',
        fix: 'Réessayez. Si cela persiste, signalez-le à la personne qui gère ce serveur.',
      },
      en: {
        what: 'Something broke on our side.',
        why: 'We had not foreseen this. What was saved stays saved.',
        fix: 'Try again. If it keeps failing, tell whoever runs this server.',
      },
    },
  },
} as const satisfies Record<string, ProblemDefinition>
