import {
  accountability,
  activities,
  impact,
  impactVote,
  linking,
  longOutcomes,
  mediumOutcomes,
  merging,
  outputs,
  shortOutcomes,
} from './parts/chain.ts'
import { feedback, homework, lessons, nextSteps, presenting } from './parts/closing.ts'
import {
  causes,
  mission,
  objectives,
  problem,
  stakeholders,
  vision,
  whyMeasure,
} from './parts/direction.ts'
import {
  baseline,
  contribution,
  costsAndBenefits,
  findings,
  indicators,
  methods,
  scenarios,
} from './parts/measuring.ts'
import { lookBack, pause, welcome } from './parts/opening.ts'
import { lasting } from './parts/step.ts'
import { assumptions, measureVote, sureness } from './parts/weighing.ts'
import type { Plan } from './plan.ts'

/** About seven sessions in a year, several organisations with two people each, who carry it home in between. */
export const trajectoryPlan: Plan = {
  id: 'trajectory',
  name: {
    nl: 'Traject van zeven sessies',
    fr: 'Parcours en sept séances',
    en: 'Trajectory of seven sessions',
  },
  description: {
    nl: 'Van missie tot impactrapport in een jaar, met een opdracht tussen de sessies. Zet telkens de sessie van vandaag op de agenda.',
    fr: 'De la mission au rapport d’impact en un an, avec un travail entre les séances. Mettez chaque fois la séance du jour à l’ordre du jour.',
    en: 'From mission to impact report in a year, with homework between the sessions. Put the session of the day on the agenda each time.',
  },
  sessions: [
    {
      id: 'mission',
      title: {
        nl: '1. Missie, visie en waarom meten',
        fr: '1. Mission, vision et pourquoi mesurer',
        en: '1. Mission, vision and why measure',
      },
      steps: [
        welcome,
        whyMeasure,
        mission,
        vision,
        pause,
        objectives,
        stakeholders,
        feedback,
        homework({
          nl: 'Vul missie, visie en doelstellingen aan met je collega’s. Spreek met drie belanghebbenden.',
          fr: 'Complétez la mission, la vision et les objectifs avec vos collègues. Parlez avec trois parties prenantes.',
          en: 'Complete mission, vision and objectives with your colleagues. Talk to three stakeholders.',
        }),
      ],
    },
    {
      id: 'problem',
      title: {
        nl: '2. Probleem, gewenste verandering en impact',
        fr: '2. Problème, changement souhaité et impact',
        en: '2. Problem, desired change and impact',
      },
      steps: [
        lookBack,
        lasting(20, problem),
        merging,
        causes,
        pause,
        lasting(20, impact),
        impactVote,
        feedback,
        homework({
          nl: 'Werk de probleemboom uit en leg hem voor aan mensen die het probleem zelf kennen.',
          fr: 'Développez l’arbre à problèmes et montrez-le à des personnes qui vivent le problème.',
          en: 'Work out the problem tree and show it to people who know the problem themselves.',
        }),
      ],
    },
    {
      id: 'outcomes',
      title: {
        nl: '3. Effecten, van achter naar voor',
        fr: '3. Les effets, à rebours',
        en: '3. Outcomes, working backwards',
      },
      steps: [
        lookBack,
        longOutcomes,
        mediumOutcomes,
        pause,
        shortOutcomes,
        lasting(20, merging),
        feedback,
        homework({
          nl: 'Bekijk de effecten met je collega’s: wat ontbreekt er, en wat geloven zij niet?',
          fr: 'Relisez les effets avec vos collègues : que manque-t-il, et à quoi ne croient-ils pas ?',
          en: 'Go through the outcomes with your colleagues: what is missing, and what do they not believe?',
        }),
      ],
    },
    {
      id: 'links',
      title: {
        nl: '4. Activiteiten, verbanden en aannames',
        fr: '4. Activités, liens et hypothèses',
        en: '4. Activities, links and assumptions',
      },
      steps: [
        lookBack,
        activities,
        outputs,
        linking,
        pause,
        accountability,
        lasting(25, assumptions),
        lasting(10, sureness),
        feedback,
        homework({
          nl: 'Wat moet er waar zijn opdat je keten klopt? Toets één aanname, bij iemand die het kan weten.',
          fr: 'Que faut-il de vrai pour que votre chaîne tienne ? Vérifiez une hypothèse auprès de quelqu’un qui peut savoir.',
          en: 'What must be true for your chain to hold? Test one assumption with somebody who can know.',
        }),
      ],
    },
    {
      id: 'indicators',
      title: {
        nl: '5. Indicatoren en meetplan',
        fr: '5. Indicateurs et plan de mesure',
        en: '5. Indicators and measurement plan',
      },
      steps: [
        lookBack,
        measureVote,
        indicators,
        pause,
        baseline,
        methods,
        feedback,
        homework({
          nl: 'Maak je meetplan af en doe een nulmeting, hoe klein ook.',
          fr: 'Terminez votre plan de mesure et relevez la situation de départ, même modestement.',
          en: 'Finish your measurement plan and take a baseline, however small.',
        }),
      ],
    },
    {
      id: 'meaning',
      title: {
        nl: '6. Gegevens begrijpen, kosten en baten',
        fr: '6. Comprendre les données, coûts et bénéfices',
        en: '6. Understanding data, costs and benefits',
      },
      steps: [
        lookBack,
        findings,
        contribution,
        pause,
        costsAndBenefits,
        scenarios,
        feedback,
        homework({
          nl: 'Verzamel verder en schrijf je drie belangrijkste bevindingen op.',
          fr: 'Continuez la collecte et notez vos trois constats principaux.',
          en: 'Go on collecting and write down your three main findings.',
        }),
      ],
    },
    {
      id: 'showing',
      title: {
        nl: '7. Impact tonen en verder gaan',
        fr: '7. Montrer son impact et continuer',
        en: '7. Showing impact and going on',
      },
      steps: [lookBack, presenting, pause, lasting(30, feedback), lessons, nextSteps],
    },
  ],
}
