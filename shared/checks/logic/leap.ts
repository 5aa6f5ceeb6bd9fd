import type { Check } from '../check.ts'
import { linkRef } from '../parts/refs.ts'

/** A link from one level to the next skips none. */
const skippedLevels = 2

export const leap: Check = {
  code: 'L01',
  severity: 'warning',
  title: { nl: 'Sprong', fr: 'Saut', en: 'Leap' },
  message: {
    nl: ({ name }) => `${name} slaat minstens twee tussenstappen over.`,
    fr: ({ name }) => `${name} saute au moins deux étapes intermédiaires.`,
    en: ({ name }) => `${name} skips at least two steps in between.`,
  },
  why: {
    nl: 'In de overgeslagen stappen zitten de aannames die het vaakst fout blijken.',
    fr: 'C’est dans les étapes sautées que se cachent les hypothèses qui se révèlent le plus souvent fausses.',
    en: 'The skipped steps hold the assumptions that most often turn out to be wrong.',
  },
  fix: {
    nl: 'Vraag “wat moet er eerst veranderen?” en zet dat ertussen: een output, of een effect op kortere termijn.',
    fr: 'Demandez « que doit-il changer d’abord ? » et ajoutez-le entre les deux : une réalisation, ou un effet à plus court terme.',
    en: 'Ask “what has to change first?” and put that in between: an output, or an outcome on a shorter term.',
  },
  find: ({ steps, levelsOf }) =>
    steps
      .filter(({ from, to }) => {
        const start = levelsOf(from)
        const end = levelsOf(to)
        return (
          start !== undefined &&
          end !== undefined &&
          end.lowest - start.highest - 1 >= skippedLevels
        )
      })
      .map((link) => ({ refs: [linkRef(link)] })),
}
