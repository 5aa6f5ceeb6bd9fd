import type { Check } from '../check.ts'
import { elementRef } from '../parts/refs.ts'
import { reached } from '#shared/model/reached.ts'

export const noImpact: Check = {
  code: 'S05',
  severity: 'error',
  title: { nl: 'Geen impact', fr: 'Pas d’impact', en: 'No impact' },
  message: {
    nl: () => 'Er staat nog geen impact op het bord.',
    fr: () => 'Il n’y a pas encore d’impact sur le tableau.',
    en: () => 'There is no impact on the board yet.',
  },
  why: {
    nl: 'De impact is waar alles naartoe leidt. Zonder impact weet niemand of de rest de moeite loont.',
    fr: 'L’impact est ce vers quoi tout mène. Sans lui, personne ne sait si le reste en vaut la peine.',
    en: 'The impact is where everything leads. Without it nobody knows whether the rest is worth the effort.',
  },
  fix: {
    nl: 'Begin achteraan: welke verandering in de samenleving willen jullie uiteindelijk zien? Schrijf die op een kaartje in de kolom Impact en trek de verbanden ernaartoe.',
    fr: 'Commencez par la fin : quel changement voulez-vous voir à terme dans la société ? Écrivez-le sur une carte dans la colonne Impact et tracez les liens qui y mènent.',
    en: 'Start at the end: which change in society do you want to see in the long run? Write it on a card in the Impact lane and draw the links that lead there.',
  },
  find: ({ elements, stageOf, linksFrom }) => {
    if (elements.length === 0) return []
    const goals = elements.filter((element) => stageOf(element).isGoal)
    if (goals.length === 0) return [{ refs: [] }]
    return elements
      .filter((element) => stageOf(element).setsDirection && linksFrom(element.id).length > 0)
      .filter(({ id }) => {
        const ahead = reached([id], (from) => linksFrom(from).map(({ to }) => to))
        return !goals.some((goal) => ahead.has(goal.id))
      })
      .map((element) => ({ refs: [elementRef(element)], message: unreachable }))
  },
}

const unreachable: Check['message'] = {
  nl: ({ name }) => `Vanuit ${name} kom je bij geen enkele impact uit.`,
  fr: ({ name }) => `À partir de ${name}, on n’arrive à aucun impact.`,
  en: ({ name }) => `From ${name} no impact can be reached.`,
}
