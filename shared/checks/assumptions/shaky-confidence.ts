import type { Check, Found } from '../check.ts'
import { assumptionRef, linkRef } from '../parts/refs.ts'

export const shakyConfidence: Check = {
  code: 'A03',
  severity: 'error',
  title: {
    nl: 'Zeker ondanks twijfel',
    fr: 'Confiance malgré le doute',
    en: 'Confident in spite of doubt',
  },
  message: {
    nl: ({ name, other }) =>
      `${name} geldt als zeker, maar de aanname ${other} is betwist of weerlegd.`,
    fr: ({ name, other }) =>
      `${name} est jugé sûr, mais l’hypothèse ${other} est contestée ou réfutée.`,
    en: ({ name, other }) =>
      `${name} is held to be certain, but the assumption ${other} is contested or refuted.`,
  },
  why: {
    nl: 'Een verband kan niet zekerder zijn dan waar het op rust.',
    fr: 'Un lien ne peut pas être plus sûr que ce sur quoi il repose.',
    en: 'A link cannot be more certain than what it rests on.',
  },
  fix: {
    nl: 'Verlaag de zekerheid, pas het verband aan, of laat zien waarom de twijfel niet klopt.',
    fr: 'Diminuez le degré de confiance, adaptez le lien, ou montrez pourquoi le doute n’est pas fondé.',
    en: 'Lower the confidence, change the link, or show why the doubt is wrong.',
  },
  find: ({ links, assumptionsOn }) =>
    links.flatMap((link) => {
      const isFirm = link.confidence === 'medium' || link.confidence === 'high'
      return assumptionsOn(link.id).flatMap((assumption): Found[] => {
        const isRefuted = assumption.status === 'refuted'
        if (!isRefuted && !(assumption.status === 'contested' && isFirm)) return []
        const refs = [linkRef(link), assumptionRef(assumption)]
        return isFirm ? [{ refs }] : [{ refs, severity: 'warning', message: refuted }]
      })
    }),
}

const refuted: Check['message'] = {
  nl: ({ name, other }) => `${name} staat nog op het bord, maar de aanname ${other} is weerlegd.`,
  fr: ({ name, other }) =>
    `${name} est encore sur le tableau, mais l’hypothèse ${other} est réfutée.`,
  en: ({ name, other }) => `${name} is still on the board, but the assumption ${other} is refuted.`,
}
