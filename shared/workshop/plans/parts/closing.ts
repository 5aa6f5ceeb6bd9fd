import type { LocalizedText } from '#shared/model/language.ts'
import { asking, step } from './step.ts'

/** How others react, and what everybody takes along. */

export const feedback = step({
  mode: 'review',
  minutes: 20,
  title: {
    nl: 'Feedback van elkaar',
    fr: 'Regards croisés',
    en: 'Feedback from each other',
  },
  prompt: {
    nl: 'Wat overtuigt je? Welke pijl geloof je niet? Geef één tip.',
    fr: 'Qu’est-ce qui vous convainc ? À quelle flèche ne croyez-vous pas ? Donnez un conseil.',
    en: 'What convinces you? Which arrow do you not believe? Give one tip.',
  },
})

export const presenting = step({
  mode: 'talk',
  minutes: 60,
  title: { nl: 'Impact tonen', fr: 'Montrer son impact', en: 'Showing impact' },
  prompt: {
    nl: 'Tel één ding, vertel één verhaal en toon één beeld. Zes minuten per organisatie.',
    fr: 'Comptez une chose, racontez une histoire et montrez une image. Six minutes par organisation.',
    en: 'Count one thing, tell one story and show one picture. Six minutes for each organisation.',
  },
})

export const lessons = step({
  mode: 'private',
  minutes: 15,
  maxCards: 3,
  title: { nl: 'Leerpunten', fr: 'Enseignements', en: 'Lessons' },
  prompt: {
    nl: 'Wat doen we voortaan anders door wat we leerden?',
    fr: 'Que ferons-nous autrement grâce à ce que nous avons appris ?',
    en: 'What will we do differently because of what we learned?',
  },
})

export const topFive = step({
  mode: 'review',
  minutes: 5,
  title: { nl: 'De top vijf', fr: 'Les cinq premières', en: 'The top five' },
  prompt: {
    nl: 'Herken je hierin waar jij het voor doet? Wat neem je mee naar huis?',
    fr: 'Y reconnaissez-vous ce pour quoi vous vous engagez ? Qu’emportez-vous chez vous ?',
    en: 'Do you see in this what you do it for? What do you take home?',
  },
})

export const nextSteps = step({
  mode: 'review',
  minutes: 15,
  title: { nl: 'Afronden', fr: 'Conclure', en: 'Closing' },
  prompt: {
    nl: 'Wie doet wat tegen wanneer? Wie toont dit aan de collega’s die er niet bij waren?',
    fr: 'Qui fait quoi et pour quand ? Qui montre ceci aux collègues absents ?',
    en: 'Who does what by when? Who shows this to the colleagues who were not here?',
  },
})

/** What is to be done before the next meeting. */
export function homework(task: LocalizedText) {
  return asking(
    { nl: 'Opdracht tegen volgende keer', fr: 'Pour la prochaine fois', en: 'For next time' },
    task,
    { ...nextSteps, minutes: 10 },
  )
}
