import type { Check, Found } from '../check.ts'
import { elementRef } from '../parts/refs.ts'

export const accountabilityLine: Check = {
  code: 'L05',
  severity: 'warning',
  title: { nl: 'Verantwoordingslijn', fr: 'Ligne de responsabilité', en: 'Accountability line' },
  message: {
    nl: () => 'Er is nog geen verantwoordingslijn getrokken.',
    fr: () => 'La ligne de responsabilité n’est pas encore tracée.',
    en: () => 'No accountability line has been drawn yet.',
  },
  why: {
    nl: 'Zonder lijn is niet te zien tot waar jullie je op resultaten laten aanspreken en waar de hoop begint. Een financier trekt ze dan zelf.',
    fr: 'Sans ligne, on ne voit pas jusqu’où vous répondez des résultats et où commence l’espoir. Un financeur la tracera alors lui-même.',
    en: 'Without a line nobody sees how far you answer for results and where hope begins. A funder will then draw it for you.',
  },
  fix: {
    nl: 'Duid aan wat voorbij de lijn ligt: wat jullie hopen, maar niet in de hand hebben. Geef die kaartjes de invloedssfeer Belang.',
    fr: 'Indiquez ce qui se trouve au-delà de la ligne : ce que vous espérez sans le maîtriser. Donnez à ces cartes la sphère Intérêt.',
    en: 'Mark what lies beyond the line: what you hope for but do not control. Give those cards the sphere Interest.',
  },
  find: ({ model, elements, stageOf, isBeyondLine }) => {
    if (!elements.some((element) => stageOf(element).isChange)) return []
    if ((model.accountabilityLine?.beyond.length ?? 0) === 0) return [{ refs: [] }]
    return elements
      .filter(({ id, sphere }) => isBeyondLine(id) && sphere !== undefined && sphere !== 'interest')
      .map((element): Found => ({ refs: [elementRef(element)], message: withinReach }))
  },
}

const withinReach: Check['message'] = {
  nl: ({ name }) =>
    `${name} ligt voorbij de verantwoordingslijn, maar staat niet in de sfeer Belang.`,
  fr: ({ name }) =>
    `${name} se trouve au-delà de la ligne de responsabilité, mais pas dans la sphère Intérêt.`,
  en: ({ name }) => `${name} lies beyond the accountability line, but not in the sphere Interest.`,
}
