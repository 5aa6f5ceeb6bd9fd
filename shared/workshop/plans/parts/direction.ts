import { step } from './step.ts'

/** Why an organisation is there: reason, mission, vision, people, problem. */

export const whyMeasure = step({
  mode: 'private',
  minutes: 15,
  title: { nl: 'Waarom meten?', fr: 'Pourquoi mesurer ?', en: 'Why measure?' },
  prompt: {
    nl: 'Wat wil je kunnen beslissen, verbeteren of vertellen zodra je je impact kent?',
    fr: 'Que voulez-vous pouvoir décider, améliorer ou raconter une fois que vous connaîtrez votre impact ?',
    en: 'What do you want to be able to decide, improve or tell once you know your impact?',
  },
})

export const mission = step({
  mode: 'collect',
  minutes: 20,
  maxCards: 2,
  lanes: [{ type: 'mission' }],
  title: { nl: 'Missie', fr: 'Mission', en: 'Mission' },
  prompt: {
    nl: 'Waartoe bestaan wij? Wat zou er ontbreken als we er niet waren?',
    fr: 'Quelle est notre raison d’être ? Que manquerait-il si nous n’existions pas ?',
    en: 'What are we there for? What would be missing if we were not?',
  },
})

export const vision = step({
  mode: 'collect',
  minutes: 15,
  maxCards: 2,
  lanes: [{ type: 'vision' }],
  title: { nl: 'Visie', fr: 'Vision', en: 'Vision' },
  prompt: {
    nl: 'Hoe ziet de samenleving eruit als ons werk geslaagd is?',
    fr: 'À quoi ressemble la société si notre travail a réussi ?',
    en: 'What does society look like once our work has succeeded?',
  },
})

export const objectives = step({
  mode: 'collect',
  minutes: 15,
  maxCards: 3,
  lanes: [{ type: 'objective' }],
  title: { nl: 'Doelstellingen', fr: 'Objectifs', en: 'Objectives' },
  prompt: {
    nl: 'Wat willen we de komende jaren bereiken, voor wie en waar?',
    fr: 'Que voulons-nous atteindre ces prochaines années, pour qui et où ?',
    en: 'What do we want to achieve in the coming years, for whom and where?',
  },
})

export const stakeholders = step({
  mode: 'talk',
  minutes: 25,
  title: { nl: 'Belanghebbenden', fr: 'Parties prenantes', en: 'Stakeholders' },
  prompt: {
    nl: 'Wie merkt iets van ons werk? Wie hebben we nodig? Wie vragen we te weinig naar zijn mening?',
    fr: 'Qui ressent les effets de notre travail ? De qui avons-nous besoin ? À qui demandons-nous trop peu son avis ?',
    en: 'Who notices our work? Whom do we need? Whose opinion do we ask for too seldom?',
  },
})

export const problem = step({
  mode: 'private',
  minutes: 15,
  lanes: [{ type: 'problem' }],
  title: { nl: 'Het probleem', fr: 'Le problème', en: 'The problem' },
  prompt: {
    nl: 'Welk probleem willen we aanpakken? Wie heeft er last van, en hoe merk je dat?',
    fr: 'À quel problème voulons-nous répondre ? Qui en souffre, et à quoi le voit-on ?',
    en: 'Which problem do we want to tackle? Who suffers from it, and how can you tell?',
  },
})

export const causes = step({
  mode: 'talk',
  minutes: 25,
  title: {
    nl: 'Oorzaken en gevolgen',
    fr: 'Causes et conséquences',
    en: 'Causes and consequences',
  },
  prompt: {
    nl: 'Waardoor komt dat? En waardoor komt dát? Welke oorzaken kunnen wij echt beïnvloeden?',
    fr: 'D’où cela vient-il ? Et cela, d’où vient-il ? Sur quelles causes pouvons-nous vraiment agir ?',
    en: 'What causes this? And what causes that? Which causes can we really influence?',
  },
})
