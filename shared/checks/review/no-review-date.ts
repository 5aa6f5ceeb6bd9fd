import { lastDayIn } from '#shared/figures/days-of.ts'
import type { Check, Found } from '../check.ts'
import { assumptionRef } from '../parts/refs.ts'

export const noReviewDate: Check = {
  code: 'G01',
  severity: 'info',
  title: { nl: 'Herziening', fr: 'Révision', en: 'Review' },
  message: {
    nl: () => 'Geen enkele aanname heeft een herzieningsdatum.',
    fr: () => 'Aucune hypothèse n’a de date de révision.',
    en: () => 'No assumption has a review date.',
  },
  why: {
    nl: 'Een veranderingstheorie die nooit herbekeken wordt, hangt na een jaar als versiering aan de muur.',
    fr: 'Une théorie du changement que l’on ne revoit jamais n’est plus, après un an, qu’une décoration au mur.',
    en: 'A theory of change that is never looked at again is a decoration on the wall after a year.',
  },
  fix: {
    nl: 'Prik bij de belangrijkste aannames een datum om ze opnieuw te bekijken, en pas daarna hun status aan.',
    fr: 'Fixez pour les hypothèses les plus importantes une date à laquelle les revoir, puis adaptez leur statut.',
    en: 'Set a date for the most important assumptions to look at them again, and change their status then.',
  },
  find: ({ model }, { today }) => {
    const open = model.assumptions.filter(({ status }) => status !== 'refuted')
    if (open.length === 0) return []
    if (!open.some(({ reviewOn }) => reviewOn !== undefined && reviewOn !== ''))
      return [{ refs: [] }]
    return open
      .filter(
        ({ reviewOn }) => reviewOn !== undefined && reviewOn !== '' && lastDayIn(reviewOn) < today,
      )
      .map((assumption): Found => ({
        refs: [assumptionRef(assumption)],
        day: assumption.reviewOn ?? '',
        message: past,
      }))
  },
}

const past: Check['message'] = {
  nl: ({ name, word }) => `De herzieningsdatum van de aanname ${name} (${word}) is voorbij.`,
  fr: ({ name, word }) => `La date de révision de l’hypothèse ${name} (${word}) est passée.`,
  en: ({ name, word }) => `The review date of the assumption ${name} (${word}) has passed.`,
}
