import { defineTexts } from '../define.ts'

/** What an outline says of itself, where a tree cannot show what a board can. */
export const opmlTexts = defineTexts({
  reference: {
    nl: 'Verwijzing: dit kaartje staat elders in deze lijst, met wat eruit volgt.',
    fr: 'Renvoi : cette carte se trouve ailleurs dans ce plan, avec ce qui en découle.',
    en: 'Reference: this card stands elsewhere in this outline, with what follows from it.',
  },
})
