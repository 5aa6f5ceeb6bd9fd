import { defineTexts } from '../define.ts'

/** The short titles of the 17 Sustainable Development Goals, by number. */
export const sdgGoalTexts = defineTexts({
  1: { nl: 'Geen armoede', fr: 'Pas de pauvreté', en: 'No poverty' },
  2: { nl: 'Geen honger', fr: 'Faim « zéro »', en: 'Zero hunger' },
  3: {
    nl: 'Goede gezondheid en welzijn',
    fr: 'Bonne santé et bien-être',
    en: 'Good health and well-being',
  },
  4: { nl: 'Kwaliteitsonderwijs', fr: 'Éducation de qualité', en: 'Quality education' },
  5: { nl: 'Gendergelijkheid', fr: 'Égalité entre les sexes', en: 'Gender equality' },
  6: {
    nl: 'Schoon water en sanitair',
    fr: 'Eau propre et assainissement',
    en: 'Clean water and sanitation',
  },
  7: {
    nl: 'Betaalbare en duurzame energie',
    fr: 'Énergie propre et d’un coût abordable',
    en: 'Affordable and clean energy',
  },
  8: {
    nl: 'Waardig werk en economische groei',
    fr: 'Travail décent et croissance économique',
    en: 'Decent work and economic growth',
  },
  9: {
    nl: 'Industrie, innovatie en infrastructuur',
    fr: 'Industrie, innovation et infrastructure',
    en: 'Industry, innovation and infrastructure',
  },
  10: { nl: 'Ongelijkheid verminderen', fr: 'Inégalités réduites', en: 'Reduced inequalities' },
  11: {
    nl: 'Duurzame steden en gemeenschappen',
    fr: 'Villes et communautés durables',
    en: 'Sustainable cities and communities',
  },
  12: {
    nl: 'Verantwoorde consumptie en productie',
    fr: 'Consommation et production responsables',
    en: 'Responsible consumption and production',
  },
  13: {
    nl: 'Klimaatactie',
    fr: 'Mesures relatives à la lutte contre les changements climatiques',
    en: 'Climate action',
  },
  14: { nl: 'Leven in het water', fr: 'Vie aquatique', en: 'Life below water' },
  15: { nl: 'Leven op het land', fr: 'Vie terrestre', en: 'Life on land' },
  16: {
    nl: 'Vrede, justitie en sterke publieke diensten',
    fr: 'Paix, justice et institutions efficaces',
    en: 'Peace, justice and strong institutions',
  },
  17: {
    nl: 'Partnerschap om doelstellingen te bereiken',
    fr: 'Partenariats pour la réalisation des objectifs',
    en: 'Partnerships for the goals',
  },
})
