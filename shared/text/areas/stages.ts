import { defineTexts } from '../define.ts'

/** The words of a theory of change that belong to the model's own choices, each table by the model's value. */

/** What one card of a type is called. */
export const elementTypeTexts = defineTexts({
  mission: { nl: 'Missie', fr: 'Mission', en: 'Mission' },
  vision: { nl: 'Visie', fr: 'Vision', en: 'Vision' },
  objective: { nl: 'Doelstelling', fr: 'Objectif', en: 'Objective' },
  problem: { nl: 'Probleem', fr: 'Problème', en: 'Problem' },
  input: { nl: 'Middel', fr: 'Moyen', en: 'Input' },
  activity: { nl: 'Activiteit', fr: 'Activité', en: 'Activity' },
  output: { nl: 'Output', fr: 'Réalisation', en: 'Output' },
  outcome: { nl: 'Effect', fr: 'Effet', en: 'Outcome' },
  impact: { nl: 'Impact', fr: 'Impact', en: 'Impact' },
  note: { nl: 'Notitie', fr: 'Note', en: 'Note' },
})

/** What several cards of a type are called; also the title of a new lane. */
export const elementTypePluralTexts = defineTexts({
  mission: { nl: 'Missie', fr: 'Mission', en: 'Mission' },
  vision: { nl: 'Visie', fr: 'Vision', en: 'Vision' },
  objective: { nl: 'Doelstellingen', fr: 'Objectifs', en: 'Objectives' },
  problem: { nl: 'Problemen', fr: 'Problèmes', en: 'Problems' },
  input: { nl: 'Middelen', fr: 'Moyens', en: 'Inputs' },
  activity: { nl: 'Activiteiten', fr: 'Activités', en: 'Activities' },
  output: { nl: 'Outputs', fr: 'Réalisations', en: 'Outputs' },
  outcome: { nl: 'Effecten', fr: 'Effets', en: 'Outcomes' },
  impact: { nl: 'Impact', fr: 'Impact', en: 'Impact' },
  note: { nl: 'Notities', fr: 'Notes', en: 'Notes' },
})

export const horizonTexts = defineTexts({
  short: { nl: 'Korte termijn', fr: 'Court terme', en: 'Short term' },
  medium: { nl: 'Middellange termijn', fr: 'Moyen terme', en: 'Medium term' },
  long: { nl: 'Lange termijn', fr: 'Long terme', en: 'Long term' },
})

/** How far the organisation's arm reaches. */
export const sphereTexts = defineTexts({
  control: { nl: 'Controle', fr: 'Contrôle', en: 'Control' },
  influence: { nl: 'Invloed', fr: 'Influence', en: 'Influence' },
  interest: { nl: 'Belang', fr: 'Intérêt', en: 'Interest' },
})

/** How sure people are; agrees with nl "zekerheid", fr "degré de confiance". */
export const confidenceTexts = defineTexts({
  low: { nl: 'Laag', fr: 'Faible', en: 'Low' },
  medium: { nl: 'Gemiddeld', fr: 'Moyen', en: 'Medium' },
  high: { nl: 'Hoog', fr: 'Élevé', en: 'High' },
})

export const polarityTexts = defineTexts({
  positive: { nl: 'Positief', fr: 'Positif', en: 'Positive' },
  negative: { nl: 'Negatief', fr: 'Négatif', en: 'Negative' },
})

/** Verb phrases that stand between two titles: "Kookavonden → leidt tot → …". */
export const linkKindTexts = defineTexts({
  guides: { nl: 'geeft richting aan', fr: 'oriente', en: 'guides' },
  'realised-by': { nl: 'wordt waargemaakt door', fr: 'se réalise par', en: 'is realised by' },
  enables: { nl: 'maakt mogelijk', fr: 'rend possible', en: 'enables' },
  'leads-to': { nl: 'leidt tot', fr: 'mène à', en: 'leads to' },
  'contributes-to': { nl: 'draagt bij tot', fr: 'contribue à', en: 'contributes to' },
  feedback: { nl: 'werkt terug op', fr: 'agit en retour sur', en: 'feeds back into' },
  hinders: { nl: 'belemmert', fr: 'freine', en: 'hinders' },
})

/** The same phrases read from the other end: "… ← volgt uit ← Kookavonden". */
export const incomingLinkKindTexts = defineTexts({
  guides: { nl: 'krijgt richting van', fr: 'est orienté par', en: 'is guided by' },
  'realised-by': { nl: 'maakt waar', fr: 'réalise', en: 'realises' },
  enables: { nl: 'wordt mogelijk door', fr: 'est rendu possible par', en: 'is enabled by' },
  'leads-to': { nl: 'volgt uit', fr: 'découle de', en: 'follows from' },
  'contributes-to': { nl: 'wordt versterkt door', fr: 'est renforcé par', en: 'is supported by' },
  feedback: {
    nl: 'krijgt terugkoppeling van',
    fr: 'reçoit un retour de',
    en: 'gets feedback from',
  },
  hinders: { nl: 'wordt belemmerd door', fr: 'est freiné par', en: 'is hindered by' },
})

export const assumptionStatusTexts = defineTexts({
  untested: { nl: 'Niet getoetst', fr: 'Non vérifiée', en: 'Untested' },
  testing: { nl: 'In toetsing', fr: 'En cours de vérification', en: 'Being tested' },
  supported: { nl: 'Ondersteund', fr: 'Étayée', en: 'Supported' },
  contested: { nl: 'Betwist', fr: 'Contestée', en: 'Contested' },
  refuted: { nl: 'Weerlegd', fr: 'Réfutée', en: 'Refuted' },
})

export const evidenceKindTexts = defineTexts({
  internal: { nl: 'Eigen gegevens', fr: 'Données internes', en: 'Own data' },
  external: { nl: 'Onderzoek van anderen', fr: 'Étude externe', en: 'External research' },
  expert: { nl: 'Oordeel van een deskundige', fr: 'Avis d’expert', en: 'Expert judgement' },
  story: { nl: 'Verhaal', fr: 'Récit', en: 'Story' },
})

export const evidenceStrengthTexts = defineTexts({
  weak: { nl: 'Zwak', fr: 'Faible', en: 'Weak' },
  moderate: { nl: 'Matig', fr: 'Modérée', en: 'Moderate' },
  strong: { nl: 'Sterk', fr: 'Forte', en: 'Strong' },
})

export const stakeholderRoleTexts = defineTexts({
  target: { nl: 'Doelgroep', fr: 'Public cible', en: 'Target group' },
  contributor: { nl: 'Werkt mee', fr: 'Contribue', en: 'Contributes' },
  partner: { nl: 'Partner', fr: 'Partenaire', en: 'Partner' },
  indirect: { nl: 'Indirect betrokken', fr: 'Concerné indirectement', en: 'Indirectly involved' },
  funder: { nl: 'Financier', fr: 'Financeur', en: 'Funder' },
  affected: { nl: 'Ondervindt gevolgen', fr: 'Subit des conséquences', en: 'Affected' },
})
