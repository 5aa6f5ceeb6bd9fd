import { plural } from '../format.ts'
import { defineTexts } from '../define.ts'

/** Costs and benefits of a board, and what the one gives for the other. */
export const economicsTexts = defineTexts({
  title: { nl: 'Kosten en baten', fr: 'Coûts et bénéfices', en: 'Costs and benefits' },
  intro: {
    nl: 'Wat erin gaat, wat het waard is, en hoe zeker dat is.',
    fr: 'Ce qui est investi, ce que cela vaut, et avec quelle certitude.',
    en: 'What goes in, what it is worth, and how sure that is.',
  },
  emptyTitle: {
    nl: 'Nog geen kosten of baten',
    fr: 'Pas encore de coûts ni de bénéfices',
    en: 'No costs or benefits yet',
  },
  emptyText: {
    nl: 'Begin met wat je project kost: geld, maar ook wat je in natura krijgt en de uren van vrijwilligers. Geef daarna een waarde aan de effecten die het meest tellen.',
    fr: 'Commencez par ce que coûte votre projet : l’argent, mais aussi les apports en nature et les heures des bénévoles. Donnez ensuite une valeur aux effets qui comptent le plus.',
    en: 'Start with what your project costs: money, but also what comes in kind and the hours of volunteers. Then put a value on the outcomes that matter most.',
  },
  emptyReading: {
    nl: 'Op dit bord staan nog geen bedragen.',
    fr: 'Ce tableau ne contient pas encore de montants.',
    en: 'This board has no amounts yet.',
  },
  noCosts: {
    nl: 'Voeg een kost toe: zonder kosten is er geen rendementsfactor.',
    fr: 'Ajoutez un coût : sans coûts, il n’y a pas de ratio de rendement.',
    en: 'Add a cost: without costs there is no return ratio.',
  },
  noValues: {
    nl: 'Kies een effect en geef het een waarde: zonder waarde is er geen rendementsfactor.',
    fr: 'Choisissez un effet et donnez-lui une valeur : sans valeur, il n’y a pas de ratio de rendement.',
    en: 'Choose an outcome and put a value on it: without values there is no return ratio.',
  },
  noOutcomes: {
    nl: 'Er staan nog geen effecten op het bord. Maak er eerst een in het canvas of de lijst.',
    fr: 'Il n’y a pas encore d’effets sur le tableau. Créez-en un dans le canevas ou la liste.',
    en: 'There are no outcomes on the board yet. Make one on the canvas or in the list first.',
  },
  noCostsHere: {
    nl: 'Dit kaartje heeft nog geen kosten.',
    fr: 'Cette carte n’a pas encore de coûts.',
    en: 'This card has no costs yet.',
  },
  noValueHere: {
    nl: 'Dit kaartje heeft nog geen waarde in geld.',
    fr: 'Cette carte n’a pas encore de valeur en argent.',
    en: 'This card has no value in money yet.',
  },
  notFilledIn: { nl: 'Niet ingevuld', fr: 'Non renseigné', en: 'Not filled in' },
  none: { nl: 'Geen', fr: 'Aucun', en: 'None' },
  whole: { nl: 'Het hele project', fr: 'L’ensemble du projet', en: 'The whole project' },
  ofRow: {
    nl: (field: string, row: string) => `${field}: ${row}`,
    fr: (field: string, row: string) => `${field} : ${row}`,
    en: (field: string, row: string) => `${field}: ${row}`,
  },
  remove: {
    nl: (name: string) => `${name} verwijderen`,
    fr: (name: string) => `Supprimer ${name}`,
    en: (name: string) => `Delete ${name}`,
  },
  removed: {
    nl: (name: string) => `${name} is verwijderd`,
    fr: (name: string) => `Supprimé : ${name}`,
    en: (name: string) => `${name} is deleted`,
  },
  undo: { nl: 'Ongedaan maken', fr: 'Annuler', en: 'Undo' },

  notANumber: {
    nl: 'Dit is geen getal. Schrijf bijvoorbeeld 1.250 of 12,5.',
    fr: 'Ce n’est pas un nombre. Écrivez par exemple 1 250 ou 12,5.',
    en: 'This is not a number. Write for example 1,250 or 12.5.',
  },
  notAShare: {
    nl: 'Vul een percentage in van 0 tot 100.',
    fr: 'Indiquez un pourcentage de 0 à 100.',
    en: 'Fill in a percentage from 0 to 100.',
  },
  negative: {
    nl: 'Dit kan niet kleiner zijn dan nul.',
    fr: 'Ce nombre ne peut pas être inférieur à zéro.',
    en: 'This cannot be less than zero.',
  },
  tooLong: {
    nl: (years: string) => `Reken met hoogstens ${years} jaar.`,
    fr: (years: string) => `Comptez au maximum ${years} ans.`,
    en: (years: string) => `Count with at most ${years} years.`,
  },
  required: {
    nl: 'Vul hier een getal in, of verwijder de rij.',
    fr: 'Indiquez un nombre, ou supprimez la ligne.',
    en: 'Fill in a number here, or delete the row.',
  },
  notACurrency: {
    nl: 'Gebruik de code van drie letters, zoals EUR.',
    fr: 'Utilisez le code à trois lettres, comme EUR.',
    en: 'Use the three-letter code, such as EUR.',
  },

  costs: { nl: 'Kosten', fr: 'Coûts', en: 'Costs' },
  costsHint: {
    nl: 'Reken alles mee wat nodig is, ook wat niemand betaalt.',
    fr: 'Comptez tout ce qui est nécessaire, même ce que personne ne paie.',
    en: 'Count everything that is needed, also what nobody pays for.',
  },
  addCost: { nl: 'Kost toevoegen', fr: 'Ajouter un coût', en: 'Add a cost' },
  cost: { nl: 'Kost', fr: 'Coût', en: 'Cost' },
  costLabel: { nl: 'Omschrijving', fr: 'Intitulé', en: 'Description' },
  costOf: { nl: 'Voor', fr: 'Pour', en: 'For' },
  costKind: { nl: 'Soort', fr: 'Nature', en: 'Kind' },
  otherKind: { nl: 'Andere', fr: 'Autre', en: 'Other' },
  amount: { nl: 'Bedrag', fr: 'Montant', en: 'Amount' },
  actualAmount: { nl: 'Werkelijk', fr: 'Réel', en: 'Actual' },
  currency: { nl: 'Munt', fr: 'Devise', en: 'Currency' },
  period: { nl: 'Periode', fr: 'Période', en: 'Period' },
  total: { nl: 'Totaal', fr: 'Total', en: 'Total' },
  totalOfKind: {
    nl: (kind: string) => `Totaal ${kind}`,
    fr: (kind: string) => `Total ${kind}`,
    en: (kind: string) => `Total ${kind}`,
  },

  values: { nl: 'Effecten met een waarde', fr: 'Effets valorisés', en: 'Valued outcomes' },
  valuesHint: {
    nl: 'Claim niet te veel: wat was er ook zonder jullie gebeurd, en wat is het werk van anderen?',
    fr: 'Ne revendiquez pas trop : que se serait-il passé sans vous, et quelle part revient à d’autres ?',
    en: 'Do not over-claim: what would have happened without you, and what is the work of others?',
  },
  addValue: {
    nl: 'Effect kiezen om een waarde te geven',
    fr: 'Choisir un effet à valoriser',
    en: 'Choose an outcome to put a value on',
  },
  valueOutcome: {
    nl: (outcome: string) => `Waarde geven aan ${outcome}`,
    fr: (outcome: string) => `Donner une valeur à ${outcome}`,
    en: (outcome: string) => `Put a value on ${outcome}`,
  },
  worth: { nl: 'Waarde in geld', fr: 'Valeur en argent', en: 'Value in money' },
  addWorth: { nl: 'Een waarde geven', fr: 'Donner une valeur', en: 'Put a value on it' },
  outcome: { nl: 'Effect', fr: 'Effet', en: 'Outcome' },
  forWhom: { nl: 'Voor wie', fr: 'Pour qui', en: 'For whom' },
  importance: {
    nl: 'Hoe belangrijk voor hen',
    fr: 'Importance pour ces personnes',
    en: 'How important to them',
  },
  importanceUnknown: {
    nl: 'Belang niet ingevuld',
    fr: 'Importance non précisée',
    en: 'Importance not filled in',
  },
  importanceHigh: { nl: 'Heel belangrijk', fr: 'Très important', en: 'Very important' },
  importanceModerate: { nl: 'Redelijk belangrijk', fr: 'Assez important', en: 'Fairly important' },
  importanceNeutral: {
    nl: 'Niet belangrijk of onbelangrijk',
    fr: 'Ni important ni sans importance',
    en: 'Neither important nor unimportant',
  },
  importanceUnimportant: { nl: 'Onbelangrijk', fr: 'Sans importance', en: 'Unimportant' },
  quantity: { nl: 'Aantal', fr: 'Quantité', en: 'Quantity' },
  quantityUnit: { nl: 'Eenheid', fr: 'Unité', en: 'Unit' },
  unitHint: { nl: 'bv. personen', fr: 'p. ex. personnes', en: 'e.g. people' },
  proxy: { nl: 'Financiële proxy', fr: 'Valeur approchée (proxy)', en: 'Financial proxy' },
  proxyLabel: {
    nl: 'Wat de proxy is',
    fr: 'Ce que mesure le proxy',
    en: 'What the proxy is',
  },
  proxyHint: {
    nl: 'bv. uitgespaarde zorg',
    fr: 'p. ex. soins évités',
    en: 'e.g. care avoided',
  },
  proxyValue: { nl: 'Bedrag per eenheid', fr: 'Montant par unité', en: 'Amount per unit' },
  proxySource: { nl: 'Bron van de proxy', fr: 'Source du proxy', en: 'Source of the proxy' },
  sourceHint: { nl: 'Bron', fr: 'Source', en: 'Source' },
  proxyExplained: {
    nl: 'Een bedrag dat benadert wat deze verandering per persoon of eenheid en per jaar waard is, zoals een uitgespaarde kost. Noteer altijd waar het vandaan komt.',
    fr: 'Un montant qui approche la valeur de ce changement par personne ou unité et par an, comme un coût évité. Notez toujours d’où il vient.',
    en: 'An amount that comes close to what this change is worth per person or unit and per year, such as a cost avoided. Always note where it comes from.',
  },
  deadweight: { nl: 'Deadweight', fr: 'Poids mort', en: 'Deadweight' },
  deadweightExplained: {
    nl: 'Welk deel was ook zonder jullie gebeurd? Dat deel telt niet mee.',
    fr: 'Quelle part se serait produite sans vous ? Cette part n’est pas comptée.',
    en: 'Which share would have happened without you? That share is not counted.',
  },
  displacement: { nl: 'Verdringing', fr: 'Déplacement', en: 'Displacement' },
  displacementExplained: {
    nl: 'Welk deel ging ten koste van iemand of iets anders? Dat deel telt niet mee.',
    fr: 'Quelle part s’est faite au détriment d’autrui ? Cette part n’est pas comptée.',
    en: 'Which share came at the cost of somebody or something else? That share is not counted.',
  },
  attribution: { nl: 'Aandeel van anderen', fr: 'Part d’autres acteurs', en: 'Share of others' },
  attributionExplained: {
    nl: 'Attributie: welk deel is het werk van anderen? Dat deel telt niet mee. Ken je alleen je eigen aandeel, vul dan 100 min dat percentage in.',
    fr: 'Attribution : quelle part est due à d’autres acteurs ? Cette part n’est pas comptée. Si vous ne connaissez que votre propre part, indiquez 100 moins ce pourcentage.',
    en: 'Attribution: which share is the work of others? That share is not counted. If you only know your own share, fill in 100 minus that percentage.',
  },
  dropOff: { nl: 'Afname per jaar', fr: 'Décroissance par an', en: 'Drop-off a year' },
  dropOffExplained: {
    nl: 'Hoeveel neemt het effect af in elk jaar na het eerste (drop-off)?',
    fr: 'De combien l’effet diminue-t-il chaque année après la première (drop-off) ?',
    en: 'By how much does the effect get less in each year after the first?',
  },
  duration: { nl: 'Duur in jaren', fr: 'Durée en années', en: 'Duration in years' },
  durationExplained: {
    nl: 'Hoeveel jaar houdt het effect aan? Niets ingevuld telt als één jaar.',
    fr: 'Combien d’années l’effet dure-t-il ? Sans indication, une année est comptée.',
    en: 'How many years does the effect last? Nothing filled in counts as one year.',
  },
  firstYear: { nl: 'Waarde in jaar 1', fr: 'Valeur la 1re année', en: 'Value in year 1' },
  notCounted: { nl: 'Telt niet mee', fr: 'Non compté', en: 'Not counted' },

  result: { nl: 'Resultaat', fr: 'Résultat', en: 'Result' },
  sentence: {
    nl: (unit: string, low: string, high: string) =>
      `Elke ${unit} die erin gaat, brengt naar schatting ${low} tot ${high} aan maatschappelijke waarde op.`,
    fr: (unit: string, low: string, high: string) =>
      `Pour ${unit} investi, on estime le retour social entre ${low} et ${high}.`,
    en: (unit: string, low: string, high: string) =>
      `Every ${unit} that goes in is estimated to bring back between ${low} and ${high} of social value.`,
  },
  sentenceHint: {
    nl: 'Een raming met aannames, geen meting. Toon ze nooit zonder wat eronder staat.',
    fr: 'Une estimation fondée sur des hypothèses, pas une mesure. Ne la montrez jamais sans ce qui suit.',
    en: 'An estimate with assumptions, not a measurement. Never show it without what is below.',
  },
  noRatio: {
    nl: 'Er is nog geen rendementsfactor',
    fr: 'Il n’y a pas encore de ratio de rendement',
    en: 'There is no return ratio yet',
  },
  ratio: {
    nl: 'Rendementsfactor (SROI)',
    fr: 'Ratio de rendement (SROI)',
    en: 'Return ratio (SROI)',
  },
  ratioCash: {
    nl: 'Factor op geld alleen',
    fr: 'Ratio sur l’argent seul',
    en: 'Ratio on cash alone',
  },
  convention: { nl: 'Verdiscontering', fr: 'Actualisation', en: 'Discounting' },
  presentValue: { nl: 'Contante waarde', fr: 'Valeur actuelle', en: 'Present value' },
  net: { nl: 'Netto contante waarde', fr: 'Valeur actuelle nette', en: 'Net present value' },
  inputs: { nl: 'Wat erin gaat', fr: 'Ce qui est investi', en: 'What goes in' },
  payback: { nl: 'Terugverdientijd', fr: 'Délai de récupération', en: 'Payback' },
  months: {
    nl: (count: number) => plural('nl', count, 'maand', 'maanden'),
    fr: (count: number) => plural('fr', count, 'mois', 'mois'),
    en: (count: number) => plural('en', count, 'month', 'months'),
  },
  discountRate: { nl: 'Discontovoet', fr: 'Taux d’actualisation', en: 'Discount rate' },
  discountRateExplained: {
    nl: 'Met hoeveel een jaar later minder telt dan nu. De SROI-gids rekent met 3,5%; financiers kunnen iets anders vragen.',
    fr: 'De combien une année plus tard compte moins que maintenant. Le guide SROI retient 3,5 % ; un financeur peut demander autre chose.',
    en: 'By how much a year later counts less than now. The SROI guide uses 3.5%; funders may ask for something else.',
  },
  rangeTitle: {
    nl: 'Waar de marge vandaan komt',
    fr: 'D’où vient la fourchette',
    en: 'Where the range comes from',
  },
  lowest: { nl: 'Laagste', fr: 'Plus bas', en: 'Lowest' },
  highest: { nl: 'Hoogste', fr: 'Plus haut', en: 'Highest' },
  causeConvention: { nl: 'zoals ingevuld', fr: 'tel quel', en: 'as filled in' },
  causeNonCash: {
    nl: 'zonder natura en vrijwilligers',
    fr: 'sans apports en nature ni bénévolat',
    en: 'without in-kind and volunteers',
  },
  causeLess: {
    nl: (driver: string, share: string) => `${driver} ${share} lager`,
    fr: (driver: string, share: string) => `${driver} : ${share} de moins`,
    en: (driver: string, share: string) => `${driver} ${share} lower`,
  },
  causeMore: {
    nl: (driver: string, share: string) => `${driver} ${share} hoger`,
    fr: (driver: string, share: string) => `${driver} : ${share} de plus`,
    en: (driver: string, share: string) => `${driver} ${share} higher`,
  },
  variation: { nl: 'Elke aanname', fr: 'Chaque hypothèse', en: 'Each assumption' },

  leftOut: { nl: 'Wat niet meetelt', fr: 'Ce qui n’est pas compté', en: 'What is left out' },
  nothingLeftOut: {
    nl: 'Alle effecten op het bord hebben een waarde, met bron en deadweight.',
    fr: 'Tous les effets du tableau ont une valeur, avec source et poids mort.',
    en: 'Every outcome on the board has a value, with a source and deadweight.',
  },
  leftOutUnvalued: {
    nl: (count: number) => `${plural('nl', count, 'effect', 'effecten')} zonder waarde:`,
    fr: (count: number) => `${plural('fr', count, 'effet', 'effets')} sans valeur :`,
    en: (count: number) => `${plural('en', count, 'outcome', 'outcomes')} without a value:`,
  },
  leftOutHarm: {
    nl: 'Ook een negatief effect heeft nog geen waarde: de factor valt dan te hoog uit.',
    fr: 'Un effet négatif n’a pas non plus de valeur : le ratio est alors trop élevé.',
    en: 'A negative outcome has no value yet either: the ratio is then too high.',
  },
  leftOutCurrency: {
    nl: (count: number) => `${plural('nl', count, 'kost', 'kosten')} in een andere munt:`,
    fr: (count: number) => `${plural('fr', count, 'coût', 'coûts')} dans une autre devise :`,
    en: (count: number) => `${plural('en', count, 'cost', 'costs')} in another currency:`,
  },
  leftOutUnusable: {
    nl: (count: number) =>
      `${plural('nl', count, 'waarde', 'waarden')} waarmee niet te rekenen valt:`,
    fr: (count: number) =>
      `${plural('fr', count, 'valeur inutilisable', 'valeurs inutilisables')} :`,
    en: (count: number) => `${plural('en', count, 'value', 'values')} that cannot be counted with:`,
  },
  leftOutDeadweight: {
    nl: (count: number) =>
      `${plural('nl', count, 'waarde', 'waarden')} zonder deadweight, dus volledig meegeteld:`,
    fr: (count: number) =>
      `${plural('fr', count, 'valeur', 'valeurs')} sans poids mort, comptées en entier :`,
    en: (count: number) =>
      `${plural('en', count, 'value', 'values')} without deadweight, so counted in full:`,
  },
  leftOutSource: {
    nl: (count: number) => `${plural('nl', count, 'proxy', 'proxy’s')} zonder bron:`,
    fr: (count: number) => `${plural('fr', count, 'proxy', 'proxys')} sans source :`,
    en: (count: number) => `${plural('en', count, 'proxy', 'proxies')} without a source:`,
  },
  leftOutRate: {
    nl: 'Er is geen discontovoet ingevuld: latere jaren tellen even zwaar als nu.',
    fr: 'Aucun taux d’actualisation n’est indiqué : les années suivantes comptent autant que maintenant.',
    en: 'No discount rate is filled in: later years count as much as now.',
  },

  scenarios: { nl: 'Scenario’s', fr: 'Scénarios', en: 'Scenarios' },
  scenariosHint: {
    nl: 'Wat als het anders loopt? 100% is zoals nu ingevuld.',
    fr: 'Et si les choses se passaient autrement ? 100 % correspond à ce qui est indiqué.',
    en: 'What if things turn out otherwise? 100% is as filled in now.',
  },
  noScenarios: {
    nl: 'Voeg een scenario toe, bijvoorbeeld met een lager bereik, en zie wat er overblijft.',
    fr: 'Ajoutez un scénario, par exemple avec une portée moindre, et voyez ce qui reste.',
    en: 'Add a scenario, for instance with a lower reach, and see what is left.',
  },
  addScenario: { nl: 'Scenario toevoegen', fr: 'Ajouter un scénario', en: 'Add a scenario' },
  scenario: { nl: 'Scenario', fr: 'Scénario', en: 'Scenario' },
  newScenario: {
    nl: (number: number) => `Scenario ${number}`,
    fr: (number: number) => `Scénario ${number}`,
    en: (number: number) => `Scenario ${number}`,
  },
  asPlanned: { nl: 'Zoals gepland', fr: 'Comme prévu', en: 'As planned' },
  reach: { nl: 'Bereik', fr: 'Portée', en: 'Reach' },
  effectShare: { nl: 'Aandeel met effect', fr: 'Part avec effet', en: 'Share with effect' },
  breakEven: { nl: 'Break-even bereik', fr: 'Portée d’équilibre', en: 'Break-even reach' },
  breakEvenExplained: {
    nl: 'Bij welk deel van het bereik baten en kosten gelijk zijn, met dezelfde kosten en verdisconteerd op het einde van het jaar.',
    fr: 'La part de la portée à laquelle bénéfices et coûts s’équilibrent, à coûts égaux et avec actualisation en fin d’année.',
    en: 'The part of the reach at which benefits equal costs, with the same costs and discounted at the end of the year.',
  },

  tornado: {
    nl: 'Waar de factor het meest van afhangt',
    fr: 'Ce dont le ratio dépend le plus',
    en: 'What the ratio depends on most',
  },
  tornadoHint: {
    nl: 'Elke aanname apart lager en hoger, de rest blijft gelijk.',
    fr: 'Chaque hypothèse séparément plus basse et plus haute, le reste inchangé.',
    en: 'Each assumption alone lower and higher, the rest unchanged.',
  },
  tornadoNamed: {
    nl: (ratio: string, driver: string) =>
      `Tornadografiek rond de factor ${ratio}. Het meest hangt ze af van: ${driver}. De cijfers staan in de tabel eronder.`,
    fr: (ratio: string, driver: string) =>
      `Graphique en tornade autour du ratio ${ratio}. Il dépend surtout de : ${driver}. Les chiffres sont dans le tableau ci-dessous.`,
    en: (ratio: string, driver: string) =>
      `Tornado plot around the ratio ${ratio}. It depends most on: ${driver}. The figures are in the table below.`,
  },
  asTable: { nl: 'Als tabel', fr: 'En tableau', en: 'As a table' },
  assumption: { nl: 'Aanname', fr: 'Hypothèse', en: 'Assumption' },
  lower: {
    nl: (share: string) => `${share} lager`,
    fr: (share: string) => `${share} de moins`,
    en: (share: string) => `${share} lower`,
  },
  higher: {
    nl: (share: string) => `${share} hoger`,
    fr: (share: string) => `${share} de plus`,
    en: (share: string) => `${share} higher`,
  },

  references: {
    nl: 'Vergelijken met referentieprojecten',
    fr: 'Comparer à des projets de référence',
    en: 'Compare with reference projects',
  },
  referencesHint: {
    nl: 'Leg je project naast een project waarvan cijfers bekend zijn. De cijfers vul je zelf in, met hun bron.',
    fr: 'Comparez votre projet à un projet dont les chiffres sont connus. Vous indiquez ces chiffres vous-même, avec leur source.',
    en: 'Lay your project beside one whose figures are known. You fill in the figures yourself, with their source.',
  },
  addReference: {
    nl: 'Referentieproject toevoegen',
    fr: 'Ajouter un projet de référence',
    en: 'Add a reference project',
  },
  referenceProject: {
    nl: 'Referentieproject',
    fr: 'Projet de référence',
    en: 'Reference project',
  },
  ownProject: { nl: 'Ons project', fr: 'Notre projet', en: 'Our project' },
  referenceName: { nl: 'Naam', fr: 'Nom', en: 'Name' },
  theme: { nl: 'Thema', fr: 'Thème', en: 'Theme' },
  source: { nl: 'Bron', fr: 'Source', en: 'Source' },
  url: { nl: 'Webadres', fr: 'Adresse web', en: 'Web address' },
  costPerParticipant: {
    nl: 'Kost per deelnemer en jaar',
    fr: 'Coût par participant et par an',
    en: 'Cost per participant and year',
  },
  benefitFor: {
    nl: (level: string) => `Baten per deelnemer: ${level}`,
    fr: (level: string) => `Bénéfices par participant : ${level}`,
    en: (level: string) => `Benefits per participant: ${level}`,
  },
  ownReach: { nl: 'Deelnemers per jaar', fr: 'Participants par an', en: 'Participants a year' },
  ownYears: { nl: 'Aantal jaren', fr: 'Nombre d’années', en: 'Number of years' },
  ownCost: { nl: 'Kosten in totaal', fr: 'Coûts au total', en: 'Costs in all' },
  ownCostHint: {
    nl: (amount: string) => `Leeg: de kosten van dit bord, ${amount}.`,
    fr: (amount: string) => `Vide : les coûts de ce tableau, ${amount}.`,
    en: (amount: string) => `Empty: the costs of this board, ${amount}.`,
  },
  features: {
    nl: 'Waarin ons project verschilt',
    fr: 'En quoi notre projet diffère',
    en: 'How our project differs',
  },
  featuresHint: {
    nl: 'Doen wij dit minder, evenveel of meer dan het referentieproject? De factor zegt hoeveel dat met het effect doet.',
    fr: 'Le faisons-nous moins, autant ou plus que le projet de référence ? Le facteur indique ce que cela change à l’effet.',
    en: 'Do we do this less, as much or more than the reference project? The factor says what that does to the effect.',
  },
  addFeature: { nl: 'Kenmerk toevoegen', fr: 'Ajouter une caractéristique', en: 'Add a feature' },
  feature: { nl: 'Kenmerk', fr: 'Caractéristique', en: 'Feature' },
  answer: { nl: 'Ons project', fr: 'Notre projet', en: 'Our project' },
  lessFactor: { nl: 'Factor bij minder', fr: 'Facteur si moins', en: 'Factor if less' },
  moreFactor: { nl: 'Factor bij meer', fr: 'Facteur si plus', en: 'Factor if more' },
  beneficiary: { nl: 'Wie baat heeft', fr: 'À qui cela profite', en: 'Who benefits' },
  byBeneficiary: {
    nl: 'Waarde in jaar 1 naar wie er baat bij heeft',
    fr: 'Valeur la 1re année selon à qui elle profite',
    en: 'Value in year 1 by who benefits',
  },
  levelUnknown: { nl: 'Niet aangegeven', fr: 'Non précisé', en: 'Not said' },
  shareOfAll: { nl: 'Deel', fr: 'Part', en: 'Share' },
  benefits: { nl: 'Baten', fr: 'Bénéfices', en: 'Benefits' },
  adjustment: {
    nl: 'Aanpassing door de kenmerken',
    fr: 'Ajustement selon les caractéristiques',
    en: 'Adjustment for the features',
  },
  ownRatio: {
    nl: 'Baten gedeeld door kosten',
    fr: 'Bénéfices divisés par coûts',
    en: 'Benefits divided by costs',
  },
  referenceRatio: {
    nl: 'Hetzelfde bij de referentie',
    fr: 'De même pour la référence',
    en: 'The same for the reference',
  },
  stillNeeded: {
    nl: (parts: string) => `Nog nodig voor een vergelijking: ${parts}.`,
    fr: (parts: string) => `Encore nécessaire pour comparer : ${parts}.`,
    en: (parts: string) => `Still needed for a comparison: ${parts}.`,
  },
  withoutSource: {
    nl: 'Zonder bron: niemand kan deze cijfers nagaan.',
    fr: 'Sans source : personne ne peut vérifier ces chiffres.',
    en: 'Without a source: nobody can check these figures.',
  },
})

