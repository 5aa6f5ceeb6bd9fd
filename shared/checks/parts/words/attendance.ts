import { spokenPhrases, wordsFrom } from './spoken-words.ts'

/** Phrases by which an indicator counts who came or what took place. */
export const attendance = spokenPhrases({
  nl: [
    ...wordsFrom(
      'aanwezigheid aanwezigen opkomst bezoekersaantal bezoekersaantallen inschrijvingen deelnemersaantal',
    ),
    'aantal deelnemers',
    'aantal bezoekers',
    'aantal aanwezigen',
    'aantal sessies',
    'aantal workshops',
    'aantal bijeenkomsten',
    'aantal lessen',
    'aantal activiteiten',
    'aantal opleidingen',
  ],
  fr: [
    ...wordsFrom('fréquentation inscriptions présences assiduité'),
    'nombre de participants',
    'nombre de visiteurs',
    'nombre de présents',
    'nombre de séances',
    'nombre de sessions',
    'nombre de ateliers',
    'nombre ateliers',
    'nombre de formations',
    'nombre activités',
    'nombre de personnes présentes',
  ],
  en: [
    ...wordsFrom('attendance attendees registrations turnout footfall'),
    'number of participants',
    'number of visitors',
    'number of sessions',
    'number of workshops',
    'number of meetings',
    'number of events',
    'number of trainings',
    'number of activities',
    'sessions held',
    'people reached',
  ],
})

/** Words after which such a phrase goes on to say what became different: "participants who found work". */
export const saysMore = spokenPhrases({
  nl: ['dat', 'die', 'met', 'waarvoor', 'waarbij'],
  fr: ['qui', 'dont', 'ayant', 'capables', 'pour lesquels'],
  en: ['who', 'that', 'with', 'whose', 'able'],
})
