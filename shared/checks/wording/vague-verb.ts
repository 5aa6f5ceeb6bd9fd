import type { Check } from '../check.ts'
import { elementRef } from '../parts/refs.ts'
import { phraseIn } from '../parts/wording.ts'
import { vagueVerbs } from '../parts/words/vague-verbs.ts'

export const vagueVerb: Check = {
  code: 'W05',
  severity: 'info',
  title: { nl: 'Vaag werkwoord', fr: 'Verbe vague', en: 'Vague verb' },
  message: {
    nl: ({ name, word }) => `${word} in ${name} kan van alles betekenen.`,
    fr: ({ name, word }) => `${word} dans ${name} peut vouloir dire beaucoup de choses.`,
    en: ({ name, word }) => `${word} in ${name} can mean many things.`,
  },
  why: {
    nl: 'Bij een vaag woord knikt iedereen, en bedoelt iedereen iets anders.',
    fr: 'Devant un mot vague, tout le monde acquiesce, et chacun comprend autre chose.',
    en: 'Everybody nods at a vague word, and everybody means something else by it.',
  },
  fix: {
    nl: 'Vraag “wat zie ik dan gebeuren?” en schrijf dat op: wie doet, weet of durft wat?',
    fr: 'Demandez « que verrais-je alors se passer ? » et écrivez-le : qui fait, sait ou ose quoi ?',
    en: 'Ask “what would I see happening?” and write that down: who does, knows or dares what?',
  },
  isAboutWording: true,
  find: ({ elements, levelsOf, titlesOf }) =>
    elements
      .filter(({ id }) => levelsOf(id) !== undefined)
      .flatMap((element) => {
        const word = titlesOf(element)
          .map(({ language, words }) => phraseIn(words, vagueVerbs[language]))
          .find(Boolean)
        return word === undefined ? [] : [{ refs: [elementRef(element)], word }]
      }),
}
