import { defineTexts } from '../define.ts'

/** Names of the starting boards, and of their lanes with the guiding question under each. */
export const templateTexts = defineTexts({
  chainName: {
    nl: 'Impactketen in vijf stappen',
    fr: 'Chaîne d’impact en cinq étapes',
    en: 'Impact chain in five steps',
  },
  chainDescription: {
    nl: 'Van missie over activiteiten, outputs en effecten tot impact. Een goed begin voor de meeste workshops.',
    fr: 'De la mission aux activités, aux réalisations, aux effets et à l’impact. Un bon départ pour la plupart des ateliers.',
    en: 'From mission through activities, outputs and outcomes to impact. A good start for most workshops.',
  },
  trajectoryName: {
    nl: 'Missie, visie, doelstellingen, acties, effecten',
    fr: 'Mission, vision, objectifs, actions, effets',
    en: 'Mission, vision, objectives, actions, effects',
  },
  trajectoryDescription: {
    nl: 'Vertrekt van het probleem en van waar de organisatie voor staat, zoals in Vlaamse impacttrajecten.',
    fr: 'Part du problème et de ce que l’organisation défend, comme dans les parcours d’impact en Flandre.',
    en: 'Starts from the problem and from what the organisation stands for, as in Flemish impact programmes.',
  },
  logframeName: {
    nl: 'Logisch kader (EU-niveaus)',
    fr: 'Cadre logique (niveaux de l’UE)',
    en: 'Logical framework (EU levels)',
  },
  logframeDescription: {
    nl: 'Middelen, activiteiten, outputs, outcome en impact: de niveaus die Europese subsidiedossiers vragen.',
    fr: 'Moyens, activités, produits, effet direct et impact : les niveaux que demandent les dossiers européens.',
    en: 'Inputs, activities, outputs, outcome and impact: the levels that European grant files ask for.',
  },
  exampleName: {
    nl: 'Voorbeeld: de Buurtkruidenier',
    fr: 'Exemple : l’Épicerie du Quartier',
    en: 'Example: the Neighbourhood Grocery',
  },
  exampleDescription: {
    nl: 'Een ingevuld bord van een verzonnen sociale kruidenier, met aannames, indicatoren en kosten. Elke keer een verse kopie.',
    fr: 'Un tableau complet d’une épicerie sociale imaginaire, avec hypothèses, indicateurs et coûts. Chaque fois une copie neuve.',
    en: 'A finished board of an invented social grocery, with assumptions, indicators and costs. A fresh copy every time.',
  },

  problemTitle: { nl: 'Probleem', fr: 'Problème', en: 'Problem' },
  problemQuestion: {
    nl: 'Wat loopt er mis, voor wie, en hoe komt dat?',
    fr: 'Qu’est-ce qui ne va pas, pour qui, et pourquoi ?',
    en: 'What is going wrong, for whom, and why?',
  },
  missionTitle: { nl: 'Missie', fr: 'Mission', en: 'Mission' },
  missionQuestion: {
    nl: 'Waarom bestaan jullie? Waar staan jullie voor?',
    fr: 'Pourquoi existez-vous ? Que défendez-vous ?',
    en: 'Why do you exist? What do you stand for?',
  },
  visionTitle: { nl: 'Visie', fr: 'Vision', en: 'Vision' },
  visionQuestion: {
    nl: 'Hoe ziet de wereld eruit als jullie slagen?',
    fr: 'À quoi ressemble le monde si vous réussissez ?',
    en: 'What does the world look like if you succeed?',
  },
  objectivesTitle: { nl: 'Doelstellingen', fr: 'Objectifs', en: 'Objectives' },
  objectivesQuestion: {
    nl: 'Wat willen jullie de komende jaren bereiken, en voor wie?',
    fr: 'Que voulez-vous atteindre dans les années à venir, et pour qui ?',
    en: 'What do you want to achieve in the coming years, and for whom?',
  },
  inputsTitle: { nl: 'Middelen', fr: 'Moyens', en: 'Inputs' },
  inputsQuestion: {
    nl: 'Welke mensen, euro’s en spullen zijn er nodig?',
    fr: 'De quelles personnes, de quel argent et de quel matériel a-t-on besoin ?',
    en: 'Which people, money and equipment does it take?',
  },
  activitiesTitle: { nl: 'Activiteiten', fr: 'Activités', en: 'Activities' },
  activitiesQuestion: {
    nl: 'Wat doen jullie zelf, en voor wie? Zodat…?',
    fr: 'Que faites-vous vous-mêmes, et pour qui ? Pour que… ?',
    en: 'What do you do yourselves, and for whom? So that…?',
  },
  actionsTitle: { nl: 'Acties', fr: 'Actions', en: 'Actions' },
  actionsQuestion: {
    nl: 'Wat doen jullie om elke doelstelling waar te maken?',
    fr: 'Que faites-vous pour réaliser chaque objectif ?',
    en: 'What do you do to realise each objective?',
  },
  outputsTitle: { nl: 'Outputs', fr: 'Réalisations', en: 'Outputs' },
  outputsQuestion: {
    nl: 'Wat leveren de activiteiten op dat je kunt tellen?',
    fr: 'Que produisent les activités que l’on peut compter ?',
    en: 'What do the activities deliver that you can count?',
  },
  outcomesTitle: { nl: 'Effecten', fr: 'Effets', en: 'Outcomes' },
  outcomesQuestion: {
    nl: 'Wie verandert er, en wat gaat er anders?',
    fr: 'Qui change, et qu’est-ce qui devient différent ?',
    en: 'Who changes, and what becomes different?',
  },
  shortOutcomesTitle: {
    nl: 'Effecten op korte termijn',
    fr: 'Effets à court terme',
    en: 'Short-term outcomes',
  },
  shortOutcomesQuestion: {
    nl: 'Wat weten, kunnen of durven mensen al snel?',
    fr: 'Que savent, peuvent ou osent vite les personnes ?',
    en: 'What do people soon know, can or dare?',
  },
  mediumOutcomesTitle: {
    nl: 'Effecten op middellange termijn',
    fr: 'Effets à moyen terme',
    en: 'Medium-term outcomes',
  },
  mediumOutcomesQuestion: {
    nl: 'Wat doen mensen daardoor anders?',
    fr: 'Que font les personnes autrement grâce à cela ?',
    en: 'What do they do differently as a result?',
  },
  longOutcomesTitle: {
    nl: 'Effecten op lange termijn',
    fr: 'Effets à long terme',
    en: 'Long-term outcomes',
  },
  longOutcomesQuestion: {
    nl: 'Hoe gaat het na een paar jaar met hen?',
    fr: 'Comment vont ces personnes après quelques années ?',
    en: 'How are they doing after a few years?',
  },
  impactTitle: { nl: 'Impact', fr: 'Impact', en: 'Impact' },
  impactQuestion: {
    nl: 'Welke verandering wil je uiteindelijk zien?',
    fr: 'Quel changement voulez-vous voir à terme ?',
    en: 'Which change do you want to see in the end?',
  },
  frameOutputsTitle: { nl: 'Outputs', fr: 'Produits', en: 'Outputs' },
  frameOutputsQuestion: {
    nl: 'Welke goederen, diensten en vaardigheden levert het project?',
    fr: 'Quels biens, services et compétences le projet fournit-il ?',
    en: 'Which goods, services and skills does the project deliver?',
  },
  frameOutcomeTitle: { nl: 'Outcome', fr: 'Effet direct', en: 'Outcome' },
  frameOutcomeQuestion: {
    nl: 'Wat doet de doelgroep anders dankzij de outputs?',
    fr: 'Que fait autrement le groupe cible grâce aux produits ?',
    en: 'What does the target group do differently thanks to the outputs?',
  },
  frameImpactQuestion: {
    nl: 'Aan welke bredere verandering draagt het project bij?',
    fr: 'À quel changement plus large le projet contribue-t-il ?',
    en: 'To which wider change does the project contribute?',
  },
})
