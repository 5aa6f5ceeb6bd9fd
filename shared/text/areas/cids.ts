import type { Language } from '#shared/model/language.ts'
import { defineTexts, type Message } from '../define.ts'
import { formatShare, plural } from '../format.ts'

/** Words in and about files of the Common Impact Data Standard. */
export const cidsTexts = defineTexts({
  percentageUnit: { nl: '%', fr: '%', en: '%' },
  nominalUnit: {
    nl: 'categorie, geen eenheid',
    fr: 'catégorie, sans unité',
    en: 'category, no unit',
  },
  ordinalUnit: { nl: 'rang, geen eenheid', fr: 'rang, sans unité', en: 'rank, no unit' },
  qualitativeUnit: {
    nl: 'kwalitatief, geen eenheid',
    fr: 'qualitatif, sans unité',
    en: 'qualitative, no unit',
  },
  target: { nl: 'Streefwaarde', fr: 'Valeur cible', en: 'Target' },
  measurement: { nl: 'Meting', fr: 'Mesure', en: 'Measurement' },
  report: { nl: 'Bereikt effect', fr: 'Effet atteint', en: 'Effect achieved' },
  depth: {
    nl: 'Verandering sinds de nulmeting',
    fr: 'Changement depuis la situation de référence',
    en: 'Change since the baseline',
  },
  years: {
    nl: 'Jaren dat het effect duurt',
    fr: 'Durée de l’effet en années',
    en: 'Years it lasts',
  },
  counterfactual: {
    nl: 'Aandeel dat ook zonder ons was gebeurd (deadweight), van 0 tot 1',
    fr: 'Part qui serait survenue sans nous (poids mort), de 0 à 1',
    en: 'Share that would have happened anyway (deadweight), from 0 to 1',
  },
  dropOff: {
    nl: (value: number) => `Het effect neemt elk jaar met ${formatShare('nl', value)} af.`,
    fr: (value: number) => `L’effet diminue de ${formatShare('fr', value)} chaque année.`,
    en: (value: number) => `The effect wears off by ${formatShare('en', value)} every year.`,
  },
  reachesNone: {
    nl: 'Dit document haalt nog geen niveau van CIDS 3.2.1.',
    fr: 'Ce document n’atteint encore aucun niveau de CIDS 3.2.1.',
    en: 'This document does not reach a tier of CIDS 3.2.1 yet.',
  },
  reaches: {
    nl: (tier: string) => `Dit document haalt het niveau ${tier} van CIDS 3.2.1.`,
    fr: (tier: string) => `Ce document atteint le niveau ${tier} de CIDS 3.2.1.`,
    en: (tier: string) => `This document reaches the ${tier} tier of CIDS 3.2.1.`,
  },
  missing: {
    nl: (tier: string, what: string) => `Nog nodig voor ${tier}: ${what}.`,
    fr: (tier: string, what: string) => `Il manque pour ${tier} : ${what}.`,
    en: (tier: string, what: string) => `Missing for ${tier}: ${what}.`,
  },
  without: {
    nl: (who: string, what: string) => `${who} zonder ${what}`,
    fr: (who: string, what: string) => `${who} sans ${what}`,
    en: (who: string, what: string) => `${who} without ${what}`,
  },
  notApplicable: {
    nl: (who: string, what: string) => `${who} zonder ${what} (hier niet van toepassing)`,
    fr: (who: string, what: string) => `${who} sans ${what} (sans objet ici)`,
    en: (who: string, what: string) => `${who} without ${what} (not applicable here)`,
  },
})

type Counted = Message<(count: number) => string>

function counted(
  nl: readonly [one: string, many: string, none: string],
  fr: readonly [one: string, many: string, none: string],
  en: readonly [one: string, many: string, none: string],
): Counted {
  const say =
    (language: Language, [one, many, none]: typeof nl) =>
    (count: number) =>
      count === 0 ? none : plural(language, count, one, many)
  return { nl: say('nl', nl), fr: say('fr', fr), en: say('en', en) }
}

