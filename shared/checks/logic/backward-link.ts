import { linkTraits } from '#shared/model/link-traits.ts'
import type { Check } from '../check.ts'
import { linkRef } from '../parts/refs.ts'

export const backwardLink: Check = {
  code: 'L02',
  severity: 'warning',
  title: { nl: 'Loopt terug', fr: 'À rebours', en: 'Runs back' },
  message: {
    nl: ({ name }) => `${name} loopt terug naar een eerdere stap in de keten.`,
    fr: ({ name }) => `${name} revient à une étape antérieure de la chaîne.`,
    en: ({ name }) => `${name} runs back to an earlier step of the chain.`,
  },
  why: {
    nl: 'Een keten leest van wat jullie doen naar wat er verandert. Een pijl terug zet oorzaak en gevolg op hun kop.',
    fr: 'Une chaîne se lit de ce que vous faites vers ce qui change. Une flèche à rebours inverse cause et effet.',
    en: 'A chain reads from what you do to what changes. An arrow back turns cause and effect round.',
  },
  fix: {
    nl: 'Keer het verband om. Versterkt een later effect wat jullie doen, kies dan “werkt terug op”; is het er nodig voor, kies “maakt mogelijk”.',
    fr: 'Inversez le lien. Si un effet ultérieur renforce ce que vous faites, choisissez « agit en retour sur » ; s’il y est nécessaire, « rend possible ».',
    en: 'Reverse the link. If a later outcome strengthens what you do, choose “feeds back into”; if it is needed for it, “enables”.',
  },
  find: ({ steps, levelsOf }) =>
    steps
      .filter(({ kind, from, to }) => {
        const start = levelsOf(from)
        const end = levelsOf(to)
        return (
          !linkTraits[kind].mayRunBack &&
          start !== undefined &&
          end !== undefined &&
          end.highest < start.lowest
        )
      })
      .map((link) => ({ refs: [linkRef(link)] })),
}
