import type { Language } from '#shared/model/language.ts'
import { languageTexts } from '#shared/text/areas/languages.ts'
import type { Check } from '../check.ts'
import { elementRef } from '../parts/refs.ts'

export const missingTranslation: Check = {
  code: 'W07',
  severity: 'info',
  title: { nl: 'Vertaling ontbreekt', fr: 'Traduction manquante', en: 'Translation missing' },
  message: {
    nl: ({ name, word }) => `${name} is niet vertaald: ${word}.`,
    fr: ({ name, word }) => `${name} n’est pas traduit : ${word}.`,
    en: ({ name, word }) => `${name} is not translated: ${word}.`,
  },
  why: {
    nl: 'Wie het bord in een andere taal leest, ziet hier een tekst die hij misschien niet verstaat.',
    fr: 'Qui lit le tableau dans une autre langue voit ici un texte qu’il ne comprend peut-être pas.',
    en: 'Whoever reads the board in another language sees a text here that they may not understand.',
  },
  fix: {
    nl: 'Vul de titel aan in de details van het kaartje, of haal de taal weg uit de talen van het bord.',
    fr: 'Complétez le titre dans les détails de la carte, ou retirez la langue des langues du tableau.',
    en: 'Add the title in the card’s details, or take the language out of the languages of the board.',
  },
  isAboutWording: true,
  find: ({ model, elements, titlesOf }, { language }) => {
    if (model.languages.length < 2) return []
    return elements.flatMap((element) => {
      const there = titlesOf(element).map((text) => text.language)
      const missing = model.languages.filter((one) => !there.includes(one))
      // A card without any text is not a matter of translation.
      if (there.length === 0 || missing.length === 0) return []
      return [{ refs: [elementRef(element)], word: languageNames(missing, language) }]
    })
  },
}

function languageNames(languages: readonly Language[], spoken: Language): string {
  return languages.map((language) => languageTexts[language][spoken]).join(', ')
}
