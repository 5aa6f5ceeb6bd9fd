import type { Check } from '../check.ts'
import { hasValue } from '../parts/numbers.ts'
import { indicatorRef } from '../parts/refs.ts'

export const targetBeyondLine: Check = {
  code: 'M08',
  severity: 'warning',
  title: {
    nl: 'Belofte voorbij de lijn',
    fr: 'Promesse au-delà de la ligne',
    en: 'Promise beyond the line',
  },
  message: {
    nl: ({ name }) =>
      `De indicator ${name} heeft een streefwaarde voor iets wat voorbij de verantwoordingslijn ligt.`,
    fr: ({ name }) =>
      `L’indicateur ${name} a une cible pour ce qui se trouve au-delà de la ligne de responsabilité.`,
    en: ({ name }) =>
      `The indicator ${name} has a target for something beyond the accountability line.`,
  },
  why: {
    nl: 'Voorbij de lijn hopen jullie. Een streefwaarde maakt er een belofte van waarop je afgerekend wordt.',
    fr: 'Au-delà de la ligne, vous espérez. Une cible en fait une promesse dont on vous demandera compte.',
    en: 'Beyond the line you hope. A target turns that into a promise you will be held to.',
  },
  fix: {
    nl: 'Haal de streefwaarde weg en volg alleen op wat er gebeurt, of leg het effect binnen de lijn.',
    fr: 'Retirez la cible et suivez simplement ce qui se passe, ou placez l’effet en deçà de la ligne.',
    en: 'Take the target away and only follow what happens, or put the outcome within the line.',
  },
  find: ({ indicators, isBeyondLine }) =>
    indicators
      .filter(
        ({ elementId, targets }) =>
          isBeyondLine(elementId) && targets.some(({ value }) => hasValue(value)),
      )
      .map((indicator) => ({ refs: [indicatorRef(indicator)] })),
}
