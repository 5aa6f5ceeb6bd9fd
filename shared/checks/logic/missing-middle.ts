import { longTermLevel } from '#shared/model/stages.ts'
import type { Element } from '#shared/model/change-model.ts'
import type { Check } from '../check.ts'
import { reached } from '#shared/model/reached.ts'
import { elementRef } from '../parts/refs.ts'

/** NPC's "missing middle": between what is delivered and what changes in the long run something changes sooner. */
export const missingMiddle: Check = {
  code: 'L04',
  severity: 'warning',
  title: { nl: 'Ontbrekend midden', fr: 'Milieu manquant', en: 'Missing middle' },
  message: {
    nl: ({ name }) =>
      `Tussen de outputs en ${name} staat geen effect op korte of middellange termijn.`,
    fr: ({ name }) =>
      `Entre les réalisations et ${name}, il n’y a pas d’effet à court ou moyen terme.`,
    en: ({ name }) => `Between the outputs and ${name} there is no short- or medium-term outcome.`,
  },
  why: {
    nl: 'Mensen veranderen stap voor stap: eerst wat ze weten of durven, dan wat ze doen, dan hoe ze leven. Wie het midden overslaat, merkt te laat dat het misloopt.',
    fr: 'Les gens changent pas à pas : d’abord ce qu’ils savent ou osent, puis ce qu’ils font, puis leur vie. Qui saute le milieu remarque trop tard que cela dérape.',
    en: 'People change step by step: first what they know or dare, then what they do, then how they live. Whoever skips the middle notices too late that things go wrong.',
  },
  fix: {
    nl: 'Vraag wat de doelgroep het eerst zal merken, en wat ze daardoor anders gaat doen. Zet die effecten ertussen.',
    fr: 'Demandez ce que le public cible remarquera d’abord, et ce qu’il fera ensuite autrement. Ajoutez ces effets entre les deux.',
    en: 'Ask what the target group will notice first, and what it will then do differently. Put those outcomes in between.',
  },
  find: ({ elements, levelsOf, stageOf, stepsFrom, stepsTo }) => {
    const isLongTerm = (id: string): boolean => (levelsOf(id)?.lowest ?? 0) >= longTermLevel
    const after = (is: (element: Element) => boolean): ReadonlySet<string> =>
      reached(
        elements.filter(is).map(({ id }) => id),
        (id) => stepsFrom(id).map(({ to }) => to),
      )
    const afterDelivery = after((element) => stageOf(element).isDelivery)
    const afterMiddle = after((element) => stageOf(element).isChange && !isLongTerm(element.id))
    return (
      elements
        .filter(({ id }) => isLongTerm(id) && afterDelivery.has(id) && !afterMiddle.has(id))
        // Said where the jump is, not of all that comes after it.
        .filter(({ id }) => stepsTo(id).some(({ from }) => !isLongTerm(from)))
        .map((element) => ({ refs: [elementRef(element)] }))
    )
  },
}
