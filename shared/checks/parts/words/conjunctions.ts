import { spokenPhrases } from './spoken-words.ts'

/** Words that put a second thing beside the first. */
export const conjunctions = spokenPhrases({
  nl: ['en', 'én', 'alsook', 'evenals', '&', '+'],
  fr: ['et', 'ainsi que', '&', '+'],
  en: ['and', 'as well as', '&', '+'],
})
