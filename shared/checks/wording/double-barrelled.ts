import type { Check } from '../check.ts'
import { elementRef } from '../parts/refs.ts'
import { phraseIn, type SpokenText } from '../parts/wording.ts'
import { articles } from '../parts/words/activity-verbs.ts'
import { conjunctions } from '../parts/words/conjunctions.ts'

export const doubleBarrelled: Check = {
  code: 'W04',
  severity: 'info',
  title: { nl: 'Twee effecten in één', fr: 'Deux effets en un', en: 'Two outcomes in one' },
  message: {
    nl: ({ name, word }) => `${name} zegt misschien twee dingen (${word}).`,
    fr: ({ name, word }) => `${name} dit peut-être deux choses (${word}).`,
    en: ({ name, word }) => `${name} may say two things (${word}).`,
  },
  why: {
    nl: 'Van twee effecten op één kaartje kan het ene lukken en het andere niet. Dan valt er niets te meten.',
    fr: 'De deux effets sur une carte, l’un peut réussir et l’autre non. Il n’y a alors rien à mesurer.',
    en: 'Of two outcomes on one card the one may come true and the other not. Then nothing can be measured.',
  },
  fix: {
    nl: 'Maak er twee kaartjes van als het over twee veranderingen gaat. Gaat het over één, laat het dan zo.',
    fr: 'Faites-en deux cartes s’il s’agit de deux changements. S’il n’y en a qu’un, laissez ainsi.',
    en: 'Make it two cards if it is about two changes. If it is about one, leave it as it is.',
  },
  isAboutWording: true,
  find: ({ elements, stageOf, titlesOf }) =>
    elements
      .filter((element) => stageOf(element).hasHorizon)
      .flatMap((element) => {
        const word = titlesOf(element).map(joiningWord).find(Boolean)
        return word === undefined ? [] : [{ refs: [elementRef(element)], word }]
      }),
}

/** Two who change together, as in "Schools and clubs take…", are one change: that conjunction does not count. */
function joiningWord({ language, words: all }: SpokenText): string | undefined {
  const words = articles[language].includes(all[0] ?? '') ? all.slice(1) : all
  const isAboutTwo = phraseIn(words.slice(1, 2), conjunctions[language]) !== undefined
  return phraseIn(isAboutTwo ? words.slice(2) : words, conjunctions[language])
}
