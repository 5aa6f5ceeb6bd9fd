import type { Check } from '../check.ts'
import { elementRef } from '../parts/refs.ts'
import { numerals } from '../parts/words/numerals.ts'

export const noQuantity: Check = {
  code: 'W02',
  severity: 'info',
  title: {
    nl: 'Output zonder aantal',
    fr: 'Réalisation sans nombre',
    en: 'Output without a number',
  },
  message: {
    nl: ({ name }) => `${name} zegt niet hoeveel.`,
    fr: ({ name }) => `${name} ne dit pas combien.`,
    en: ({ name }) => `${name} does not say how much.`,
  },
  why: {
    nl: 'Een output is wat een activiteit rechtstreeks oplevert, en dat kun je tellen. Met een aantal weet iedereen wanneer het er is.',
    fr: 'Une réalisation est ce qu’une activité produit directement, et cela se compte. Avec un nombre, chacun sait quand elle est atteinte.',
    en: 'An output is what an activity delivers directly, and that can be counted. With a number everybody knows when it is there.',
  },
  fix: {
    nl: 'Zet het aantal in de titel (“40 kookavonden met 12 deelnemers”), of geef de output een indicator met een streefwaarde.',
    fr: 'Mettez le nombre dans le titre (« 40 ateliers de cuisine avec 12 participants »), ou donnez à la réalisation un indicateur avec une cible.',
    en: 'Put the number in the title (“40 cooking evenings with 12 people”), or give the output an indicator with a target.',
  },
  isAboutWording: true,
  find: ({ elements, stageOf, titlesOf, indicatorsOf }) =>
    elements
      .filter((element) => {
        const texts = titlesOf(element)
        return (
          stageOf(element).isDelivery &&
          texts.length > 0 &&
          !indicatorsOf(element.id).some(({ targets }) => targets.length > 0) &&
          !texts.some(({ language, words }) =>
            words.some((word) => /\d/.test(word) || numerals[language].includes(word)),
          )
        )
      })
      .map((element) => ({ refs: [elementRef(element)] })),
}
