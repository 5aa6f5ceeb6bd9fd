import { spokenPhrases } from './spoken-words.ts'

/** Words by which people speak of themselves. */
export const ownDoing = spokenPhrases({
  nl: ['wij', 'we', 'ons', 'onze', 'onszelf'],
  fr: ['nous', 'notre', 'nos'],
  en: ['we', 'our', 'us', 'ourselves'],
})
