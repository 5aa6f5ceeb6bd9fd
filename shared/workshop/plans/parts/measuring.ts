import { step } from './step.ts'

/** From what is to be known to what it is worth: indicators, data, what they say. */

export const indicators = step({
  mode: 'talk',
  minutes: 35,
  title: { nl: 'Indicatoren', fr: 'Indicateurs', en: 'Indicators' },
  prompt: {
    nl: 'Waaraan zie, hoor of tel je dat dit effect er is? Begin bij wat anderen al meten.',
    fr: 'À quoi voit-on, entend-on ou compte-t-on que cet effet est là ? Commencez par ce que d’autres mesurent déjà.',
    en: 'By what can you see, hear or count that this outcome is there? Begin with what others measure already.',
  },
})

export const baseline = step({
  mode: 'talk',
  minutes: 20,
  title: {
    nl: 'Nulmeting en streefwaarden',
    fr: 'Situation de départ et valeurs cibles',
    en: 'Baseline and targets',
  },
  prompt: {
    nl: 'Waar staan we nu? Wanneer zijn we tevreden, en wie bepaalt dat mee?',
    fr: 'Où en sommes-nous aujourd’hui ? Quand serons-nous satisfaits, et qui en décide avec nous ?',
    en: 'Where are we now? When will we be content, and who has a say in that?',
  },
})

export const methods = step({
  mode: 'talk',
  minutes: 25,
  title: { nl: 'Meetplan', fr: 'Plan de mesure', en: 'Measurement plan' },
  prompt: {
    nl: 'Wie verzamelt wat, wanneer en hoe? Wat vragen we aan mensen, en wat geven we hun terug?',
    fr: 'Qui récolte quoi, quand et comment ? Que demandons-nous aux gens, et que leur rendons-nous ?',
    en: 'Who collects what, when and how? What do we ask of people, and what do we give back?',
  },
})

export const findings = step({
  mode: 'private',
  minutes: 15,
  title: { nl: 'Wat valt op?', fr: 'Qu’est-ce qui frappe ?', en: 'What stands out?' },
  prompt: {
    nl: 'Wat verrast je in de cijfers en de verhalen? Schrijf het eerst voor jezelf op.',
    fr: 'Qu’est-ce qui vous surprend dans les chiffres et les récits ? Écrivez-le d’abord pour vous.',
    en: 'What surprises you in the figures and the stories? Write it down for yourself first.',
  },
})

export const contribution = step({
  mode: 'talk',
  minutes: 25,
  title: { nl: 'Komt het door ons?', fr: 'Est-ce grâce à nous ?', en: 'Is it because of us?' },
  prompt: {
    nl: 'Wat zou sowieso gebeurd zijn? Wie of wat droeg nog bij? Hoe weten we dat?',
    fr: 'Que se serait-il passé de toute façon ? Qui ou quoi d’autre a contribué ? Comment le savons-nous ?',
    en: 'What would have happened anyway? Who or what else contributed? How do we know?',
  },
})

export const costsAndBenefits = step({
  mode: 'talk',
  minutes: 30,
  title: { nl: 'Kosten en baten', fr: 'Coûts et bénéfices', en: 'Costs and benefits' },
  prompt: {
    nl: 'Wat kost het, ook aan tijd van vrijwilligers? Welke effecten zijn in geld uit te drukken, en welke beter niet?',
    fr: 'Combien cela coûte-t-il, temps des bénévoles compris ? Quels effets se chiffrent en argent, et lesquels mieux pas ?',
    en: 'What does it cost, volunteers’ time included? Which outcomes can be told in money, and which had better not?',
  },
})

export const scenarios = step({
  mode: 'talk',
  minutes: 20,
  title: { nl: 'Scenario’s', fr: 'Scénarios', en: 'Scenarios' },
  prompt: {
    nl: 'Wat als het tegenvalt, en wat als het meevalt? Welke schatting weegt het zwaarst door?',
    fr: 'Et si c’est moins bien que prévu, ou mieux ? Quelle estimation pèse le plus ?',
    en: 'What if it turns out worse, or better? Which estimate weighs most?',
  },
})
