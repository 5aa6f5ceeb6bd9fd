import type { Check, Found } from '../check.ts'
import { normalised } from '../parts/wording.ts'
import { elementRef } from '../parts/refs.ts'

export const sameTitle: Check = {
  code: 'S06',
  severity: 'info',
  title: { nl: 'Zelfde titel', fr: 'Même titre', en: 'Same title' },
  message: {
    nl: ({ name, count }) => `${name} staat ${count} keer op het bord.`,
    fr: ({ name, count }) => `${name} figure ${count} fois sur le tableau.`,
    en: ({ name, count }) => `${name} is on the board ${count} times.`,
  },
  why: {
    nl: 'Twee kaartjes die hetzelfde zeggen, krijgen elk een deel van de verbanden en van de gesprekken.',
    fr: 'Deux cartes qui disent la même chose se partagent les liens et les discussions.',
    en: 'Two cards that say the same each get part of the links and part of the conversations.',
  },
  fix: {
    nl: 'Houd er één en leid de verbanden daarnaartoe. Bedoelen ze iets anders, zeg dan in de titel wat.',
    fr: 'Gardez-en une et reliez-y les autres liens. Si elles veulent dire autre chose, dites-le dans le titre.',
    en: 'Keep one and lead the links there. If they mean different things, say which in the title.',
  },
  isAboutWording: true,
  find: ({ elements, titlesOf }) => {
    const byTitle = new Map<string, string[]>()
    for (const element of elements) {
      for (const { language, words } of titlesOf(element)) {
        const title = normalised(words)
        if (title === '') continue
        const key = `${language} ${title}`
        const same = byTitle.get(key)
        if (same === undefined) byTitle.set(key, [element.id])
        else same.push(element.id)
      }
    }
    const groups = new Map<string, Found>()
    for (const ids of byTitle.values()) {
      // The same cards may have the same title in several languages.
      if (ids.length > 1)
        groups.set(ids.join(' '), {
          refs: ids.map((id) => elementRef({ id })),
          count: ids.length,
        })
    }
    return [...groups.values()]
  },
}
