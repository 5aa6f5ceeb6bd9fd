import { wordsFrom, type SpokenWords } from './spoken-words.ts'

/** Numbers in words, from two on: one is also an article. */
export const numerals: SpokenWords = {
  nl: wordsFrom(`
    twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien twintig dertig veertig
    vijftig zestig zeventig tachtig negentig honderd tweehonderd driehonderd vijfhonderd duizend tweeduizend miljoen
    tiental tientallen dozijn honderdtal honderden duizenden
  `),
  fr: wordsFrom(`
    deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
    cinquante soixante septante quatre-vingts nonante cent cents mille million millions dizaine dizaines douzaine
    vingtaine trentaine cinquantaine centaine centaines milliers
  `),
  en: wordsFrom(`
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty
    fifty sixty seventy eighty ninety hundred hundreds thousand thousands million dozen dozens
  `),
}
