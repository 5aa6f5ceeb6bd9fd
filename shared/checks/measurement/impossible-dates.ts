import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Check, Found } from '../check.ts'
import { indicatorRef } from '../parts/refs.ts'

/** Dates are compared as ISO 8601 writes them, so that "2026" and "2026-03" count too. */
export const impossibleDates: Check = {
  code: 'M09',
  severity: 'warning',
  title: { nl: 'Onmogelijke datum', fr: 'Date impossible', en: 'Impossible date' },
  message: {
    nl: ({ name, word }) =>
      `De indicator ${name} heeft een meting van vóór de nulmeting (${word}).`,
    fr: ({ name, word }) =>
      `L’indicateur ${name} a une mesure antérieure à la situation de référence (${word}).`,
    en: ({ name, word }) =>
      `The indicator ${name} has a measurement from before the baseline (${word}).`,
  },
  why: {
    nl: 'Met een verkeerde datum vertelt de grafiek een verhaal dat niet gebeurd is.',
    fr: 'Avec une date erronée, le graphique raconte une histoire qui n’a pas eu lieu.',
    en: 'With a wrong date the plot tells a story that did not happen.',
  },
  fix: {
    nl: 'Kijk de datums na; vaak is het een tikfout in het jaar.',
    fr: 'Vérifiez les dates ; il s’agit souvent d’une faute de frappe dans l’année.',
    en: 'Check the dates; often it is a slip in the year.',
  },
  find: ({ model, indicators }, { today }) => [
    ...indicators.flatMap((indicator): Found[] => {
      const refs = [indicatorRef(indicator)]
      const start = indicator.baseline?.date ?? ''
      const dates = indicator.measurements.flatMap(({ date }) => date ?? [])
      const early = dates.find((date) => date < start && !start.startsWith(date))
      const late = dates.find((date) => date > today)
      return [
        ...(early === undefined ? [] : [{ refs, day: early }]),
        ...(late === undefined ? [] : [{ refs, day: late, message: inFuture }]),
      ]
    }),
    ...(runsBackward(model) ? [{ refs: [], message: periodRunsBackward }] : []),
  ],
}

const inFuture: Check['message'] = {
  nl: ({ name, word }) => `De indicator ${name} heeft een meting in de toekomst (${word}).`,
  fr: ({ name, word }) => `L’indicateur ${name} a une mesure dans le futur (${word}).`,
  en: ({ name, word }) => `The indicator ${name} has a measurement in the future (${word}).`,
}

const periodRunsBackward: Check['message'] = {
  nl: () => 'De looptijd van het bord eindigt voor ze begint.',
  fr: () => 'La période du tableau se termine avant de commencer.',
  en: () => 'The period of the board ends before it begins.',
}

/** Programs write a period as `from` and `to` or as `start` and `end`. */
function runsBackward({ period }: ChangeModel): boolean {
  if (typeof period !== 'object' || period === null) return false
  const dates: Readonly<Record<string, unknown>> = { ...period }
  const start = dates['from'] ?? dates['start']
  const end = dates['to'] ?? dates['end']
  if (typeof start !== 'string' || typeof end !== 'string') return false
  // An end of "2026" is the end of that year.
  const isWithin = end.length < wholeDay.length && start.startsWith(end)
  return start >= end && !isWithin
}

const wholeDay = 'yyyy-mm-dd'
