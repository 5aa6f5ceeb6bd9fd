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

/** What sets a card apart, said after its type. */
export const cardMarkTexts = defineTexts({
  unintended: { nl: 'onbedoeld', fr: 'inattendu', en: 'unintended' },
  negative: { nl: 'negatief effect', fr: 'effet négatif', en: 'negative effect' },
  condition: {
    nl: 'externe voorwaarde',
    fr: 'condition externe',
    en: 'external condition',
  },
  within: {
    nl: 'binnen de verantwoordingslijn',
    fr: 'en deçà de la ligne de responsabilité',
    en: 'within the accountability line',
  },
  beyond: {
    nl: 'voorbij de verantwoordingslijn',
    fr: 'au-delà de la ligne de responsabilité',
    en: 'beyond the accountability line',
  },
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

export const assumptionKindTexts = defineTexts({
  assumption: { nl: 'Aanname', fr: 'Hypothèse de départ', en: 'Assumption' },
  hypothesis: { nl: 'Te toetsen hypothese', fr: 'Hypothèse à vérifier', en: 'Hypothesis to test' },
})

/** Other programs say internal for what comes from practice, and external for research. */
export const evidenceKindTexts = defineTexts({
  research: { nl: 'Onderzoek', fr: 'Recherche', en: 'Research' },
  practice: { nl: 'Eigen praktijk', fr: 'Pratique de terrain', en: 'Own practice' },
  expert: { nl: 'Oordeel van een deskundige', fr: 'Avis d’expert', en: 'Expert judgement' },
  story: { nl: 'Verhaal', fr: 'Récit', en: 'Story' },
  internal: { nl: 'Eigen praktijk', fr: 'Pratique de terrain', en: 'Own practice' },
  external: { nl: 'Onderzoek', fr: 'Recherche', en: 'Research' },
})

/** Which way evidence points. */
export const stanceTexts = defineTexts({
  for: { nl: 'Ervoor', fr: 'Pour', en: 'For' },
  against: { nl: 'Ertegen', fr: 'Contre', en: 'Against' },
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

/** Where a benefit or a cost comes down. */
export const beneficiaryLevelTexts = defineTexts({
  person: { nl: 'Persoon', fr: 'Personne', en: 'Person' },
  organisation: { nl: 'Organisatie', fr: 'Organisation', en: 'Organisation' },
  municipality: { nl: 'Gemeente', fr: 'Commune', en: 'Municipality' },
  society: { nl: 'Samenleving', fr: 'Société', en: 'Society' },
})

export const catchmentAreaTexts = defineTexts({
  local: { nl: 'Lokaal', fr: 'Local', en: 'Local' },
  provincial: { nl: 'Provinciaal of regionaal', fr: 'Provincial ou régional', en: 'Regional' },
  national: { nl: 'Nationaal', fr: 'National', en: 'National' },
  multinational: {
    nl: 'In meerdere landen',
    fr: 'Dans plusieurs pays',
    en: 'In several countries',
  },
  global: { nl: 'Wereldwijd', fr: 'Mondial', en: 'Worldwide' },
})

/** What kind of answer an indicator gives. */
export const measureTexts = defineTexts({
  unit: { nl: 'Aantal of bedrag', fr: 'Nombre ou montant', en: 'Number or amount' },
  percentage: { nl: 'Percentage', fr: 'Pourcentage', en: 'Percentage' },
  nominal: {
    nl: 'Ja, nee of een categorie',
    fr: 'Oui, non ou une catégorie',
    en: 'Yes, no or a category',
  },
  ordinal: { nl: 'Score op een schaal', fr: 'Score sur une échelle', en: 'Score on a scale' },
  qualitative: { nl: 'In woorden', fr: 'En mots', en: 'In words' },
})

/** Which way an indicator should go. */
export const directionTexts = defineTexts({
  up: { nl: 'Stijgen', fr: 'Augmenter', en: 'Go up' },
  down: { nl: 'Dalen', fr: 'Diminuer', en: 'Go down' },
})

export const storyConsentTexts = defineTexts({
  named: { nl: 'Ja, met naam', fr: 'Oui, avec le nom', en: 'Yes, by name' },
  anonymous: { nl: 'Ja, zonder naam', fr: 'Oui, sans le nom', en: 'Yes, without a name' },
  pending: { nl: 'Nog te vragen', fr: 'À demander', en: 'Still to be asked' },
  refused: { nl: 'Nee', fr: 'Non', en: 'No' },
})
