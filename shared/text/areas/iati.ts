import { defineTexts } from '../define.ts'

/** What an IATI file says in words of ours, beside those of the people who made the board. */
export const iatiTexts = defineTexts({
  untitled: { nl: 'Zonder titel', fr: 'Sans titre', en: 'Untitled' },
  organisationUnknown: {
    nl: 'Organisatie nog in te vullen',
    fr: 'Organisation à compléter',
    en: 'Organisation to be filled in',
  },
  aboutUnknown: {
    nl: 'Dit is een veranderingstheorie; er is nog geen beschrijving ingevuld.',
    fr: 'Ceci est une théorie du changement ; aucune description n’a encore été rédigée.',
    en: 'This is a theory of change; no description has been filled in yet.',
  },
  programme: { nl: 'Programma:', fr: 'Programme :', en: 'Programme:' },
  problem: { nl: 'Probleem:', fr: 'Problème :', en: 'Problem:' },
  mission: { nl: 'Missie:', fr: 'Mission :', en: 'Mission:' },
  vision: { nl: 'Visie:', fr: 'Vision :', en: 'Vision:' },

  toFillIn: {
    nl: 'Vul dit aan voor je het bestand publiceert:',
    fr: 'À compléter avant de publier ce fichier :',
    en: 'Fill this in before you publish the file:',
  },
  fillIdentifier: {
    nl: '– het IATI-kenmerk van je organisatie (nu staat er NOT-REGISTERED)',
    fr: '– l’identifiant IATI de votre organisation (NOT-REGISTERED pour l’instant)',
    en: '– your organisation’s IATI identifier (it says NOT-REGISTERED now)',
  },
  fillOrganisationType: {
    nl: '– de soort organisatie (nu code 90, andere)',
    fr: '– le type d’organisation (code 90, autre, pour l’instant)',
    en: '– the type of organisation (code 90, other, for now)',
  },
  fillStart: {
    nl: '– de geplande startdatum (1900-01-01 houdt de plaats vrij)',
    fr: '– la date de début prévue (1900-01-01 réserve la place)',
    en: '– the planned start date (1900-01-01 keeps its place)',
  },
  checkStart: {
    nl: '– de geplande startdatum (nu de vroegste datum bij de indicatoren)',
    fr: '– la date de début prévue (la première date des indicateurs pour l’instant)',
    en: '– the planned start date (the earliest date of the indicators for now)',
  },
  checkStatus: {
    nl: '– hoe ver het programma staat (afgeleid uit of er al gemeten is)',
    fr: '– l’avancement du programme (déduit de l’existence de mesures)',
    en: '– how far the programme is (derived from whether anything has been measured)',
  },
  fillSector: {
    nl: '– de sector (nu 99810, sector niet bepaald)',
    fr: '– le secteur (99810, secteur non spécifié, pour l’instant)',
    en: '– the sector (99810, sector not specified, for now)',
  },
  fillCountry: {
    nl: '– het land of de regio waar het gebeurt',
    fr: '– le pays ou la région où cela se passe',
    en: '– the country or region where it happens',
  },
  checkCountry: {
    nl: '– het land (nu dat van de organisatie)',
    fr: '– le pays (celui de l’organisation pour l’instant)',
    en: '– the country (the organisation’s for now)',
  },
  dateUnknown: {
    nl: 'Startdatum onbekend: nog in te vullen',
    fr: 'Date de début inconnue : à compléter',
    en: 'Start date unknown: to be filled in',
  },
  dateDerived: {
    nl: 'Afgeleid: de vroegste datum bij de indicatoren',
    fr: 'Déduite : la première date des indicateurs',
    en: 'Derived: the earliest date of the indicators',
  },
  sectorUnknown: {
    nl: 'Sector niet bepaald',
    fr: 'Secteur non spécifié',
    en: 'Sector not specified',
  },
  regionUnknown: {
    nl: 'Land of regio nog in te vullen',
    fr: 'Pays ou région à compléter',
    en: 'Country or region to be filled in',
  },

  noIndicator: {
    nl: 'Nog geen indicator',
    fr: 'Pas encore d’indicateur',
    en: 'No indicator yet',
  },
  noIndicatorMore: {
    nl: 'IATI vraagt bij elk resultaat een indicator. Op het bord is er voor dit resultaat nog geen; dit is een lege plaats, er is niets gemeten.',
    fr: 'IATI demande un indicateur pour chaque résultat. Le tableau n’en a pas encore pour celui-ci ; ceci réserve la place, rien n’a été mesuré.',
    en: 'IATI asks for an indicator with every result. The board has none for this result yet; this keeps its place, nothing was measured.',
  },
  negative: { nl: 'Negatief effect.', fr: 'Effet négatif.', en: 'Negative effect.' },
  unintended: { nl: 'Onbedoeld.', fr: 'Inattendu.', en: 'Unintended.' },
  condition: {
    nl: 'Externe voorwaarde: anderen zorgen hiervoor.',
    fr: 'Condition externe : elle dépend d’autres acteurs.',
    en: 'External condition: others bring it about.',
  },
  beyond: {
    nl: 'Voorbij de verantwoordingslijn.',
    fr: 'Au-delà de la ligne de responsabilité.',
    en: 'Beyond the accountability line.',
  },
  forWhom: { nl: 'Voor wie:', fr: 'Pour qui :', en: 'For whom:' },
  rationale: { nl: 'Onderbouwing:', fr: 'Justification :', en: 'Rationale:' },
  assumption: { nl: 'Aanname', fr: 'Hypothèse', en: 'Assumption' },

  unit: { nl: 'Eenheid:', fr: 'Unité :', en: 'Unit:' },
  method: { nl: 'Methode:', fr: 'Méthode :', en: 'Method:' },
  source: { nl: 'Databron:', fr: 'Source de vérification :', en: 'Data source:' },
  frequency: { nl: 'Frequentie:', fr: 'Fréquence :', en: 'Frequency:' },
  noBaseline: {
    nl: 'Een nulmeting is hier niet van toepassing.',
    fr: 'Une situation de référence ne s’applique pas ici.',
    en: 'A baseline does not apply here.',
  },
  baseline: { nl: 'Nulmeting:', fr: 'Situation de référence :', en: 'Baseline:' },
  target: { nl: 'Streefwaarde:', fr: 'Valeur cible :', en: 'Target:' },
  measurement: { nl: 'Gemeten waarde:', fr: 'Valeur atteinte :', en: 'Measured value:' },
})
