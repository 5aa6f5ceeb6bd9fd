import { defineTexts } from '../define.ts'

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
  leftOut: {
    nl: (count: number) =>
      count === 1
        ? 'Eén punt telt nog niet mee: zie het impactrapport.'
        : `${count} punten tellen nog niet mee: zie het impactrapport.`,
    fr: (count: number) =>
      count === 1
        ? 'Un point ne compte pas encore : voir le rapport d’impact.'
        : `${count} points ne comptent pas encore : voir le rapport d’impact.`,
    en: (count: number) =>
      count === 1
        ? 'One thing does not count yet: see the impact report.'
        : `${count} things do not count yet: see the impact report.`,
  },
})
