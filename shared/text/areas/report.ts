import { defineTexts } from '../define.ts'
import { plural } from '../format.ts'

/** How many cards of a type, each table by the model's value. */
export const elementCountTexts = defineTexts({
  mission: {
    nl: (count: number) => plural('nl', count, 'missie', 'missies'),
    fr: (count: number) => plural('fr', count, 'mission', 'missions'),
    en: (count: number) => plural('en', count, 'mission', 'missions'),
  },
  vision: {
    nl: (count: number) => plural('nl', count, 'visie', 'visies'),
    fr: (count: number) => plural('fr', count, 'vision', 'visions'),
    en: (count: number) => plural('en', count, 'vision', 'visions'),
  },
  objective: {
    nl: (count: number) => plural('nl', count, 'doelstelling', 'doelstellingen'),
    fr: (count: number) => plural('fr', count, 'objectif', 'objectifs'),
    en: (count: number) => plural('en', count, 'objective', 'objectives'),
  },
  problem: {
    nl: (count: number) => plural('nl', count, 'probleem', 'problemen'),
    fr: (count: number) => plural('fr', count, 'problème', 'problèmes'),
    en: (count: number) => plural('en', count, 'problem', 'problems'),
  },
  input: {
    nl: (count: number) => plural('nl', count, 'middel', 'middelen'),
    fr: (count: number) => plural('fr', count, 'moyen', 'moyens'),
    en: (count: number) => plural('en', count, 'input', 'inputs'),
  },
  activity: {
    nl: (count: number) => plural('nl', count, 'activiteit', 'activiteiten'),
    fr: (count: number) => plural('fr', count, 'activité', 'activités'),
    en: (count: number) => plural('en', count, 'activity', 'activities'),
  },
  output: {
    nl: (count: number) => plural('nl', count, 'output', 'outputs'),
    fr: (count: number) => plural('fr', count, 'réalisation', 'réalisations'),
    en: (count: number) => plural('en', count, 'output', 'outputs'),
  },
  outcome: {
    nl: (count: number) => plural('nl', count, 'effect', 'effecten'),
    fr: (count: number) => plural('fr', count, 'effet', 'effets'),
    en: (count: number) => plural('en', count, 'outcome', 'outcomes'),
  },
  impact: {
    nl: (count: number) => plural('nl', count, 'impact', 'impacts'),
    fr: (count: number) => plural('fr', count, 'impact', 'impacts'),
    en: (count: number) => plural('en', count, 'impact', 'impacts'),
  },
  note: {
    nl: (count: number) => plural('nl', count, 'notitie', 'notities'),
    fr: (count: number) => plural('fr', count, 'note', 'notes'),
    en: (count: number) => plural('en', count, 'note', 'notes'),
  },
})

/** What leads from one step of the chain to the next, before the titles of a lane. */
export const chainWordTexts = defineTexts({
  problem: { nl: 'Omdat', fr: 'Parce que', en: 'Because' },
  mission: { nl: 'Vanuit onze missie', fr: 'Selon notre mission', en: 'True to our mission' },
  vision: { nl: 'Met als visie', fr: 'Avec pour vision', en: 'With this vision' },
  objective: { nl: 'We willen', fr: 'Nous voulons', en: 'We want to' },
  input: { nl: 'We zetten in', fr: 'Nous engageons', en: 'We put in' },
  activity: { nl: 'We doen', fr: 'Nous faisons', en: 'We do' },
  output: { nl: 'Dat levert op', fr: 'Cela produit', en: 'This delivers' },
  outcome: { nl: 'Zodat', fr: 'Avec pour effet', en: 'So that' },
  impact: {
    nl: 'En zo dragen we bij tot',
    fr: 'Et ainsi nous contribuons à',
    en: 'And so we contribute to',
  },
  note: { nl: 'Ter herinnering', fr: 'Pour mémoire', en: 'As a reminder' },
})

export const chainHorizonTexts = defineTexts({
  short: { nl: 'op korte termijn', fr: 'à court terme', en: 'in the short term' },
  medium: { nl: 'op middellange termijn', fr: 'à moyen terme', en: 'in the medium term' },
  long: { nl: 'op lange termijn', fr: 'à long terme', en: 'in the long term' },
})

/** How sure the makers are of one link. */
export const certaintyTexts = defineTexts({
  low: {
    nl: 'hier zijn we nog niet zeker van',
    fr: 'nous en sommes encore peu sûrs',
    en: 'we are not sure of this yet',
  },
  medium: {
    nl: 'hier zijn we vrij zeker van',
    fr: 'nous en sommes assez sûrs',
    en: 'we are fairly sure of this',
  },
  high: {
    nl: 'hier zijn we heel zeker van',
    fr: 'nous en sommes très sûrs',
    en: 'we are very sure of this',
  },
})

