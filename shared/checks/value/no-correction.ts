import type { Check } from '../check.ts'
import { valueRef } from '../parts/refs.ts'

export const noCorrection: Check = {
  code: 'V02',
  severity: 'warning',
  title: { nl: 'Alles op eigen rekening', fr: 'Tout à votre compte', en: 'All to your credit' },
  message: {
    nl: ({ name }) =>
      `Bij de waarde van ${name} is niets afgetrokken: geen deadweight, geen attributie.`,
    fr: ({ name }) => `Rien n’est déduit de la valeur de ${name} : ni poids mort, ni attribution.`,
    en: ({ name }) => `Nothing is taken off the value of ${name}: no deadweight, no attribution.`,
  },
  why: {
    nl: 'Een deel was ook zonder jullie gebeurd, en aan een deel hebben anderen meegewerkt. Wie dat niet aftrekt, rekent zich rijk.',
    fr: 'Une partie serait arrivée sans vous, et d’autres ont contribué à une autre. Ne pas le déduire, c’est se surestimer.',
    en: 'Part of it would have happened without you, and others had a hand in part. Not taking that off is claiming too much.',
  },
  fix: {
    nl: 'Schat welk deel sowieso gebeurd was en welk deel van anderen komt, en noteer waarop die schatting steunt.',
    fr: 'Estimez la part qui serait arrivée de toute façon et celle qui revient à d’autres, et notez sur quoi repose l’estimation.',
    en: 'Estimate which part would have happened anyway and which comes from others, and note what the estimate rests on.',
  },
  find: ({ model }) =>
    (model.valuation?.items ?? [])
      .filter(
        ({ deadweight, attribution }) => deadweight === undefined && attribution === undefined,
      )
      .map((item) => ({ refs: [valueRef(item)] })),
}
