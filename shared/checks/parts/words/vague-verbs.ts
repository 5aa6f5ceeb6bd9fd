import { spokenPhrases, wordsFrom } from './spoken-words.ts'

/** Verbs and phrases that sound like something without saying what happens. */
export const vagueVerbs = spokenPhrases({
  nl: [
    ...wordsFrom(`
      sensibiliseren sensibiliseert sensibilisering empoweren empowerment bewustmaken bewustmaking bewustwording
      versterken versterkt versterking bevorderen bevordert stimuleren stimuleert faciliteren faciliteert optimaliseren
      responsabiliseren activeren dynamiseren
    `),
    'inzetten op',
    'werken aan',
    'bijdragen aan',
    'bijdragen tot',
  ],
  fr: [
    ...wordsFrom(`
      sensibiliser sensibilisés sensibilisation autonomiser empowerment conscientiser conscientisation renforcer
      renforcement favoriser promouvoir stimuler faciliter optimiser responsabiliser dynamiser valoriser
    `),
    'prise de conscience',
    'contribuer à',
    'travailler sur',
    'agir sur',
  ],
  en: [
    ...wordsFrom(`
      sensitise sensitize empower empowers empowered empowering empowerment strengthen strengthened strengthening
      promote promoting stimulate facilitate facilitating foster fostering enhance enhanced enhancing optimise optimize
      leverage
    `),
    'raise awareness',
    'raising awareness',
    'awareness raising',
    'contribute to',
    'work on',
    'working on',
  ],
})
