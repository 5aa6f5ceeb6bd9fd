import { defineTexts } from '../define.ts'
import { plural } from '../format.ts'

/** The logical framework, in the shapes that funders ask for. */
export const logframeTexts = defineTexts({
  euSheet: { nl: 'EU', fr: 'UE', en: 'EU' },
  euTitle: {
    nl: 'Logisch kader – Europese Unie (3 niveaus van resultaten)',
    fr: 'Cadre logique – Union européenne (3 niveaux de résultats)',
    en: 'Logical framework – European Union (3 levels of results)',
  },
  classicSheet: { nl: 'Klassiek 4×4', fr: 'Classique 4×4', en: 'Classic 4×4' },
  classicTitle: {
    nl: 'Logisch kader – klassiek (4×4)',
    fr: 'Cadre logique – classique (4×4)',
    en: 'Logical framework – classic (4×4)',
  },
  fcdoSheet: { nl: 'FCDO', fr: 'FCDO', en: 'FCDO' },
  fcdoTitle: {
    nl: 'Logisch kader – FCDO (Verenigd Koninkrijk)',
    fr: 'Cadre logique – FCDO (Royaume-Uni)',
    en: 'Logical framework – FCDO (United Kingdom)',
  },
  activitiesSheet: { nl: 'Activiteiten', fr: 'Activités', en: 'Activities' },
  activitiesTitle: {
    nl: 'Activiteiten bij het logisch kader',
    fr: 'Activités du cadre logique',
    en: 'Activities of the logical framework',
  },

  results: { nl: 'Resultaten', fr: 'Résultats', en: 'Results' },
  resultsChain: {
    nl: 'Resultaatketen: belangrijkste verwachte resultaten',
    fr: 'Chaîne de résultats : principaux résultats attendus',
    en: 'Results chain: main expected results',
  },
  indicators: { nl: 'Indicatoren', fr: 'Indicateurs', en: 'Indicators' },
  baselines: {
    nl: 'Nulmetingen (waarde en jaar)',
    fr: 'Situations de référence (valeur et année)',
    en: 'Baselines (values and years)',
  },
  targets: {
    nl: 'Streefwaarden (waarde en jaar)',
    fr: 'Valeurs cibles (valeur et année)',
    en: 'Targets (values and years)',
  },
  current: {
    nl: 'Huidige waarde (en jaar)',
    fr: 'Valeur actuelle (et année)',
    en: 'Current value (and year)',
  },
  sources: { nl: 'Databronnen', fr: 'Sources de données', en: 'Sources of data' },
  assumptions: { nl: 'Aannames', fr: 'Hypothèses', en: 'Assumptions' },

  level: { nl: 'Niveau', fr: 'Niveau', en: 'Level' },
  logic: { nl: 'Interventielogica', fr: 'Logique d’intervention', en: 'Intervention logic' },
  verifiable: {
    nl: 'Objectief verifieerbare indicatoren',
    fr: 'Indicateurs objectivement vérifiables',
    en: 'Objectively verifiable indicators',
  },
  verification: {
    nl: 'Bronnen en verificatiemiddelen',
    fr: 'Sources et moyens de vérification',
    en: 'Sources and means of verification',
  },
  overall: { nl: 'Algemene doelstelling', fr: 'Objectif général', en: 'Overall objective' },
  specific: { nl: 'Specifieke doelstelling', fr: 'Objectif spécifique', en: 'Specific objective' },
  result: { nl: 'Resultaten', fr: 'Résultats', en: 'Results' },
  activities: { nl: 'Activiteiten', fr: 'Activités', en: 'Activities' },
  means: { nl: 'Middelen', fr: 'Moyens', en: 'Means' },
  costs: { nl: 'Kosten', fr: 'Coûts', en: 'Costs' },
  preconditions: { nl: 'Randvoorwaarden', fr: 'Conditions préalables', en: 'Preconditions' },

  indicator: { nl: 'Indicator', fr: 'Indicateur', en: 'Indicator' },
  planned: { nl: 'Gepland', fr: 'Prévu', en: 'Planned' },
  achieved: { nl: 'Bereikt', fr: 'Atteint', en: 'Achieved' },
  baseline: { nl: 'Nulmeting', fr: 'Situation de référence', en: 'Baseline' },
  milestone: {
    nl: (number: number) => `Mijlpaal ${number}`,
    fr: (number: number) => `Jalon ${number}`,
    en: (number: number) => `Milestone ${number}`,
  },
  target: { nl: 'Streefwaarde', fr: 'Cible', en: 'Target' },
  source: { nl: 'Bron', fr: 'Source', en: 'Source' },
  weighting: {
    nl: 'Gewicht in de impact (%)',
    fr: 'Pondération de l’impact (%)',
    en: 'Impact weighting (%)',
  },
  risk: {
    nl: 'Risico (laag, gemiddeld, hoog)',
    fr: 'Risque (faible, moyen, élevé)',
    en: 'Risk rating (low, medium, high)',
  },
  inputs: { nl: 'Inputs', fr: 'Intrants', en: 'Inputs' },
  funderShare: {
    nl: 'FCDO (£) · andere · totaal · aandeel FCDO (%) · VTE',
    fr: 'FCDO (£) · autres · total · part du FCDO (%) · ETP',
    en: 'FCDO (£) · other · total · FCDO share (%) · FTE',
  },
  inputTotal: {
    nl: (total: string) => `Totaal: ${total}`,
    fr: (total: string) => `Total : ${total}`,
    en: (total: string) => `Total: ${total}`,
  },

  notApplicable: { nl: 'Niet van toepassing', fr: 'Sans objet', en: 'Not applicable' },
  alsoFor: {
    nl: (numbers: string) => `Draagt ook bij tot ${numbers}.`,
    fr: (numbers: string) => `Contribue aussi à ${numbers}.`,
    en: (numbers: string) => `Also contributes to ${numbers}.`,
  },
  relatesTo: {
    nl: (number: string) => `bij ${number}`,
    fr: (number: string) => `lié à ${number}`,
    en: (number: string) => `related to ${number}`,
  },
  condition: {
    nl: (title: string) => `Externe voorwaarde: ${title}`,
    fr: (title: string) => `Condition externe : ${title}`,
    en: (title: string) => `External condition: ${title}`,
  },
  hypothesis: {
    nl: (text: string) => `Te toetsen: ${text}`,
    fr: (text: string) => `À vérifier : ${text}`,
    en: (text: string) => `To be tested: ${text}`,
  },
  noIndicator: { nl: 'Nog geen indicator', fr: 'Pas encore d’indicateur', en: 'No indicator yet' },
  none: {
    nl: 'Nog leeg op het bord',
    fr: 'Encore vide sur le tableau',
    en: 'Still empty on the board',
  },

  tooMany: {
    nl: (count: number) =>
      `${plural('nl', count, 'resultaat', 'resultaten')}: de EU raadt er hoogstens 10 aan. Voeg samen wat bij elkaar hoort, of kies wat het meest telt.`,
    fr: (count: number) =>
      `${plural('fr', count, 'résultat', 'résultats')} : l’UE en recommande 10 au plus. Regroupez ce qui va ensemble, ou choisissez ce qui compte le plus.`,
    en: (count: number) =>
      `${plural('en', count, 'result', 'results')}: the EU recommends 10 at most. Put together what belongs together, or choose what matters most.`,
  },
  oneOutcome: {
    nl: (count: number) =>
      `FCDO vraagt precies één effect; op het bord staan er ${count}. Kies er één, de andere staan er hier onder elkaar.`,
    fr: (count: number) =>
      `Le FCDO demande exactement un effet ; le tableau en compte ${count}. Choisissez-en un, les autres figurent ici l’un sous l’autre.`,
    en: (count: number) =>
      `FCDO asks for exactly one outcome; the board has ${count}. Choose one, here they stand one under the other.`,
  },
  sixOutputs: {
    nl: (count: number) => `FCDO vraagt hoogstens zes outputs; op het bord staan er ${count}.`,
    fr: (count: number) =>
      `Le FCDO demande six réalisations au plus ; le tableau en compte ${count}.`,
    en: (count: number) => `FCDO asks for six outputs at most; the board has ${count}.`,
  },
  fillIn: {
    nl: 'Gewicht, risico en de verdeling van de middelen staan niet op het bord: vul ze zelf in. De gewichten zijn samen 100 %.',
    fr: 'La pondération, le risque et la répartition des moyens ne figurent pas sur le tableau : à compléter. Les pondérations totalisent 100 %.',
    en: 'Weighting, risk and the division of the inputs are not on the board: fill them in yourself. The weightings add up to 100%.',
  },
  diagonal: {
    nl: 'Lees schuin omhoog: lukt een rij en kloppen haar aannames, dan volgt de rij erboven.',
    fr: 'Lisez en diagonale vers le haut : si une ligne se réalise et que ses hypothèses se vérifient, la ligne au-dessus en découle.',
    en: 'Read diagonally upwards: if a row comes true and its assumptions hold, the row above follows.',
  },
  unintended: {
    nl: (titles: string) => `Onbedoelde of negatieve effecten, die geen kader opneemt: ${titles}.`,
    fr: (titles: string) => `Effets inattendus ou négatifs, qu’aucun cadre ne reprend : ${titles}.`,
    en: (titles: string) =>
      `Unintended or negative outcomes, which no framework takes up: ${titles}.`,
  },
})