export const assumptionCountTexts = defineTexts({
  untested: {
    nl: (count: number) => `${count} niet getoetst`,
    fr: (count: number) => plural('fr', count, 'non vérifiée', 'non vérifiées'),
    en: (count: number) => `${count} untested`,
  },
  testing: {
    nl: (count: number) => `${count} in toetsing`,
    fr: (count: number) => `${count} en cours de vérification`,
    en: (count: number) => `${count} being tested`,
  },
  supported: {
    nl: (count: number) => `${count} ondersteund`,
    fr: (count: number) => plural('fr', count, 'étayée', 'étayées'),
    en: (count: number) => `${count} supported`,
  },
  contested: {
    nl: (count: number) => `${count} betwist`,
    fr: (count: number) => plural('fr', count, 'contestée', 'contestées'),
    en: (count: number) => `${count} contested`,
  },
  refuted: {
    nl: (count: number) => `${count} weerlegd`,
    fr: (count: number) => plural('fr', count, 'réfutée', 'réfutées'),
    en: (count: number) => `${count} refuted`,
  },
})

export const costKindTexts = defineTexts({
  cash: { nl: 'Geld', fr: 'Argent', en: 'Cash' },
  'in-kind': { nl: 'In natura', fr: 'En nature', en: 'In kind' },
  volunteer: { nl: 'Vrijwilligerswerk', fr: 'Bénévolat', en: 'Volunteer work' },
})

export const costShareTexts = defineTexts({
  cash: {
    nl: (amount: string) => `${amount} in geld`,
    fr: (amount: string) => `${amount} en argent`,
    en: (amount: string) => `${amount} in cash`,
  },
  'in-kind': {
    nl: (amount: string) => `${amount} in natura`,
    fr: (amount: string) => `${amount} en nature`,
    en: (amount: string) => `${amount} in kind`,
  },
  volunteer: {
    nl: (amount: string) => `${amount} aan vrijwilligerswerk`,
    fr: (amount: string) => `${amount} en bénévolat`,
    en: (amount: string) => `${amount} in volunteer work`,
  },
})