/** When the value of the first year is counted. */
export const discountConventionTexts = defineTexts({
  endOfYear: {
    nl: 'Einde van het jaar (SROI-gids)',
    fr: 'Fin d’année (guide SROI)',
    en: 'End of year (SROI guide)',
  },
  yearZero: {
    nl: 'Jaar nul (value map)',
    fr: 'Année zéro (value map)',
    en: 'Year zero (value map)',
  },
})

/** What a ratio rests on. */
export const driverTexts = defineTexts({
  quantity: { nl: 'Bereik (aantallen)', fr: 'Portée (quantités)', en: 'Reach (quantities)' },
  proxy: { nl: 'Proxybedragen', fr: 'Montants des proxys', en: 'Proxy amounts' },
  cost: { nl: 'Kosten', fr: 'Coûts', en: 'Costs' },
  deadweight: { nl: 'Deadweight', fr: 'Poids mort', en: 'Deadweight' },
  displacement: { nl: 'Verdringing', fr: 'Déplacement', en: 'Displacement' },
  attribution: { nl: 'Aandeel van anderen', fr: 'Part d’autres acteurs', en: 'Share of others' },
  dropOff: { nl: 'Afname', fr: 'Décroissance', en: 'Drop-off' },
  duration: { nl: 'Duur', fr: 'Durée', en: 'Duration' },
  discountRate: { nl: 'Discontovoet', fr: 'Taux d’actualisation', en: 'Discount rate' },
})

