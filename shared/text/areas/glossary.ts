import { defineTexts } from '../define.ts'

/** What each type of card is for, in one sentence with an example: tooltips beside the type and the lane. */
export const elementTypeHintTexts = defineTexts({
  mission: {
    nl: 'Waarom jullie bestaan. Bijvoorbeeld: “Niemand hoeft honger te lijden.”',
    fr: 'Pourquoi vous existez. Par exemple : « Personne ne devrait avoir faim. »',
    en: 'Why you exist. For example: “Nobody has to go hungry.”',
  },
  vision: {
    nl: 'Hoe de wereld eruitziet als jullie slagen. Bijvoorbeeld: “Een buurt waar iedereen gezond eet.”',
    fr: 'À quoi ressemble le monde si vous réussissez. Par exemple : « Un quartier où chacun mange sainement. »',
    en: 'What the world looks like if you succeed. For example: “A neighbourhood where everyone eats well.”',
  },
  objective: {
    nl: 'Wat jullie de komende jaren willen bereiken. Bijvoorbeeld: “Gezond eten betaalbaar maken.”',
    fr: 'Ce que vous voulez atteindre dans les années à venir. Par exemple : « Rendre l’alimentation saine abordable. »',
    en: 'What you want to achieve in the coming years. For example: “Make healthy food affordable.”',
  },
  problem: {
    nl: 'Wat er misloopt, voor wie en waarom. Bijvoorbeeld: “Verse groenten zijn te duur.”',
    fr: 'Ce qui ne va pas, pour qui et pourquoi. Par exemple : « Les légumes frais coûtent trop cher. »',
    en: 'What is going wrong, for whom and why. For example: “Fresh vegetables cost too much.”',
  },
  input: {
    nl: 'Wat jullie inzetten: mensen, geld, ruimte. Bijvoorbeeld: “Twintig vrijwilligers.”',
    fr: 'Ce que vous engagez : personnes, argent, locaux. Par exemple : « Vingt bénévoles. »',
    en: 'What you put in: people, money, space. For example: “Twenty volunteers.”',
  },
  activity: {
    nl: 'Wat jullie zelf doen. Bijvoorbeeld: “Wekelijks samen koken.”',
    fr: 'Ce que vous faites vous-mêmes. Par exemple : « Cuisiner ensemble chaque semaine. »',
    en: 'What you do yourselves. For example: “Cook together every week.”',
  },
  output: {
    nl: 'Wat een activiteit rechtstreeks oplevert en je kunt tellen. Bijvoorbeeld: “40 kookavonden met 12 deelnemers.”',
    fr: 'Ce qu’une activité produit directement et que l’on peut compter. Par exemple : « 40 ateliers de cuisine avec 12 participants. »',
    en: 'What an activity delivers directly and you can count. For example: “40 cooking evenings with 12 people.”',
  },
  outcome: {
    nl: 'Wat er daardoor verandert bij mensen. Bijvoorbeeld: “Gezinnen eten vaker vers.”',
    fr: 'Ce qui change ainsi pour les personnes. Par exemple : « Les familles mangent plus souvent frais. »',
    en: 'What changes for people as a result. For example: “Families eat fresh food more often.”',
  },
  impact: {
    nl: 'De grotere verandering waaraan jullie samen met anderen bijdragen. Bijvoorbeeld: “Minder gezondheidsverschillen tussen arm en rijk.”',
    fr: 'Le changement plus large auquel vous contribuez avec d’autres. Par exemple : « Moins d’écarts de santé entre riches et pauvres. »',
    en: 'The wider change that you and others contribute to. For example: “A smaller health gap between poor and rich.”',
  },
  note: {
    nl: 'Een geheugensteun voor jullie zelf; hoort niet bij de veranderingstheorie.',
    fr: 'Un pense-bête pour vous ; il ne fait pas partie de la théorie du changement.',
    en: 'A reminder for yourselves; it is not part of the theory of change.',
  },
})

/** The terms that workshops argue about, each in a sentence or two. */
export const glossaryTexts = defineTexts({
  theoryOfChange: {
    nl: 'Veranderingstheorie: hoe en waarom wat jullie doen tot verandering leidt.',
    fr: 'Théorie du changement : comment et pourquoi ce que vous faites mène à un changement.',
    en: 'Theory of change: how and why what you do leads to change.',
  },
  assumption: {
    nl: 'Aanname: wat waar moet zijn opdat een verband klopt.',
    fr: 'Hypothèse : ce qui doit être vrai pour qu’un lien tienne.',
    en: 'Assumption: what must be true for a link to hold.',
  },
  evidence: {
    nl: 'Bewijs: waaruit blijkt dat een verband of een aanname klopt.',
    fr: 'Preuve : ce qui montre qu’un lien ou une hypothèse tient.',
    en: 'Evidence: what shows that a link or an assumption holds.',
  },
  rationale: {
    nl: 'Onderbouwing: waarom het ene tot het andere leidt. “Omdat…”',
    fr: 'Justification : pourquoi l’un mène à l’autre. « Parce que… »',
    en: 'Rationale: why the one leads to the other. “Because…”',
  },
  confidence: {
    nl: 'Zekerheid: hoe zeker jullie zijn dat het verband klopt.',
    fr: 'Degré de confiance : à quel point vous êtes sûrs que le lien tient.',
    en: 'Confidence: how sure you are that the link holds.',
  },
  indicator: {
    nl: 'Indicator: waaraan je ziet dat iets verandert.',
    fr: 'Indicateur : à quoi l’on voit que quelque chose change.',
    en: 'Indicator: how you can tell that something changes.',
  },
  stakeholder: {
    nl: 'Belanghebbende: wie iets merkt van wat jullie doen, of eraan meewerkt.',
    fr: 'Partie prenante : qui est touché par ce que vous faites, ou y contribue.',
    en: 'Stakeholder: whoever is affected by what you do, or works on it.',
  },
  sphere: {
    nl: 'Invloedssfeer: wat jullie zelf in de hand hebben, wat jullie beïnvloeden, en wat jullie alleen kunnen hopen.',
    fr: 'Sphère : ce que vous maîtrisez, ce que vous influencez, et ce que vous ne pouvez qu’espérer.',
    en: 'Sphere: what you control, what you influence, and what you can only hope for.',
  },
  accountabilityLine: {
    nl: 'Verantwoordingslijn: tot waar jullie je op resultaten laten aanspreken. Wat erachter ligt, hopen jullie.',
    fr: 'Ligne de responsabilité : jusqu’où vous répondez des résultats. Au-delà, vous espérez.',
    en: 'Accountability line: how far you answer for results. What lies beyond it, you hope for.',
  },
  horizon: {
    nl: 'Termijn: hoe snel de verandering er is.',
    fr: 'Terme : dans quel délai le changement se produit.',
    en: 'Horizon: how soon the change is there.',
  },
  unintendedEffect: {
    nl: 'Onbedoeld effect: wat er ook verandert zonder dat jullie het wilden, goed of slecht.',
    fr: 'Effet inattendu : ce qui change aussi sans que vous le vouliez, en bien ou en mal.',
    en: 'Unintended effect: what also changes without your wanting it, for better or worse.',
  },
  condition: {
    nl: 'Externe voorwaarde: wat anderen moeten doen of wat moet meezitten.',
    fr: 'Condition externe : ce que d’autres doivent faire, ou ce qui doit être favorable.',
    en: 'External condition: what others must do, or what has to go well.',
  },
})