/** The impact report in three parts: counting, telling, visualising. */
export const reportTexts = defineTexts({
  kind: { nl: 'Impactrapport', fr: 'Rapport d’impact', en: 'Impact report' },
  period: { nl: 'Periode', fr: 'Période', en: 'Period' },
  stateOf: { nl: 'Stand op', fr: 'Situation au', en: 'As of' },
  languageOf: {
    nl: 'Taal van het rapport',
    fr: 'Langue du rapport',
    en: 'Language of the report',
  },
  print: { nl: 'Afdrukken', fr: 'Imprimer', en: 'Print' },
  contents: { nl: 'Inhoud', fr: 'Sommaire', en: 'Contents' },
  opening: {
    nl: 'Dit rapport bekijkt dezelfde veranderingstheorie op drie manieren: in cijfers, in woorden en in beeld.',
    fr: 'Ce rapport regarde la même théorie du changement de trois façons : en chiffres, en mots et en image.',
    en: 'This report looks at one theory of change in three ways: in figures, in words and in a picture.',
  },
  onTheBoard: {
    nl: 'Ze bestaat uit',
    fr: 'Elle se compose de',
    en: 'It is made up of',
  },
  withLinks: {
    nl: (links: number) =>
      links === 0
        ? '. Er zijn nog geen verbanden gelegd.'
        : `, met ${plural('nl', links, 'verband', 'verbanden')} ertussen.`,
    fr: (links: number) =>
      links === 0
        ? '. Aucun lien n’est encore tracé.'
        : `, avec ${plural('fr', links, 'lien', 'liens')} entre eux.`,
    en: (links: number) =>
      links === 0
        ? '. No links have been drawn so far.'
        : `, with ${plural('en', links, 'link', 'links')} between them.`,
  },
  emptyBoard: {
    nl: 'Dit bord is nog leeg. Zodra er kaartjes op staan, groeit dit rapport mee.',
    fr: 'Ce tableau est encore vide. Dès qu’il portera des cartes, ce rapport se remplira.',
    en: 'This board is still empty. As soon as it has cards, this report fills up.',
  },
  untitledCard: { nl: 'kaartje zonder titel', fr: 'carte sans titre', en: 'untitled card' },
  notFilledIn: { nl: 'nog niet ingevuld', fr: 'pas encore renseigné', en: 'not filled in yet' },

  counting: { nl: 'Tellen', fr: 'Compter', en: 'Counting' },
  countingAbout: {
    nl: 'Voor wie dit is, wat er gemeten wordt, wat het kost en wat het waard is.',
    fr: 'Pour qui, ce qui est mesuré, ce que cela coûte et ce que cela vaut.',
    en: 'Whom it is for, what is measured, what it costs and what it is worth.',
  },
  reach: { nl: 'Bereik', fr: 'Portée', en: 'Reach' },
  reachCaption: {
    nl: 'De groepen en hoe groot ze zijn',
    fr: 'Les groupes et leur taille',
    en: 'The groups and how large they are',
  },
  group: { nl: 'Groep', fr: 'Groupe', en: 'Group' },
  size: { nl: 'Hoeveel', fr: 'Combien', en: 'How many' },
  hadASay: { nl: 'Inspraak', fr: 'Consultés', en: 'Had a say' },
  yes: { nl: 'ja', fr: 'oui', en: 'yes' },
  notYet: { nl: 'nog niet', fr: 'pas encore', en: 'not yet' },
  noGroups: {
    nl: 'Er zijn nog geen doelgroepen of andere belanghebbenden ingevuld.',
    fr: 'Aucun public cible ni autre partie prenante n’est encore renseigné.',
    en: 'No target groups or other stakeholders have been filled in yet.',
  },
  indicators: { nl: 'Indicatoren', fr: 'Indicateurs', en: 'Indicators' },
  indicatorsCaption: {
    nl: 'Van nulmeting naar streefwaarde',
    fr: 'De la situation de référence à la cible',
    en: 'From baseline to target',
  },
  indicator: { nl: 'Indicator', fr: 'Indicateur', en: 'Indicator' },
  baseline: { nl: 'Nulmeting', fr: 'Situation de référence', en: 'Baseline' },
  latest: { nl: 'Laatste meting', fr: 'Dernière mesure', en: 'Latest measurement' },
  target: { nl: 'Streefwaarde', fr: 'Cible', en: 'Target' },
  progress: { nl: 'Afgelegde weg', fr: 'Chemin parcouru', en: 'Way covered' },
  progressAbout: {
    nl: 'De afgelegde weg is het deel van de afstand tussen nulmeting en streefwaarde dat de laatste meting al heeft gehaald.',
    fr: 'Le chemin parcouru est la part de la distance entre la situation de référence et la cible que la dernière mesure a déjà franchie.',
    en: 'The way covered is how much of the distance between baseline and target the latest measurement has come.',
  },
  noIndicators: {
    nl: 'Er zijn nog geen indicatoren: of er iets verandert, wordt nog niet gemeten.',
    fr: 'Il n’y a pas encore d’indicateurs : le changement n’est pas encore mesuré.',
    en: 'There are no indicators yet: whether anything changes is not measured so far.',
  },
  measured: {
    nl: (count: number, total: number) => {
      if (total === 1) {
        return count === 0
          ? 'Er is 1 indicator; die is nog niet gemeten.'
          : 'Er is 1 indicator; die is al gemeten.'
      }
      return count === 0
        ? `Er zijn ${total} indicatoren; er is er nog geen gemeten.`
        : `Er zijn ${total} indicatoren; ${count === total ? 'ze zijn allemaal' : count === 1 ? '1 ervan is' : `${count} ervan zijn`} al gemeten.`
    },
    fr: (count: number, total: number) => {
      if (total === 1) {
        return count === 0
          ? 'Il y a 1 indicateur ; il n’est pas encore mesuré.'
          : 'Il y a 1 indicateur ; il est déjà mesuré.'
      }
      return count === 0
        ? `Il y a ${total} indicateurs ; aucun n’est encore mesuré.`
        : `Il y a ${total} indicateurs ; ${count === total ? 'tous sont déjà mesurés' : count === 1 ? '1 est déjà mesuré' : `${count} sont déjà mesurés`}.`
    },
    en: (count: number, total: number) => {
      if (total === 1) {
        return count === 0
          ? 'There is 1 indicator; it has not been measured yet.'
          : 'There is 1 indicator; it has been measured.'
      }
      return count === 0
        ? `There are ${total} indicators; none has been measured yet.`
        : `There are ${total} indicators; ${count === total ? 'all have' : count === 1 ? '1 has' : `${count} have`} been measured.`
    },
  },
  withoutIndicator: {
    nl: 'Nog zonder indicator:',
    fr: 'Encore sans indicateur :',
    en: 'Still without an indicator:',
  },
  notMeasured: { nl: 'nog niet gemeten', fr: 'pas encore mesuré', en: 'not measured yet' },
  noBaseline: {
    nl: 'nog geen nulmeting',
    fr: 'pas encore de situation de référence',
    en: 'no baseline yet',
  },
  measurement: { nl: 'Meting', fr: 'Mesure', en: 'Measurement' },
  none: { nl: '–', fr: '–', en: '–' },
  noTarget: { nl: 'nog geen streefwaarde', fr: 'pas encore de cible', en: 'no target yet' },
  notApplicable: { nl: 'niet van toepassing', fr: 'sans objet', en: 'not applicable' },
  via: {
    nl: (steps: string) => `via ${steps}`,
    fr: (steps: string) => `en passant par ${steps}`,
    en: (steps: string) => `by way of ${steps}`,
  },
  valueOf: {
    nl: (amount: string, day: string) => `${amount} op ${day}`,
    fr: (amount: string, day: string) => `${amount} au ${day}`,
    en: (amount: string, day: string) => `${amount} on ${day}`,
  },
  plotAlt: {
    nl: (name: string, told: string) => `Lijn van de metingen van “${name}”: ${told}.`,
    fr: (name: string, told: string) => `Courbe des mesures de « ${name} » : ${told}.`,
    en: (name: string, told: string) => `Line of the measurements of “${name}”: ${told}.`,
  },
  costs: { nl: 'Kosten', fr: 'Coûts', en: 'Costs' },
  costsCaption: {
    nl: 'Wat het vraagt aan geld, spullen en tijd',
    fr: 'Ce que cela demande en argent, en biens et en temps',
    en: 'What it takes in money, goods and time',
  },
  costFor: { nl: 'Waarvoor', fr: 'Pour quoi', en: 'What for' },
  costAt: { nl: 'Bij', fr: 'Concerne', en: 'Part of' },
  costsTotal: {
    nl: (total: string) => `Samen kost het ${total}.`,
    fr: (total: string) => `Le coût total est de ${total}.`,
    en: (total: string) => `In all it costs ${total}.`,
  },
  costsDivided: {
    nl: (total: string, shares: string) => `Samen kost het ${total}: ${shares}.`,
    fr: (total: string, shares: string) => `Le coût total est de ${total} : ${shares}.`,
    en: (total: string, shares: string) => `In all it costs ${total}: ${shares}.`,
  },
  noCosts: {
    nl: 'Er zijn nog geen kosten ingevuld.',
    fr: 'Aucun coût n’est encore renseigné.',
    en: 'No costs have been filled in yet.',
  },
  ratioTold: {
    nl: (unit: string, low: string, high: string) =>
      `Tegenover elke ${unit} die erin gaat, staat naar schatting ${low} tot ${high} aan waarde voor de samenleving, naargelang van wanneer de waarde wordt geteld.`,
    fr: (unit: string, low: string, high: string) =>
      `Pour chaque ${unit} investi, la valeur pour la société est estimée entre ${low} et ${high}, selon le moment où cette valeur est comptée.`,
    en: (unit: string, low: string, high: string) =>
      `For every ${unit} that goes in, an estimated ${low} to ${high} of value to society stands against it, depending on when that value is counted.`,
  },
  ratioToldOnce: {
    nl: (unit: string, amount: string) =>
      `Tegenover elke ${unit} die erin gaat, staat naar schatting ${amount} aan waarde voor de samenleving.`,
    fr: (unit: string, amount: string) =>
      `Pour chaque ${unit} investi, la valeur pour la société est estimée à ${amount}.`,
    en: (unit: string, amount: string) =>
      `For every ${unit} that goes in, an estimated ${amount} of value to society stands against it.`,
  },
  rangeTold: {
    nl: (share: string, low: string, high: string) =>
      `Die schatting kan anders uitvallen. Ligt één gegeven ${share} hoger of lager, of tellen vrijwilligers en natura niet mee, dan ligt ze tussen ${low} en ${high}.`,
    fr: (share: string, low: string, high: string) =>
      `Cette estimation peut varier. Si une seule donnée est de ${share} plus haute ou plus basse, ou si le bénévolat et les apports en nature ne comptent pas, elle se situe entre ${low} et ${high}.`,
    en: (share: string, low: string, high: string) =>
      `That estimate can turn out otherwise. If a single figure is ${share} higher or lower, or if volunteers and gifts in kind do not count, it lies between ${low} and ${high}.`,
  },
  ratioCaption: {
    nl: 'De rendementsfactor volgens beide manieren van rekenen',
    fr: 'Le ratio selon les deux façons de compter',
    en: 'The ratio under both ways of counting',
  },
  figure: { nl: 'Cijfer', fr: 'Chiffre', en: 'Figure' },
  perUnit: {
    nl: (unit: string) => `Waarde per ${unit}`,
    fr: (unit: string) => `Valeur par ${unit}`,
    en: (unit: string) => `Value per ${unit}`,
  },
  perUnitOfMoney: {
    nl: (unit: string) => `Waarde per ${unit} als alleen geld telt`,
    fr: (unit: string) => `Valeur par ${unit} si seul l’argent compte`,
    en: (unit: string) => `Value per ${unit} if only money counts`,
  },
  discountedBy: {
    nl: (rate: string) => `Discontovoet: ${rate} per jaar.`,
    fr: (rate: string) => `Taux d’actualisation : ${rate} par an.`,
    en: (rate: string) => `Discount rate: ${rate} a year.`,
  },
  valuesCaption: {
    nl: 'Waar de waarde vandaan komt',
    fr: 'D’où vient la valeur',
    en: 'Where the value comes from',
  },
  basis: { nl: 'Gerekend met', fr: 'Calculé avec', en: 'Counted with' },
  subtracted: { nl: 'Eraf', fr: 'Déduit', en: 'Taken off' },
  deadweight: {
    nl: (share: string) => `${share} was sowieso gebeurd`,
    fr: (share: string) => `${share} serait arrivé de toute façon`,
    en: (share: string) => `${share} would have happened anyway`,
  },
  displacement: {
    nl: (share: string) => `${share} verdringing`,
    fr: (share: string) => `${share} de déplacement`,
    en: (share: string) => `${share} displacement`,
  },
  attribution: {
    nl: (share: string) => `${share} door anderen`,
    fr: (share: string) => `${share} grâce à d’autres`,
    en: (share: string) => `${share} through others`,
  },
  dropOff: {
    nl: (share: string) => `${share} afname per jaar`,
    fr: (share: string) => `${share} de décroissance par an`,
    en: (share: string) => `${share} drop-off a year`,
  },
  lastsYears: {
    nl: (count: number) => `${count} jaar`,
    fr: (count: number) => plural('fr', count, 'an', 'ans'),
    en: (count: number) => plural('en', count, 'year', 'years'),
  },
  proxySource: {
    nl: (source: string) => `bron: ${source}`,
    fr: (source: string) => `source : ${source}`,
    en: (source: string) => `source: ${source}`,
  },
  unvalued: {
    nl: 'Niet in geld uitgedrukt:',
    fr: 'Non exprimé en argent :',
    en: 'Not expressed in money:',
  },
  unvaluedHarm: {
    nl: 'Ook deze nadelige effecten zijn niet afgetrokken:',
    fr: 'Ces effets négatifs ne sont pas déduits non plus :',
    en: 'These harmful outcomes have not been taken off either:',
  },
  otherCurrencies: {
    nl: 'Kosten in een andere munt:',
    fr: 'Des coûts dans une autre monnaie :',
    en: 'Costs in another currency:',
  },
  unusable: {
    nl: 'Waarden waarmee niet te rekenen valt:',
    fr: 'Des valeurs inutilisables dans le calcul :',
    en: 'Values that cannot be counted with:',
  },
  withoutDeadweight: {
    nl: 'Volledig meegeteld, alsof er anders niets was gebeurd:',
    fr: 'Compté en entier, comme si rien ne serait arrivé sinon :',
    en: 'Counted in full, as if nothing would have happened otherwise:',
  },
  withoutSource: {
    nl: 'Zonder bron voor het bedrag:',
    fr: 'Sans source pour le montant :',
    en: 'Without a source for the amount:',
  },
  noDiscountRate: {
    nl: 'Er is geen discontovoet gekozen: latere jaren tellen even zwaar als het eerste.',
    fr: 'Aucun taux d’actualisation n’est choisi : les années suivantes pèsent autant que la première.',
    en: 'No discount rate has been chosen: later years weigh as much as the first.',
  },
  goneOutcome: {
    nl: 'een effect dat niet meer op het bord staat',
    fr: 'un effet qui n’est plus au tableau',
    en: 'an outcome that is no longer there',
  },
  noValues: {
    nl: 'Er is nog geen effect in geld uitgedrukt; een rendementsfactor is er dus nog niet.',
    fr: 'Aucun effet n’est encore exprimé en argent ; il n’y a donc pas encore de ratio.',
    en: 'No outcome has been expressed in money yet, so there is no ratio.',
  },
  noInputs: {
    nl: 'Zonder kosten valt er geen rendementsfactor te berekenen.',
    fr: 'Sans coûts, aucun ratio ne peut être calculé.',
    en: 'Without costs no ratio can be calculated.',
  },
  scenariosCaption: {
    nl: 'Wat als? De rendementsfactor in andere omstandigheden',
    fr: 'Et si ? Le ratio dans d’autres circonstances',
    en: 'What if? The ratio in other circumstances',
  },
  goals: {
    nl: 'Duurzame ontwikkelingsdoelstellingen (SDG’s)',
    fr: 'Objectifs de développement durable (ODD)',
    en: 'Sustainable Development Goals (SDGs)',
  },

  telling: { nl: 'Vertellen', fr: 'Raconter', en: 'Telling' },
  tellingAbout: {
    nl: 'Waarom, voor wie, en hoe we denken dat verandering ontstaat.',
    fr: 'Pourquoi, pour qui, et comment nous pensons que le changement se produit.',
    en: 'Why, for whom, and how we think change happens.',
  },
  purpose: { nl: 'Waarom', fr: 'Pourquoi', en: 'Why' },
  notWritten: { nl: 'nog niet geschreven', fr: 'pas encore écrit', en: 'not written yet' },
  forWhom: { nl: 'Voor wie', fr: 'Pour qui', en: 'For whom' },
  changesForThem: {
    nl: 'Wat voor hen verandert:',
    fr: 'Ce qui change pour eux :',
    en: 'What changes for them:',
  },
  noChangeForThem: {
    nl: 'Voor hen staat er nog geen effect op het bord.',
    fr: 'Aucun effet n’est encore décrit pour eux.',
    en: 'No outcome has been described for them yet.',
  },
  hadTheirSay: {
    nl: 'Zij hadden hier inspraak.',
    fr: 'Ils ont été consultés.',
    en: 'They had a say in this.',
  },
  hadNoSay: {
    nl: 'Zij hadden hier nog geen inspraak.',
    fr: 'Ils n’ont pas encore été consultés.',
    en: 'They have not had a say in this so far.',
  },
  howChange: {
    nl: 'Hoe we denken dat verandering ontstaat',
    fr: 'Comment nous pensons que le changement se produit',
    en: 'How we think change happens',
  },
  andMore: {
    nl: (count: number) => `en nog ${count}`,
    fr: (count: number) => `et encore ${count}`,
    en: (count: number) => `and ${count} more`,
  },
  parking: {
    nl: 'Nog niet geplaatst',
    fr: 'Pas encore placé',
    en: 'Without a place so far',
  },
  reason: {
    nl: (words: string) => `De reden: ${words}`,
    fr: (words: string) => `La raison : ${words}`,
    en: (words: string) => `The reason: ${words}`,
  },
  assumption: { nl: 'Aanname', fr: 'Hypothèse', en: 'Assumption' },
  hypothesis: {
    nl: 'Te toetsen hypothese',
    fr: 'Hypothèse à vérifier',
    en: 'Hypothesis to be tested',
  },
  namedAs: {
    nl: (label: string, words: string) => `${label}: ${words}`,
    fr: (label: string, words: string) => `${label} : ${words}`,
    en: (label: string, words: string) => `${label}: ${words}`,
  },
  evidenceFor: { nl: 'Bewijs', fr: 'Élément probant', en: 'Evidence' },
  evidenceAgainst: { nl: 'Tegenbewijs', fr: 'Élément contraire', en: 'Evidence against' },
  unlinked: {
    nl: 'Nog zonder verband met de rest.',
    fr: 'Encore sans lien avec le reste.',
    en: 'Still without a link to the rest.',
  },
  howSure: {
    nl: 'Hoe zeker we zijn',
    fr: 'À quel point nous en sommes sûrs',
    en: 'How sure we are',
  },
  howSureAbout: {
    nl: 'Een veranderingstheorie rust op aannames: wat waar moet zijn opdat het ene tot het andere leidt.',
    fr: 'Une théorie du changement repose sur des hypothèses : ce qui doit être vrai pour que l’un mène à l’autre.',
    en: 'A theory of change rests on assumptions: what must be true for one thing to lead to another.',
  },
  assumptionsTold: {
    nl: (count: number, told: string) => `${plural('nl', count, 'aanname', 'aannames')}: ${told}.`,
    fr: (count: number, told: string) =>
      `${plural('fr', count, 'hypothèse', 'hypothèses')} : ${told}.`,
    en: (count: number, told: string) =>
      `${plural('en', count, 'assumption', 'assumptions')}: ${told}.`,
  },
  assumptionsCaption: {
    nl: 'De aannames, de belangrijkste eerst',
    fr: 'Les hypothèses, les plus importantes d’abord',
    en: 'The assumptions, the most important first',
  },
  about: { nl: 'Waarover', fr: 'À propos de', en: 'About' },
  state: { nl: 'Stand', fr: 'État', en: 'State' },
  howTested: { nl: 'Hoe we het toetsen', fr: 'Comment le vérifier', en: 'How we test it' },
  noTests: {
    nl: 'Hoe deze aannames getoetst worden, is nog niet ingevuld.',
    fr: 'La façon de vérifier ces hypothèses n’est pas encore renseignée.',
    en: 'How these assumptions will be tested has not been filled in yet.',
  },
  reviewOn: {
    nl: (day: string) => `opnieuw bekijken op ${day}`,
    fr: (day: string) => `à revoir le ${day}`,
    en: (day: string) => `to be reviewed on ${day}`,
  },
  followedUpBy: {
    nl: (who: string) => `opgevolgd door ${who}`,
    fr: (who: string) => `suivie par ${who}`,
    en: (who: string) => `followed up by ${who}`,
  },
  noAssumptions: {
    nl: 'Er staan nog geen aannames op het bord.',
    fr: 'Aucune hypothèse n’est encore formulée.',
    en: 'No assumptions have been written down yet.',
  },
  whatSupports: { nl: 'Wat ervoor pleit', fr: 'Ce qui l’étaye', en: 'What speaks for it' },
  whatOpposes: { nl: 'Wat ertegen pleit', fr: 'Ce qui le contredit', en: 'What speaks against it' },
  noEvidence: {
    nl: 'Er is nog geen bewijs verzameld.',
    fr: 'Aucun élément probant n’est encore réuni.',
    en: 'No evidence has been gathered yet.',
  },
  noOpposing: {
    nl: 'Bewijs dat ertegen pleit, is nog niet opgetekend.',
    fr: 'Aucun élément contraire n’est encore relevé.',
    en: 'No evidence against it has been noted so far.',
  },
  sideEffects: {
    nl: 'Wat er ook kan gebeuren',
    fr: 'Ce qui peut aussi arriver',
    en: 'What may happen as well',
  },
  forGroups: {
    nl: (groups: string) => `voor ${groups}`,
    fr: (groups: string) => `pour ${groups}`,
    en: (groups: string) => `for ${groups}`,
  },
  noSideEffects: {
    nl: 'Er staan nog geen negatieve of onbedoelde effecten op het bord.',
    fr: 'Aucun effet négatif ou inattendu n’est encore décrit.',
    en: 'No negative or unintended effects have been described yet.',
  },
  conditions: {
    nl: 'Wat we niet zelf in de hand hebben',
    fr: 'Ce qui ne dépend pas de nous',
    en: 'What is not in our hands',
  },
  noConditions: {
    nl: 'Er staan nog geen externe voorwaarden op het bord.',
    fr: 'Aucune condition externe n’est encore décrite.',
    en: 'No external conditions have been described yet.',
  },
  stories: { nl: 'Verhalen', fr: 'Récits', en: 'Stories' },
  storyAbout: {
    nl: (titles: string) => `bij ${titles}`,
    fr: (titles: string) => `concerne : ${titles}`,
    en: (titles: string) => `about ${titles}`,
  },
  noStories: {
    nl: 'Er zijn nog geen verhalen verzameld.',
    fr: 'Aucun récit n’est encore recueilli.',
    en: 'No stories have been gathered yet.',
  },
  storiesKept: {
    nl: (count: number) =>
      `${plural('nl', count, 'verhaal blijft', 'verhalen blijven')} hier weg: er is geen toestemming om te delen vastgelegd.`,
    fr: (count: number) =>
      `${plural('fr', count, 'récit n’est pas repris', 'récits ne sont pas repris')} : aucun accord de partage n’est enregistré.`,
    en: (count: number) =>
      `${plural('en', count, 'story is', 'stories are')} left out: no consent to share has been recorded.`,
  },

  visualising: { nl: 'Visualiseren', fr: 'Visualiser', en: 'Visualising' },
  visualisingAbout: {
    nl: 'De hele veranderingstheorie in één beeld.',
    fr: 'Toute la théorie du changement en une image.',
    en: 'The whole theory of change in one picture.',
  },
  picture: { nl: 'Het beeld', fr: 'L’image', en: 'The picture' },
  pictureAlt: {
    nl: (count: number, links: number) =>
      `Tekening van de veranderingstheorie: ${plural('nl', count, 'kaartje', 'kaartjes')} en ${plural('nl', links, 'verband', 'verbanden')}. Wat erop staat, staat in woorden in het deel “Vertellen”.`,
    fr: (count: number, links: number) =>
      `Dessin de la théorie du changement : ${plural('fr', count, 'carte', 'cartes')} et ${plural('fr', links, 'lien', 'liens')}. Son contenu est décrit en mots dans la partie « Raconter ».`,
    en: (count: number, links: number) =>
      `Drawing of the theory of change: ${plural('en', count, 'card', 'cards')} and ${plural('en', links, 'link', 'links')}. What it shows is told in words in the part “Telling”.`,
  },
  howToRead: {
    nl: 'Lees van links naar rechts: elke pijl zegt wat waartoe leidt. Een teken op een pijl of kaartje zegt hoe het met de aannames staat. Wat de tekens betekenen, staat onder de tekening.',
    fr: 'À lire de gauche à droite : chaque flèche dit ce qui mène à quoi. Un signe sur une flèche ou une carte dit où en sont les hypothèses. La signification des signes se trouve sous le dessin.',
    en: 'Read from left to right: each arrow says what leads to what. A sign on an arrow or a card says how its assumptions stand. What the signs mean is told below the drawing.',
  },
  line: {
    nl: 'De verantwoordingslijn',
    fr: 'La ligne de responsabilité',
    en: 'The accountability line',
  },
  lineAbout: {
    nl: 'Tot aan de lijn laten we ons op resultaten aanspreken. Wat erachter ligt, hangt ook van anderen af; daar hopen we aan bij te dragen.',
    fr: 'Jusqu’à la ligne, nous répondons des résultats. Au-delà, cela dépend aussi d’autres ; nous espérons y contribuer.',
    en: 'Up to the line we answer for results. What lies beyond it depends on others too; we hope to contribute to it.',
  },
  beyondLine: {
    nl: 'Voorbij de lijn:',
    fr: 'Au-delà de la ligne :',
    en: 'Beyond the line:',
  },
  noLine: {
    nl: 'Er is nog geen verantwoordingslijn getrokken.',
    fr: 'Aucune ligne de responsabilité n’est encore tracée.',
    en: 'No accountability line has been drawn yet.',
  },
})

