import { defineTexts } from '../define.ts'

/** The accountability line, on screens and in drawings. */
export const lineTexts = defineTexts({
  name: {
    nl: 'Verantwoordingslijn',
    fr: 'Ligne de responsabilité',
    en: 'Accountability line',
  },
  within: {
    nl: 'waar we voor instaan',
    fr: 'ce dont nous répondons',
    en: 'what we answer for',
  },
  beyond: { nl: 'wat we hopen', fr: 'ce que nous espérons', en: 'what we hope for' },
  before: {
    nl: (lane: string) => `vóór ${lane}`,
    fr: (lane: string) => `avant ${lane}`,
    en: (lane: string) => `before ${lane}`,
  },
  through: {
    nl: (lane: string) => `door ${lane}`,
    fr: (lane: string) => `à travers ${lane}`,
    en: (lane: string) => `through ${lane}`,
  },
  nowhere: {
    nl: 'na de laatste kolom: niets ligt voorbij de lijn',
    fr: 'après la dernière colonne : rien au-delà de la ligne',
    en: 'after the last lane: nothing lies beyond it',
  },
  placeBefore: {
    nl: 'Verantwoordingslijn vóór deze kolom',
    fr: 'Ligne de responsabilité avant cette colonne',
    en: 'Accountability line before this lane',
  },
  remove: {
    nl: 'Verantwoordingslijn weghalen',
    fr: 'Retirer la ligne de responsabilité',
    en: 'Remove the accountability line',
  },
  placed: {
    nl: (place: string) => `Verantwoordingslijn ${place}`,
    fr: (place: string) => `Ligne de responsabilité ${place}`,
    en: (place: string) => `Accountability line ${place}`,
  },
  removed: {
    nl: 'Verantwoordingslijn weggehaald',
    fr: 'Ligne de responsabilité retirée',
    en: 'Accountability line removed',
  },
  dragHint: {
    nl: 'Sleep naar een andere kolom, of gebruik de pijltjestoetsen',
    fr: 'Glissez vers une autre colonne, ou utilisez les flèches',
    en: 'Drag to another lane, or use the arrow keys',
  },
})
