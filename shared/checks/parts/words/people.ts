import { wordsFrom } from './spoken-words.ts'

/** Words in a unit that tell that people, households or organisations are counted, whatever the language. */
export const peopleUnits: readonly string[] = wordsFrom(`
  mensen personen gezinnen huishoudens deelnemers jongeren ouderen vrijwilligers leerlingen organisaties
  people persons households families participants volunteers pupils organisations organizations
  personnes ménages familles jeunes aînés bénévoles élèves
`)