/** Why nothing can be counted with a value. */
export const unusableValueTexts = defineTexts({
  'outcome-gone': {
    nl: 'het effect staat niet meer op het bord',
    fr: 'l’effet n’est plus sur le tableau',
    en: 'the outcome is no longer on the board',
  },
  'share-out-of-range': {
    nl: 'een percentage ligt niet tussen 0 en 100',
    fr: 'un pourcentage n’est pas entre 0 et 100',
    en: 'a percentage is not between 0 and 100',
  },
  'duration-out-of-range': {
    nl: 'de duur is negatief of langer dan honderd jaar',
    fr: 'la durée est négative ou dépasse cent ans',
    en: 'the duration is negative or longer than a hundred years',
  },
})

/** How one's own project stands to a reference in one thing. */
export const comparisonTexts = defineTexts({
  less: { nl: 'Minder', fr: 'Moins', en: 'Less' },
  same: { nl: 'Evenveel', fr: 'Autant', en: 'The same' },
  more: { nl: 'Meer', fr: 'Plus', en: 'More' },
})

/** What a comparison with a reference cannot do without. */
export const missingFigureTexts = defineTexts({
  reach: { nl: 'deelnemers per jaar', fr: 'participants par an', en: 'participants a year' },
  years: { nl: 'aantal jaren', fr: 'nombre d’années', en: 'number of years' },
  cost: { nl: 'kosten in totaal', fr: 'coûts au total', en: 'costs in all' },
  effectShare: { nl: 'aandeel met effect', fr: 'part avec effet', en: 'share with effect' },
  benefit: {
    nl: 'baten per deelnemer',
    fr: 'bénéfices par participant',
    en: 'benefits per participant',
  },
})
