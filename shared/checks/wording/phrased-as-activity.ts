import type { Check } from '../check.ts'
import { isOthersPart } from '../parts/graph.ts'
import { elementRef } from '../parts/refs.ts'
import type { SpokenText } from '../parts/wording.ts'
import {
  activityNouns,
  activityVerbs,
  articles,
  besideInfinitives,
  nounTails,
} from '../parts/words/activity-verbs.ts'

export const phrasedAsActivity: Check = {
  code: 'W01',
  severity: 'warning',
  title: {
    nl: 'Klinkt als een activiteit',
    fr: 'Ressemble à une activité',
    en: 'Sounds like an activity',
  },
  message: {
    nl: ({ name, word }) => `${name} zegt wat jullie doen (${word}), niet wat er verandert.`,
    fr: ({ name, word }) => `${name} dit ce que vous faites (${word}), pas ce qui change.`,
    en: ({ name, word }) => `${name} says what you do (${word}), not what changes.`,
  },
  why: {
    nl: 'Een effect is wat er bij mensen anders wordt. Wie activiteiten als effect noteert, meet later of hij gewerkt heeft in plaats van of het geholpen heeft.',
    fr: 'Un effet, c’est ce qui devient différent pour des personnes. Si l’on note des activités comme effets, on mesurera si l’on a travaillé, et non si cela a aidé.',
    en: 'An outcome is what becomes different for people. If activities are noted as outcomes, you will measure whether you worked instead of whether it helped.',
  },
  fix: {
    nl: 'Herschrijf met de doelgroep vooraan en een werkwoord voor wat zij anders doet, weet of voelt: “Ouders praten thuis over school.” Of verplaats het kaartje naar de activiteiten.',
    fr: 'Reformulez en commençant par le public cible et un verbe pour ce qu’il fait, sait ou ressent autrement : « Les parents parlent de l’école à la maison. » Ou déplacez la carte vers les activités.',
    en: 'Rewrite it with the target group first and a verb for what they do, know or feel differently: “Parents talk about school at home.” Or move the card to the activities.',
  },
  isAboutWording: true,
  find: ({ elements, stageOf, titlesOf }) =>
    elements
      .filter((element) => stageOf(element).isChange && !isOthersPart(element))
      .flatMap((element) => {
        const word = titlesOf(element).map(activityWord).find(Boolean)
        return word === undefined ? [] : [{ refs: [elementRef(element)], word }]
      }),
}

/** The word that tells of an activity: a verb at the beginning, a noun made of one, in Dutch also a verb at the end. */
function activityWord({ language, words: all }: SpokenText): string | undefined {
  const words = articles[language].includes(all[0] ?? '') ? all.slice(1) : all
  const [first = '', second = ''] = words
  if (
    words.length > 1 &&
    activityNouns[language].includes(first) &&
    nounTails[language].includes(second)
  )
    return first
  // A verb after an article is a noun: "the run".
  if (words === all && activityVerbs[language].includes(first)) return first
  const last = words.at(-1) ?? ''
  const endsInVerb = language === 'nl' && words.length > 1 && activityVerbs.nl.includes(last)
  return endsInVerb && !words.some((word) => besideInfinitives.includes(word)) ? last : undefined
}
