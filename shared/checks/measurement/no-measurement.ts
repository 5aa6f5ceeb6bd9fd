import { daysOf, inOrderOfTime, lastDayIn } from '#shared/figures/days-of.ts'
import type { Check, Found } from '../check.ts'
import { indicatorRef } from '../parts/refs.ts'

export const noMeasurement: Check = {
  code: 'M04',
  severity: 'info',
  title: { nl: 'Nog niet gemeten', fr: 'Pas encore mesuré', en: 'Not measured yet' },
  message: {
    nl: ({ name }) => `De indicator ${name} is nog nooit gemeten.`,
    fr: ({ name }) => `L’indicateur ${name} n’a encore jamais été mesuré.`,
    en: ({ name }) => `The indicator ${name} has never been measured.`,
  },
  why: {
    nl: 'Een indicator die niemand meet, geeft alleen de schijn dat jullie het opvolgen.',
    fr: 'Un indicateur que personne ne mesure donne seulement l’impression d’un suivi.',
    en: 'An indicator that nobody measures only looks as if you followed things up.',
  },
  fix: {
    nl: 'Spreek af wie wanneer meet en vul de eerste meting in. Lukt het niet, kies dan een indicator die wel haalbaar is.',
    fr: 'Convenez de qui mesure et quand, et inscrivez la première mesure. Si ce n’est pas faisable, choisissez un indicateur qui l’est.',
    en: 'Agree who measures when and fill in the first measurement. If it cannot be done, choose an indicator that can.',
  },
  find: ({ indicators }, { today }) =>
    indicators.flatMap((indicator): Found[] => {
      const refs = [indicatorRef(indicator)]
      if (indicator.measurements.length === 0) return [{ refs }]
      const due = inOrderOfTime(indicator.targets)
        .flatMap(({ date }) => date ?? [])
        .findLast((date) => lastDayIn(date) < today)
      if (due === undefined) return []
      // Any day of a year meets a target of that year.
      const start = daysOf(due)?.first ?? due
      const isMet = indicator.measurements.some(({ date }) => lastDayIn(date) >= start)
      return isMet ? [] : [{ refs, day: due, message: overdue }]
    }),
}

const overdue: Check['message'] = {
  nl: ({ name, word }) =>
    `De streefdatum van de indicator ${name} (${word}) is voorbij zonder nieuwe meting.`,
  fr: ({ name, word }) =>
    `L’échéance de l’indicateur ${name} (${word}) est passée sans nouvelle mesure.`,
  en: ({ name, word }) =>
    `The target date of the indicator ${name} (${word}) has passed without a new measurement.`,
}
