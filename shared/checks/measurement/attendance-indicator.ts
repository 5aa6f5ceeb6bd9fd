import type { Check } from '../check.ts'
import { indicatorRef } from '../parts/refs.ts'
import { phraseIn, textsOf, type SpokenText } from '../parts/wording.ts'
import { attendance, saysMore } from '../parts/words/attendance.ts'

export const attendanceIndicator: Check = {
  code: 'M05',
  severity: 'warning',
  title: { nl: 'Telt wie er was', fr: 'Compte les présents', en: 'Counts who came' },
  message: {
    nl: ({ name, word }) =>
      `De indicator ${name} telt wat er plaatsvond (${word}), niet wat er veranderde.`,
    fr: ({ name, word }) =>
      `L’indicateur ${name} compte ce qui a eu lieu (${word}), pas ce qui a changé.`,
    en: ({ name, word }) =>
      `The indicator ${name} counts what took place (${word}), not what changed.`,
  },
  why: {
    nl: 'Een volle zaal is een output. Of er bij die mensen iets veranderd is, zegt het aantal stoelen niet.',
    fr: 'Une salle pleine est une réalisation. Le nombre de chaises ne dit pas si quelque chose a changé chez ces personnes.',
    en: 'A full room is an output. Whether anything changed for those people the number of chairs does not say.',
  },
  fix: {
    nl: 'Verplaats deze indicator naar de output, en zoek voor het effect iets wat mensen anders doen, weten of voelen.',
    fr: 'Déplacez cet indicateur vers la réalisation, et cherchez pour l’effet ce que les gens font, savent ou ressentent autrement.',
    en: 'Move this indicator to the output, and look for something people do, know or feel differently for the outcome.',
  },
  isAboutWording: true,
  find: ({ elements, stageOf, indicatorsOf }) =>
    elements
      .filter((element) => stageOf(element).isChange)
      .flatMap(({ id }) => indicatorsOf(id))
      .flatMap((indicator) => {
        const word = textsOf(indicator.name).map(countedPresence).find(Boolean)
        return word === undefined ? [] : [{ refs: [indicatorRef(indicator)], word }]
      }),
}

function countedPresence({ language, words }: SpokenText): string | undefined {
  return phraseIn(words, saysMore[language]) === undefined
    ? phraseIn(words, attendance[language])
    : undefined
}
