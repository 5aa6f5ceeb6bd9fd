import { defineTexts } from '../define.ts'

/** The languages' own names; each is the same in all three. */
export const languageTexts = defineTexts({
  nl: { nl: 'Nederlands', fr: 'Nederlands', en: 'Nederlands' },
  fr: { nl: 'Français', fr: 'Français', en: 'Français' },
  en: { nl: 'English', fr: 'English', en: 'English' },
})
