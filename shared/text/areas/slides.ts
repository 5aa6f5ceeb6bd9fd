import { defineTexts } from '../define.ts'
import { plural } from '../format.ts'

/** Words that stand on slides only, next to those of the board, the booklet and the report. */
export const slideTexts = defineTexts({
  mostLinked: {
    nl: (shown: number, all: number) =>
      `Dit bord is te groot voor één dia: hier staan de ${shown} meest verbonden van ${all} kaartjes, de andere op de volgende dia’s.`,
    fr: (shown: number, all: number) =>
      `Ce tableau dépasse une diapositive : voici les ${shown} cartes les plus reliées sur ${all}, les autres suivent.`,
    en: (shown: number, all: number) =>
      `This board is too large for one slide: here are the ${shown} most linked of ${all} cards; the others follow.`,
  },
  figures: { nl: 'Wat het oplevert', fr: 'Ce que cela rapporte', en: 'What it yields' },
  toTest: { nl: 'Wat we nog toetsen', fr: 'Ce qu’il reste à vérifier', en: 'What we still test' },
  andMore: {
    nl: (count: number) => `En nog ${count}: zie het impactrapport.`,
    fr: (count: number) => `Et ${count} de plus : voir le rapport d’impact.`,
    en: (count: number) => `And ${count} more: see the impact report.`,
  },
  why: { nl: 'Waarom', fr: 'Pourquoi', en: 'Why' },
  what: { nl: 'Wat', fr: 'Quoi', en: 'What' },
  leftOut: {
    nl: (count: number) =>
      `Wat niet meetelt: ${plural('nl', count, 'punt', 'punten')}, zie de volgende dia.`,
    fr: (count: number) =>
      `Ce qui n’est pas compté : ${plural('fr', count, 'point', 'points')}, voir la diapositive suivante.`,
    en: (count: number) =>
      `What is left out: ${plural('en', count, 'point', 'points')}, see the next slide.`,
  },
})
