import type { Check } from '../check.ts'
import { linkRef } from '../parts/refs.ts'

export const brokenLink: Check = {
  code: 'S10',
  severity: 'error',
  title: { nl: 'Verband naar niets', fr: 'Lien vers rien', en: 'Link to nowhere' },
  message: {
    nl: ({ name }) => `Het verband ${name} leidt naar zichzelf of naar een kaartje dat er niet is.`,
    fr: ({ name }) => `Le lien ${name} mène à lui-même ou à une carte qui n’existe pas.`,
    en: ({ name }) => `The link ${name} leads to itself or to a card that is not there.`,
  },
  why: {
    nl: 'Zo’n verband zegt niets, en andere programma’s struikelen erover.',
    fr: 'Un tel lien ne dit rien, et d’autres programmes trébuchent dessus.',
    en: 'Such a link says nothing, and other programs stumble over it.',
  },
  fix: {
    nl: 'Leid het naar het juiste kaartje, of verwijder het.',
    fr: 'Reliez-le à la bonne carte, ou supprimez-le.',
    en: 'Lead it to the right card, or delete it.',
  },
  find: ({ model }) => {
    const ids = new Set(model.elements.map(({ id }) => id))
    return model.links
      .filter(({ from, to }) => from === to || !ids.has(from) || !ids.has(to))
      .map((link) => ({ refs: [linkRef(link)] }))
  },
}
