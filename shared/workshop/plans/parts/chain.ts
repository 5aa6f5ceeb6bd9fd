import { step } from './step.ts'

/** The chain of change, from its end to its beginning, and what holds it together. */

export const impact = step({
  mode: 'collect',
  minutes: 15,
  maxCards: 3,
  lanes: [{ type: 'impact' }],
  title: { nl: 'Impact', fr: 'Impact', en: 'Impact' },
  prompt: {
    nl: 'Welke verandering wil je uiteindelijk zien, en voor wie?',
    fr: 'Quel changement voulez-vous voir à terme, et pour qui ?',
    en: 'Which change do you want to see in the end, and for whom?',
  },
})

export const impactVote = step({
  mode: 'vote',
  minutes: 10,
  dots: 3,
  lanes: [{ type: 'impact' }],
  title: { nl: 'Impact kiezen', fr: 'Choisir l’impact', en: 'Choosing the impact' },
  prompt: {
    nl: 'Aan welke verandering willen wij samen bijdragen?',
    fr: 'À quel changement voulons-nous contribuer ensemble ?',
    en: 'To which change do we want to contribute together?',
  },
})

export const outcomes = step({
  mode: 'collect',
  minutes: 20,
  choosesLane: true,
  lanes: [{ type: 'outcome' }],
  title: { nl: 'Effecten', fr: 'Effets', en: 'Outcomes' },
  prompt: {
    nl: 'Wat moet er eerst veranderen bij mensen, zodat die impact er komt? Begin met “wie” en zeg wat er anders is.',
    fr: 'Que faut-il d’abord changer chez les gens pour que cet impact se produise ? Commencez par « qui » et dites ce qui est différent.',
    en: 'What must change for people first, so that this impact comes about? Begin with who, and say what is different.',
  },
})

export const longOutcomes = step({
  mode: 'private',
  minutes: 20,
  lanes: [{ type: 'outcome', horizon: 'long' }],
  title: {
    nl: 'Effecten op lange termijn',
    fr: 'Effets à long terme',
    en: 'Long-term outcomes',
  },
  prompt: {
    nl: 'Wat moet er anders zijn in het leven van mensen net voor de impact er is?',
    fr: 'Qu’est-ce qui doit être différent dans la vie des gens juste avant que l’impact soit là ?',
    en: 'What must be different in people’s lives just before the impact is there?',
  },
})

export const mediumOutcomes = step({
  mode: 'collect',
  minutes: 20,
  lanes: [{ type: 'outcome', horizon: 'medium' }],
  title: {
    nl: 'Effecten op middellange termijn',
    fr: 'Effets à moyen terme',
    en: 'Medium-term outcomes',
  },
  prompt: {
    nl: 'Wat doen mensen dan anders dan nu? Wat moet daar eerst voor gebeuren?',
    fr: 'Que font alors les gens autrement qu’aujourd’hui ? Que faut-il d’abord pour cela ?',
    en: 'What do people then do differently from now? What must happen first for that?',
  },
})

export const shortOutcomes = step({
  mode: 'collect',
  minutes: 20,
  lanes: [{ type: 'outcome', horizon: 'short' }],
  title: {
    nl: 'Effecten op korte termijn',
    fr: 'Effets à court terme',
    en: 'Short-term outcomes',
  },
  prompt: {
    nl: 'Wat weten, kunnen, willen of hebben mensen meteen na onze activiteiten?',
    fr: 'Que savent, peuvent, veulent ou ont les gens juste après nos activités ?',
    en: 'What do people know, want, have, or what can they do right after our activities?',
  },
})

export const outputs = step({
  mode: 'collect',
  minutes: 15,
  lanes: [{ type: 'output' }],
  title: { nl: 'Outputs', fr: 'Réalisations', en: 'Outputs' },
  prompt: {
    nl: 'Wat leveren we af dat je kunt tellen of tonen? Hoeveel, voor hoeveel mensen?',
    fr: 'Que livrons-nous que l’on peut compter ou montrer ? Combien, pour combien de personnes ?',
    en: 'What do we deliver that you can count or show? How much, for how many people?',
  },
})

export const activities = step({
  mode: 'collect',
  minutes: 15,
  lanes: [{ type: 'activity' }],
  title: { nl: 'Activiteiten', fr: 'Activités', en: 'Activities' },
  prompt: {
    nl: 'Wat doen we daarvoor, en met wie? Noem wat we al doen en wat nog ontbreekt.',
    fr: 'Que faisons-nous pour cela, et avec qui ? Citez ce que nous faisons déjà et ce qui manque encore.',
    en: 'What do we do for that, and with whom? Name what we do already and what is still missing.',
  },
})

export const merging = step({
  mode: 'merge',
  minutes: 15,
  title: { nl: 'Samenvoegen', fr: 'Regrouper', en: 'Putting together' },
  prompt: {
    nl: 'Welke kaartjes zeggen hetzelfde? Welke zijn eigenlijk een activiteit?',
    fr: 'Quelles cartes disent la même chose ? Lesquelles sont en fait une activité ?',
    en: 'Which cards say the same? Which of them are really an activity?',
  },
})

export const linking = step({
  mode: 'link',
  minutes: 25,
  title: { nl: 'Verbanden leggen', fr: 'Tracer les liens', en: 'Drawing links' },
  prompt: {
    nl: 'Wat leidt tot wat? Lees elke pijl hardop: “… zodat …”. Klinkt het niet, dan ontbreekt er een stap.',
    fr: 'Qu’est-ce qui mène à quoi ? Lisez chaque flèche à voix haute : « … pour que … ». Si cela sonne faux, il manque une étape.',
    en: 'What leads to what? Read every arrow aloud: “… so that …”. If it sounds wrong, a step is missing.',
  },
})

export const accountability = step({
  mode: 'talk',
  minutes: 15,
  title: { nl: 'Verantwoordingslijn', fr: 'Ligne de responsabilité', en: 'Accountability line' },
  prompt: {
    nl: 'Tot waar mag men ons aanspreken op het resultaat? Waar dragen we alleen nog toe bij?',
    fr: 'Jusqu’où peut-on nous demander des comptes ? À partir d’où ne faisons-nous plus que contribuer ?',
    en: 'How far can others hold us to the result? From where on do we only contribute?',
  },
})
