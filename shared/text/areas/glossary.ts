import { defineTexts } from '../define.ts'

/** The words for what a change model is made of, keyed by the model's own values. */

export const elementTypeTexts = defineTexts({
  mission: { nl: 'Missie', fr: 'Mission', en: 'Mission' },
  vision: { nl: 'Visie', fr: 'Vision', en: 'Vision' },
  objective: { nl: 'Doelstelling', fr: 'Objectif', en: 'Objective' },
  problem: { nl: 'Probleem', fr: 'Problème', en: 'Problem' },
  input: { nl: 'Middelen', fr: 'Moyens', en: 'Input' },
  activity: { nl: 'Activiteit', fr: 'Activité', en: 'Activity' },
  output: { nl: 'Output', fr: 'Réalisation', en: 'Output' },
  outcome: { nl: 'Effect', fr: 'Effet', en: 'Outcome' },
  impact: { nl: 'Impact', fr: 'Impact', en: 'Impact' },
  note: { nl: 'Notitie', fr: 'Note', en: 'Note' },
})

export const linkKindTexts = defineTexts({
  guides: { nl: 'geeft richting aan', fr: 'oriente', en: 'guides' },
  'realised-by': { nl: 'wordt gerealiseerd door', fr: 'est réalisé par', en: 'is realised by' },
  enables: { nl: 'maakt mogelijk', fr: 'rend possible', en: 'enables' },
  'leads-to': { nl: 'leidt tot', fr: 'mène à', en: 'leads to' },
  'contributes-to': { nl: 'draagt bij tot', fr: 'contribue à', en: 'contributes to' },
  feedback: { nl: 'werkt terug op', fr: 'rétroagit sur', en: 'feeds back to' },
  hinders: { nl: 'belemmert', fr: 'freine', en: 'hinders' },
})

export const horizonTexts = defineTexts({
  short: { nl: 'Korte termijn', fr: 'Court terme', en: 'Short term' },
  medium: { nl: 'Middellange termijn', fr: 'Moyen terme', en: 'Medium term' },
  long: { nl: 'Lange termijn', fr: 'Long terme', en: 'Long term' },
})

export const sphereTexts = defineTexts({
  control: { nl: 'Controle', fr: 'Contrôle', en: 'Control' },
  influence: { nl: 'Invloed', fr: 'Influence', en: 'Influence' },
  interest: { nl: 'Belang', fr: 'Intérêt', en: 'Interest' },
})

export const confidenceTexts = defineTexts({
  low: { nl: 'Laag', fr: 'Faible', en: 'Low' },
  medium: { nl: 'Gemiddeld', fr: 'Moyen', en: 'Medium' },
  high: { nl: 'Hoog', fr: 'Élevé', en: 'High' },
})

export const assumptionStatusTexts = defineTexts({
  untested: { nl: 'Niet getoetst', fr: 'Non vérifiée', en: 'Untested' },
  testing: { nl: 'In toetsing', fr: 'En cours de vérification', en: 'Being tested' },
  supported: { nl: 'Ondersteund', fr: 'Étayée', en: 'Supported' },
  contested: { nl: 'Betwist', fr: 'Contestée', en: 'Contested' },
  refuted: { nl: 'Weerlegd', fr: 'Réfutée', en: 'Refuted' },
})
