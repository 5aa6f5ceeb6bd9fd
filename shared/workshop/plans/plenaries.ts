import { accountability, activities, impact, linking, merging, outcomes } from './parts/chain.ts'
import { feedback, homework, lessons, nextSteps, presenting } from './parts/closing.ts'
import { baseline, contribution, findings, indicators, methods } from './parts/measuring.ts'
import { chainShown, lookBack, pause, practice, welcome, words } from './parts/opening.ts'
import { lasting } from './parts/step.ts'
import { assumptions, measureVote, sureness } from './parts/weighing.ts'
import type { Plan } from './plan.ts'

/** Everybody together at the beginning, half-way and at the end; each organisation with its coach in between. */
export const plenaries: Plan = {
  id: 'plenaries',
  name: {
    nl: 'Plenaire dagen met coaching ertussen',
    fr: 'Plénières et coaching entre elles',
    en: 'Plenaries with coaching in between',
  },
  description: {
    nl: 'Drie bijeenkomsten met alle organisaties samen, en vijf coachgesprekken per organisatie op haar eigen bord.',
    fr: 'Trois rencontres avec toutes les organisations, et cinq entretiens de coaching par organisation, sur son propre tableau.',
    en: 'Three meetings with all organisations together, and five coaching sessions for each on its own board.',
  },
  sessions: [
    {
      id: 'plenary-1',
      title: {
        nl: 'Plenair 1: wat is een veranderingstheorie?',
        fr: 'Plénière 1 : qu’est-ce qu’une théorie du changement ?',
        en: 'Plenary 1: what is a theory of change?',
      },
      steps: [
        welcome,
        practice,
        words,
        chainShown,
        impact,
        pause,
        outcomes,
        linking,
        homework({
          nl: 'Zoek in je organisatie wie mee aan de veranderingstheorie werkt, en plan het eerste coachgesprek.',
          fr: 'Cherchez dans votre organisation qui travaillera à la théorie du changement, et fixez le premier entretien de coaching.',
          en: 'Find out who in your organisation will work on the theory of change, and plan the first coaching session.',
        }),
      ],
    },
    {
      id: 'coaching-1',
      title: {
        nl: 'Coaching 1: veranderingstheorie en aannames',
        fr: 'Coaching 1 : théorie du changement et hypothèses',
        en: 'Coaching 1: theory of change and assumptions',
      },
      steps: [
        lookBack,
        lasting(10, impact),
        outcomes,
        activities,
        lasting(20, linking),
        assumptions,
        sureness,
        nextSteps,
      ],
    },
    {
      id: 'coaching-2',
      title: {
        nl: 'Coaching 2: indicatoren en meetinstrument',
        fr: 'Coaching 2 : indicateurs et outil de mesure',
        en: 'Coaching 2: indicators and instrument',
      },
      steps: [lookBack, accountability, measureVote, indicators, baseline, nextSteps],
    },
    {
      id: 'coaching-3',
      title: {
        nl: 'Coaching 3: gegevens verzamelen',
        fr: 'Coaching 3 : récolter les données',
        en: 'Coaching 3: collecting data',
      },
      steps: [
        lookBack,
        lasting(40, methods),
        homework({
          nl: 'Verzamel een eerste reeks gegevens en noteer wat moeilijk ging.',
          fr: 'Récoltez une première série de données et notez ce qui a été difficile.',
          en: 'Collect a first round of data and note what was difficult.',
        }),
      ],
    },
    {
      id: 'plenary-2',
      title: {
        nl: 'Plenair 2: halverwege',
        fr: 'Plénière 2 : à mi-parcours',
        en: 'Plenary 2: half-way',
      },
      steps: [lookBack, presenting, pause, feedback, lasting(15, assumptions), nextSteps],
    },
    {
      id: 'coaching-4',
      title: { nl: 'Coaching 4: analyse', fr: 'Coaching 4 : analyse', en: 'Coaching 4: analysis' },
      steps: [lookBack, findings, lasting(30, contribution), merging, nextSteps],
    },
    {
      id: 'coaching-5',
      title: {
        nl: 'Coaching 5: rapport en verbetering',
        fr: 'Coaching 5 : rapport et amélioration',
        en: 'Coaching 5: report and improvement',
      },
      steps: [lookBack, lessons, feedback, nextSteps],
    },
    {
      id: 'closing',
      title: {
        nl: 'Slotbijeenkomst: wat we leerden',
        fr: 'Rencontre finale : ce que nous avons appris',
        en: 'Closing meeting: what we learned',
      },
      steps: [welcome, presenting, pause, lasting(25, lessons), lasting(20, feedback), nextSteps],
    },
  ],
}
