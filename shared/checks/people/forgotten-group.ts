import type { Check } from '../check.ts'
import { targetGroups } from '../parts/concerned.ts'
import { stakeholderRef } from '../parts/refs.ts'

export const forgottenGroup: Check = {
  code: 'K01',
  severity: 'warning',
  title: {
    nl: 'Doelgroep zonder effect',
    fr: 'Public cible sans effet',
    en: 'Target group without an outcome',
  },
  message: {
    nl: ({ name }) => `Voor de doelgroep ${name} verandert er op dit bord niets.`,
    fr: ({ name }) => `Pour le public cible ${name}, rien ne change sur ce tableau.`,
    en: ({ name }) => `Nothing changes on this board for the target group ${name}.`,
  },
  why: {
    nl: 'Jullie zeggen het voor deze mensen te doen. Dan hoort er minstens één effect bij hen.',
    fr: 'Vous dites agir pour ces personnes. Il faut alors au moins un effet chez elles.',
    en: 'You say you do it for these people. Then at least one outcome should be theirs.',
  },
  fix: {
    nl: 'Kies deze doelgroep bij de effecten waar het om hen gaat, of voeg een effect toe. Werken ze vooral mee, pas dan hun rol aan.',
    fr: 'Choisissez ce public dans les effets qui le concernent, ou ajoutez un effet. S’il contribue surtout, changez son rôle.',
    en: 'Choose this group on the outcomes that are about them, or add one. If they mainly contribute, change their role.',
  },
  find: ({ model, elements, stageOf }) => {
    const named = new Set(
      elements
        .filter((element) => stageOf(element).isChange)
        .flatMap(({ stakeholderIds }) => stakeholderIds),
    )
    return targetGroups(model)
      .filter(({ id }) => !named.has(id))
      .map((stakeholder) => ({ refs: [stakeholderRef(stakeholder)] }))
  },
}
