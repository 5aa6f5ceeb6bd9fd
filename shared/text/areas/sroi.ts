import { defineTexts } from '../define.ts'

/** The value map of a social return on investment, as a workbook. */
export const sroiTexts = defineTexts({
  ratioSheet: { nl: 'Rendement', fr: 'Retour', en: 'Return' },
  mapSheet: { nl: 'Waardekaart', fr: 'Carte de valeur', en: 'Value map' },
  inputsSheet: { nl: 'Wat erin gaat', fr: 'Investissement', en: 'Inputs' },
  sensitivitySheet: { nl: 'Gevoeligheid', fr: 'Sensibilité', en: 'Sensitivity' },
  title: {
    nl: 'Maatschappelijk rendement (SROI)',
    fr: 'Retour social sur investissement (SROI)',
    en: 'Social return on investment (SROI)',
  },
  live: {
    nl: 'Gele cellen kun je veranderen; al de rest rekent mee.',
    fr: 'Les cellules jaunes peuvent être modifiées ; tout le reste se recalcule.',
    en: 'Yellow cells can be changed; all the rest is computed from them.',
  },
  stageChange: {
    nl: 'Wie verandert, en wat',
    fr: 'Qui change, et en quoi',
    en: 'Who changes, and how',
  },
  stageOutputs: {
    nl: 'Wat jullie leveren',
    fr: 'Ce que vous réalisez',
    en: 'What you deliver',
  },
  stageEvidence: {
    nl: 'Hoeveel en hoelang',
    fr: 'Combien et combien de temps',
    en: 'How much and how long',
  },
  stageValue: { nl: 'Wat het waard is', fr: 'Ce que cela vaut', en: 'What it is worth' },
  stageShare: {
    nl: 'Welk deel van ons komt',
    fr: 'Quelle part vient de nous',
    en: 'Which part is ours',
  },
  stageYears: { nl: 'Waarde per jaar', fr: 'Valeur par an', en: 'Value by year' },
  intent: { nl: 'Bedoeld of niet', fr: 'Voulu ou non', en: 'Intended or not' },
  intended: { nl: 'bedoeld', fr: 'voulu', en: 'intended' },
  outputs: { nl: 'Outputs', fr: 'Réalisations', en: 'Outputs' },
  indicator: { nl: 'Indicator', fr: 'Indicateur', en: 'Indicator' },
  indicatorSource: {
    nl: 'Bron van het aantal',
    fr: 'Source de la quantité',
    en: 'Source of the quantity',
  },
  year: { nl: 'jaar', fr: 'année', en: 'year' },
  counted: { nl: 'Telt mee (1 of 0)', fr: 'Compté (1 ou 0)', en: 'Counted (1 or 0)' },
  countedAmount: { nl: 'Meegeteld', fr: 'Montant compté', en: 'Amount counted' },
  isCash: { nl: 'Geld (1 of 0)', fr: 'Argent (1 ou 0)', en: 'Cash (1 or 0)' },
  range: { nl: 'Marge', fr: 'Fourchette', en: 'Range' },
  rangeHint: {
    nl: 'Tussen de laagste en de hoogste factor: beide conventies, met en zonder natura en vrijwilligers, en elke aanname apart lager en hoger.',
    fr: 'Entre le ratio le plus bas et le plus haut : les deux conventions, avec et sans apports en nature ni bénévolat, et chaque hypothèse séparément plus basse et plus haute.',
    en: 'Between the lowest and the highest ratio: both conventions, with and without in-kind and volunteers, and each assumption alone lower and higher.',
  },
  paybackMonths: {
    nl: 'Terugverdientijd in maanden',
    fr: 'Délai de récupération en mois',
    en: 'Payback in months',
  },
  firstYear: { nl: 'Waarde in jaar 1', fr: 'Valeur la 1re année', en: 'Value in year 1' },
  lower: { nl: 'lager', fr: 'plus bas', en: 'lower' },
  higher: { nl: 'hoger', fr: 'plus haut', en: 'higher' },
  swing: { nl: 'Verschil', fr: 'Écart', en: 'Swing' },
  moved: {
    nl: 'Zoveel lager en hoger',
    fr: 'De combien plus bas et plus haut',
    en: 'Moved lower and higher by',
  },
  noDuration: {
    nl: 'Waar het bord geen duur geeft, staat één jaar.',
    fr: 'Là où le tableau n’indique pas de durée, une année est comptée.',
    en: 'Where the board gives no duration, one year is counted.',
  },
})
