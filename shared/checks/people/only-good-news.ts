import type { Check } from '../check.ts'
import { isUnwanted } from '../parts/graph.ts'

export const onlyGoodNews: Check = {
  code: 'K03',
  severity: 'info',
  title: { nl: 'Alleen goed nieuws', fr: 'Rien que du positif', en: 'Only good news' },
  message: {
    nl: () => 'Er staat geen enkel negatief of onbedoeld effect op het bord.',
    fr: () => 'Il n’y a aucun effet négatif ou inattendu sur le tableau.',
    en: () => 'There is no negative or unintended outcome on the board.',
  },
  why: {
    nl: 'Alles wat je doet, heeft ook gevolgen die je niet wilde. Wie ze op voorhand noemt, kan ze opvangen en is geloofwaardiger.',
    fr: 'Tout ce que l’on fait a aussi des conséquences que l’on ne voulait pas. Les nommer d’avance permet d’y parer et rend plus crédible.',
    en: 'Everything one does also has consequences one did not want. Naming them beforehand helps to soften them and makes you more credible.',
  },
  fix: {
    nl: 'Vraag “wie kan hier slechter van worden?” en voeg minstens één onbedoeld of negatief effect toe.',
    fr: 'Demandez « qui pourrait y perdre ? » et ajoutez au moins un effet inattendu ou négatif.',
    en: 'Ask “who could be worse off?” and add at least one unintended or negative outcome.',
  },
  find: ({ elements, stageOf }) => {
    const outcomes = elements.filter((element) => stageOf(element).hasHorizon)
    const isOneSided =
      outcomes.length > 0 &&
      !outcomes.some((element) => isUnwanted(element) || element.intended === false)
    return isOneSided ? [{ refs: [] }] : []
  },
}
