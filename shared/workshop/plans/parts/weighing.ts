import { step } from './step.ts'

/** What a chain rests on, how sure people are of it, and what counts most. */

export const assumptions = step({
  mode: 'link',
  minutes: 20,
  title: { nl: 'Aannames', fr: 'Hypothèses', en: 'Assumptions' },
  prompt: {
    nl: 'Onder welke voorwaarden klopt deze pijl? Wat moet er waar zijn, ook bij anderen?',
    fr: 'À quelles conditions cette flèche tient-elle ? Que faut-il de vrai, aussi chez les autres ?',
    en: 'Under what conditions does this arrow hold? What must be true, with others too?',
  },
})

export const harm = step({
  mode: 'talk',
  minutes: 15,
  title: {
    nl: 'Wat kan er misgaan?',
    fr: 'Qu’est-ce qui peut mal tourner ?',
    en: 'What could go wrong?',
  },
  prompt: {
    nl: 'Wie kan hier last van hebben? Welk onbedoeld effect zou je liever niet zien?',
    fr: 'À qui cela pourrait-il nuire ? Quel effet inattendu préféreriez-vous ne pas voir ?',
    en: 'Whom could this harm? Which unintended effect would you rather not see?',
  },
})

export const sureness = step({
  mode: 'rate',
  minutes: 5,
  title: {
    nl: 'Hoe zeker zijn we?',
    fr: 'En sommes-nous sûrs ?',
    en: 'How sure are we?',
  },
  prompt: {
    nl: 'Hoe zeker ben je dat dit klopt? Denk aan wat je zelf zag gebeuren.',
    fr: 'À quel point cela vous semble-t-il certain ? Pensez à ce que vous avez vu vous-même.',
    en: 'How sure are you that this holds? Think of what you saw happen yourself.',
  },
})

export const outcomeVote = step({
  mode: 'vote',
  minutes: 5,
  lanes: [{ type: 'outcome' }],
  title: {
    nl: 'Wat telt het meest?',
    fr: 'Qu’est-ce qui compte le plus ?',
    en: 'What counts most?',
  },
  prompt: {
    nl: 'Welke effecten zijn voor onze mensen het belangrijkst?',
    fr: 'Quels effets sont les plus importants pour les personnes que nous accompagnons ?',
    en: 'Which outcomes matter most to the people we work for?',
  },
})

export const measureVote = step({
  mode: 'vote',
  minutes: 10,
  dots: 3,
  lanes: [{ type: 'outcome' }],
  title: { nl: 'Wat gaan we meten?', fr: 'Qu’allons-nous mesurer ?', en: 'What shall we measure?' },
  prompt: {
    nl: 'Welke effecten moeten we kennen om beter te kunnen beslissen? Kies er weinig.',
    fr: 'Quels effets devons-nous connaître pour mieux décider ? Choisissez-en peu.',
    en: 'Which outcomes must we know about to decide better? Choose few.',
  },
})
