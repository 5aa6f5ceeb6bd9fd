import type { Assumption } from '#shared/model/change-model.ts'
import type { Check, Found } from '../check.ts'
import type { BoardGraph } from '../parts/graph.ts'
import { assumptionRef } from '../parts/refs.ts'
import { phraseIn, textsOf, wordsOf } from '../parts/wording.ts'
import { ownDoing } from '../parts/words/own-doing.ts'

/** Shorter words carry no meaning of their own in any of the languages, or hardly any. */
const shortestWord = 4
/** How much of an assumption may stand in the titles of its link already. */
const sameShare = 0.75

export const emptyAssumption: Check = {
  code: 'A05',
  severity: 'info',
  title: {
    nl: 'Aanname zegt niets nieuws',
    fr: 'Hypothèse sans apport',
    en: 'Assumption adds nothing',
  },
  message: {
    nl: ({ name }) => `De aanname ${name} herhaalt alleen wat het verband al zegt.`,
    fr: ({ name }) => `L’hypothèse ${name} ne fait que répéter ce que dit déjà le lien.`,
    en: ({ name }) => `The assumption ${name} only repeats what the link says already.`,
  },
  why: {
    nl: 'Een aanname noemt wat waar moet zijn zonder dat jullie erover beslissen. Al het andere valt niet te toetsen.',
    fr: 'Une hypothèse nomme ce qui doit être vrai sans que vous en décidiez. Le reste ne peut pas se vérifier.',
    en: 'An assumption names what must be true without you deciding it. Anything else cannot be tested.',
  },
  fix: {
    nl: 'Vraag “waarom zou dit níét lukken?” en schrijf op wat dan tegenzit: bij de doelgroep, bij partners, in de omgeving.',
    fr: 'Demandez « pourquoi cela pourrait-il échouer ? » et notez l’obstacle : chez le public, chez les partenaires, dans le contexte.',
    en: 'Ask “why might this not work?” and write down what would stand in the way: with the target group, with partners, around you.',
  },
  isAboutWording: true,
  find: (graph) =>
    graph.model.assumptions.flatMap((assumption): Found[] => {
      const refs = [assumptionRef(assumption)]
      if (repeatsLink(graph, assumption)) return [{ refs }]
      const word = textsOf(assumption.text)
        .map(({ language, words }) => phraseIn(words, ownDoing[language]))
        .find(Boolean)
      return word === undefined ? [] : [{ refs, word, message: inOwnHands }]
    }),
}

const inOwnHands: Check['message'] = {
  nl: ({ name, word }) =>
    `De aanname ${name} gaat over jullie zelf (${word}): dat is een voornemen.`,
  fr: ({ name, word }) => `L’hypothèse ${name} parle de vous (${word}) : c’est une intention.`,
  en: ({ name, word }) => `The assumption ${name} is about yourselves (${word}): that is a plan.`,
}

function repeatsLink({ linkById, byId }: BoardGraph, { on, text }: Assumption): boolean {
  const link = on.kind === 'link' ? linkById.get(on.ref) : undefined
  if (link === undefined) return false
  return textsOf(text).some(({ language, words: said }) => {
    const words = said.filter(({ length }) => length >= shortestWord)
    const titles = [link.from, link.to].flatMap((id) =>
      wordsOf(byId.get(id)?.title[language] ?? ''),
    )
    const repeated = words.filter((word) => titles.includes(word))
    return words.length >= 2 && repeated.length >= sameShare * words.length
  })
}