/** The formats that carry the report: what they are called, and what they leave out. */
export const reportFormatTexts = defineTexts({
  markdown: {
    nl: 'Rapport als tekst (Markdown)',
    fr: 'Rapport en texte (Markdown)',
    en: 'Report as text (Markdown)',
  },
  markdownLeavesOut: {
    nl: 'Notities, stemmen, verhalen zonder toestemming, werkelijke kosten, referentieprojecten, de grafieken en de andere talen. Van kaartjes gaan status, zekerheid, invloedssfeer en trefwoorden niet mee, van indicatoren de grens, van metingen de opmerkingen en groepen.',
    fr: 'Les notes, les votes, les récits sans accord, les coûts réels, les projets de référence, les graphiques et les autres langues. Des cartes, le statut, le degré de confiance, la sphère et les mots-clés ne sont pas repris, ni le seuil des indicateurs, ni les commentaires et les groupes des mesures.',
    en: 'Notes, votes, stories without consent, actual costs, reference projects, the plots and the other languages. Status, confidence, sphere and tags of cards do not go along, nor the limits of indicators, nor the comments and groups of measurements.',
  },
  html: {
    nl: 'Rapport als webpagina (HTML)',
    fr: 'Rapport en page web (HTML)',
    en: 'Report as a web page (HTML)',
  },
  docx: {
    nl: 'Impactrapport (Word)',
    fr: 'Rapport d’impact (Word)',
    en: 'Impact report (Word)',
  },
  leavesOut: {
    nl: 'Notities, stemmen, verhalen zonder toestemming, werkelijke kosten, referentieprojecten en de andere talen. Van kaartjes gaan status, zekerheid, invloedssfeer en trefwoorden niet mee, van indicatoren de grens, van metingen de opmerkingen en groepen.',
    fr: 'Les notes, les votes, les récits sans accord, les coûts réels, les projets de référence et les autres langues. Des cartes, le statut, le degré de confiance, la sphère et les mots-clés ne sont pas repris, ni le seuil des indicateurs, ni les commentaires et les groupes des mesures.',
    en: 'Notes, votes, stories without consent, actual costs, reference projects and the other languages. Status, confidence, sphere and tags of cards do not go along, nor the limits of indicators, nor the comments and groups of measurements.',
  },
})