/** How many there are of what the classes of CIDS are to our users. */
export const cidsClassTexts = defineTexts({
  Organization: counted(
    ['organisatie', 'organisaties', 'geen organisatie'],
    ['organisation', 'organisations', 'aucune organisation'],
    ['organisation', 'organisations', 'no organisation'],
  ),
  Theme: counted(
    ['thema', 'thema’s', 'geen thema'],
    ['thème', 'thèmes', 'aucun thème'],
    ['theme', 'themes', 'no theme'],
  ),
  Outcome: counted(
    ['effect', 'effecten', 'geen effect'],
    ['effet', 'effets', 'aucun effet'],
    ['outcome', 'outcomes', 'no outcome'],
  ),
  Indicator: counted(
    ['indicator', 'indicatoren', 'geen indicator'],
    ['indicateur', 'indicateurs', 'aucun indicateur'],
    ['indicator', 'indicators', 'no indicator'],
  ),
  IndicatorReport: counted(
    ['meting', 'metingen', 'geen meting met een datum en een getal'],
    ['mesure', 'mesures', 'aucune mesure avec une date et un nombre'],
    ['measurement', 'measurements', 'no measurement with a date and a number'],
  ),
  Target: counted(
    ['streefwaarde', 'streefwaarden', 'geen streefwaarde'],
    ['valeur cible', 'valeurs cibles', 'aucune valeur cible'],
    ['target', 'targets', 'no target'],
  ),
  Stakeholder: counted(
    ['belanghebbende', 'belanghebbenden', 'geen belanghebbende'],
    ['partie prenante', 'parties prenantes', 'aucune partie prenante'],
    ['stakeholder', 'stakeholders', 'no stakeholder'],
  ),
  BeneficialStakeholder: counted(
    ['doelgroep', 'doelgroepen', 'geen doelgroep'],
    ['public cible', 'publics cibles', 'aucun public cible'],
    ['target group', 'target groups', 'no target group'],
  ),
  ContributingStakeholder: counted(
    ['partner die middelen inbrengt', 'partners die middelen inbrengen', 'geen partner'],
    [
      'partenaire qui apporte des moyens',
      'partenaires qui apportent des moyens',
      'aucun partenaire',
    ],
    ['partner that brings in resources', 'partners that bring in resources', 'no partner'],
  ),
  StakeholderOutcome: counted(
    [
      'effect voor een belanghebbende',
      'effecten voor een belanghebbende',
      'geen effect voor een belanghebbende',
    ],
    [
      'effet pour une partie prenante',
      'effets pour une partie prenante',
      'aucun effet pour une partie prenante',
    ],
    ['outcome for a stakeholder', 'outcomes for a stakeholder', 'no outcome for a stakeholder'],
  ),
  ImpactReport: counted(
    ['bereikt effect', 'bereikte effecten', 'geen bereikt effect'],
    ['effet atteint', 'effets atteints', 'aucun effet atteint'],
    ['effect achieved', 'effects achieved', 'no effect achieved'],
  ),
  ImpactScale: counted(
    ['bereik van een effect', 'keer het bereik van een effect', 'geen bereik'],
    ['portée d’un effet', 'portées d’un effet', 'aucune portée'],
    ['scale of an effect', 'scales of an effect', 'no scale'],
  ),
  ImpactDepth: counted(
    ['grootte van een effect', 'keer de grootte van een effect', 'geen grootte'],
    ['ampleur d’un effet', 'ampleurs d’un effet', 'aucune ampleur'],
    ['depth of an effect', 'depths of an effect', 'no depth'],
  ),
  ImpactDuration: counted(
    ['duur van een effect', 'keer de duur van een effect', 'geen duur'],
    ['durée d’un effet', 'durées d’un effet', 'aucune durée'],
    ['duration of an effect', 'durations of an effect', 'no duration'],
  ),
  Counterfactual: counted(
    ['deadweight', 'keer deadweight', 'geen deadweight'],
    ['poids mort', 'poids morts', 'aucun poids mort'],
    ['deadweight', 'deadweights', 'no deadweight'],
  ),
  DropOffRisk: counted(
    ['afname van een effect', 'keer de afname van een effect', 'geen afname'],
    ['décroissance d’un effet', 'décroissances d’un effet', 'aucune décroissance'],
    ['drop-off of an effect', 'drop-offs of an effect', 'no drop-off'],
  ),
  ImpactPathway: counted(
    ['veranderingstheorie', 'veranderingstheorieën', 'geen veranderingstheorie'],
    ['théorie du changement', 'théories du changement', 'aucune théorie du changement'],
    ['theory of change', 'theories of change', 'no theory of change'],
  ),
  Program: counted(
    ['programma', 'programma’s', 'geen programma'],
    ['programme', 'programmes', 'aucun programme'],
    ['programme', 'programmes', 'no programme'],
  ),
  Activity: counted(
    ['activiteit', 'activiteiten', 'geen activiteit'],
    ['activité', 'activités', 'aucune activité'],
    ['activity', 'activities', 'no activity'],
  ),
  Output: counted(
    ['output', 'outputs', 'geen output'],
    ['réalisation', 'réalisations', 'aucune réalisation'],
    ['output', 'outputs', 'no output'],
  ),
  Input: counted(
    ['middel', 'middelen', 'geen middel'],
    ['moyen', 'moyens', 'aucun moyen'],
    ['input', 'inputs', 'no input'],
  ),
  FinancialInput: counted(
    ['financieel middel', 'financiële middelen', 'geen financieel middel'],
    ['moyen financier', 'moyens financiers', 'aucun moyen financier'],
    ['financial input', 'financial inputs', 'no financial input'],
  ),
})

