import type { Check, Found } from '../check.ts'
import { elementRef } from '../parts/refs.ts'

/** More outgoing steps than this say everything, and so nothing. */
const manySteps = 5
/** Of all links that could be drawn. */
const dense = 0.3
/** Among fewer cards a few links are already many of all that could be. */
const fewCards = 10

export const crowdedLinks: Check = {
  code: 'S08',
  severity: 'info',
  title: { nl: 'Te veel verbanden', fr: 'Trop de liens', en: 'Too many links' },
  message: {
    nl: ({ name, count }) => `Uit ${name} vertrekken ${count} verbanden.`,
    fr: ({ name, count }) => `${count} liens partent de ${name}.`,
    en: ({ name, count }) => `${count} links start at ${name}.`,
  },
  why: {
    nl: 'Als alles met alles samenhangt, ziet niemand nog welke weg telt, en kan niemand hem nog toetsen.',
    fr: 'Si tout est relié à tout, on ne voit plus quel chemin compte, et on ne peut plus le vérifier.',
    en: 'When everything is linked with everything, nobody sees which path matters, and nobody can test it.',
  },
  fix: {
    nl: 'Houd de verbanden die het verschil maken. Vraag bij elk: zou het volgende ook gebeuren zonder dit?',
    fr: 'Gardez les liens qui font la différence. Pour chacun, demandez : la suite arriverait-elle aussi sans cela ?',
    en: 'Keep the links that make the difference. Ask for each: would the next thing also happen without this?',
  },
  find: ({ elements, links, stepsFrom }) => {
    const found: Found[] = elements
      .filter(({ id }) => stepsFrom(id).length > manySteps)
      .map((element) => ({ refs: [elementRef(element)], count: stepsFrom(element.id).length }))
    const possible = elements.length * (elements.length - 1)
    if (elements.length >= fewCards && links.length > dense * possible)
      found.push({ refs: [], message: wholeBoard, count: links.length })
    return found
  },
}

const wholeBoard: Check['message'] = {
  nl: ({ count }) => `Er staan ${count} verbanden op het bord: bijna alles is met alles verbonden.`,
  fr: ({ count }) => `Il y a ${count} liens sur le tableau : presque tout est relié à tout.`,
  en: ({ count }) =>
    `There are ${count} links on the board: nearly everything is linked with everything.`,
}
