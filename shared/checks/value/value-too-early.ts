import type { Check } from '../check.ts'
import { valueRef } from '../parts/refs.ts'

export const valueTooEarly: Check = {
  code: 'V04',
  severity: 'error',
  title: {
    nl: 'Waarde op de verkeerde plaats',
    fr: 'Valeur au mauvais endroit',
    en: 'Value in the wrong place',
  },
  message: {
    nl: ({ name }) => `${name} heeft een waarde, maar is geen effect.`,
    fr: ({ name }) => `${name} a une valeur, mais n’est pas un effet.`,
    en: ({ name }) => `${name} has a value, but is not an outcome.`,
  },
  why: {
    nl: 'Wat jullie doen of leveren, is een kost. Waarde ontstaat pas als er voor iemand iets verandert.',
    fr: 'Ce que vous faites ou produisez est un coût. La valeur ne naît que si quelque chose change pour quelqu’un.',
    en: 'What you do or deliver is a cost. Value only comes about when something changes for somebody.',
  },
  fix: {
    nl: 'Zet de waarde bij het effect waar het toe leidt.',
    fr: 'Attribuez la valeur à l’effet auquel cela mène.',
    en: 'Put the value on the outcome that it leads to.',
  },
  find: ({ model, byId, stageOf }) =>
    (model.valuation?.items ?? [])
      .filter(({ outcomeId }) => {
        const element = byId.get(outcomeId)
        return element !== undefined && !stageOf(element).isValued
      })
      .map((item) => ({ refs: [valueRef(item)] })),
}