/** What the properties of CIDS are to our users, as they stand after "without", of one thing or of several. */
export const cidsPropertyTexts = defineTexts({
  hasLegalName: { nl: 'naam', fr: 'nom', en: 'a name' },
  hasName: { nl: 'naam', fr: 'nom', en: 'a name' },
  hasDescription: { nl: 'beschrijving', fr: 'description', en: 'a description' },
  hasComment: { nl: 'toelichting', fr: 'commentaire', en: 'a comment' },
  hasIdentifier: { nl: 'kenmerk', fr: 'identifiant', en: 'an identifier' },
  forOrganization: { nl: 'organisatie', fr: 'organisation', en: 'an organisation' },
  forIndicator: { nl: 'indicator', fr: 'indicateur', en: 'an indicator' },
  forOutcome: { nl: 'effect', fr: 'effet', en: 'an outcome' },
  forStakeholder: {
    nl: 'één bepaalde belanghebbende',
    fr: 'partie prenante précise',
    en: 'one particular stakeholder',
  },
  forTarget: { nl: 'streefwaarde', fr: 'valeur cible', en: 'a target' },
  unitDescription: { nl: 'eenheid', fr: 'unité', en: 'a unit' },
  definedBy: { nl: 'opsteller', fr: 'auteur', en: 'an author' },
  hasBaseline: { nl: 'nulmeting', fr: 'situation de référence', en: 'a baseline' },
  hasThreshold: { nl: 'grenswaarde', fr: 'valeur limite', en: 'a limit' },
  value: { nl: 'getal', fr: 'nombre', en: 'a number' },
  startedAtTime: { nl: 'begindatum', fr: 'date de début', en: 'a start date' },
  endedAtTime: { nl: 'einddatum', fr: 'date de fin', en: 'an end date' },
  dateCreated: {
    nl: 'datum van de afspraak',
    fr: 'date de l’accord',
    en: 'a day of agreement',
  },
  hasCatchmentArea: {
    nl: 'gebied (lokaal, provinciaal, nationaal…)',
    fr: 'zone (locale, provinciale, nationale…)',
    en: 'an area (local, provincial, national…)',
  },
  isUnderserved: {
    nl: 'antwoord op de vraag of men te weinig bereikt wordt',
    fr: 'indication si le public est trop peu atteint',
    en: 'word on whether they are underserved',
  },
  hasImpactScale: { nl: 'bereik', fr: 'portée', en: 'a scale' },
  hasImpactDepth: { nl: 'grootte', fr: 'ampleur', en: 'a depth' },
  hasImpactDuration: { nl: 'duur', fr: 'durée', en: 'a duration' },
  hasExpectation: { nl: 'verwachting', fr: 'attente', en: 'an expectation' },
  hasReportedImpact: {
    nl: 'richting (stijgen of dalen)',
    fr: 'sens (hausse ou baisse)',
    en: 'a direction (up or down)',
  },
  fromPerspectiveOf: {
    nl: 'inspraak van wie het aangaat',
    fr: 'consultation des personnes concernées',
    en: 'a say of those it is about',
  },
  intendedImpact: { nl: 'bedoeld effect', fr: 'effet voulu', en: 'an intended impact' },
  hasImportance: { nl: 'belang', fr: 'importance', en: 'an importance' },
  partOf: { nl: 'veranderingstheorie', fr: 'théorie du changement', en: 'a theory of change' },
  wasGeneratedBy: { nl: 'methode', fr: 'méthode', en: 'a method' },
  benefitsFrom: { nl: 'effect', fr: 'effet', en: 'an outcome' },
  contributes: { nl: 'middelen', fr: 'moyens', en: 'inputs' },
  hasPlannedAmount: { nl: 'geraamde kosten', fr: 'coût prévu', en: 'a planned cost' },
  hasActualAmount: { nl: 'werkelijke kosten', fr: 'coût réel', en: 'an actual cost' },
  hasAmount: { nl: 'bedrag', fr: 'montant', en: 'an amount' },
  hasType: { nl: 'soort kosten', fr: 'nature du coût', en: 'a kind of cost' },
  hasLikelihood: { nl: 'kans', fr: 'probabilité', en: 'a likelihood' },
  hasConsequence: { nl: 'ernst', fr: 'gravité', en: 'a consequence' },
})
