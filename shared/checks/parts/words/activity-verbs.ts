import { wordsFrom, type SpokenWords } from './spoken-words.ts'

/** Verbs for what an organisation does itself. Not those that people's change is told with, such as finding or knowing. */
export const activityVerbs: SpokenWords = {
  nl: wordsFrom(`
    organiseren begeleiden opleiden trainen coachen ondersteunen aanbieden ontwikkelen opzetten oprichten uitvoeren
    uitwerken inrichten informeren sensibiliseren adviseren bezoeken verspreiden uitdelen plaatsen werven rekruteren
    matchen koppelen doorverwijzen toeleiten opvolgen lanceren publiceren faciliteren coördineren bemiddelen inzetten
    voeren opstarten verzorgen realiseren mobiliseren verdelen implementeren geven uitbouwen invoeren promoten
    uitnodigen
  `),
  fr: wordsFrom(`
    organiser donner former accompagner soutenir proposer offrir développer créer mettre réaliser informer sensibiliser
    conseiller visiter distribuer diffuser installer recruter associer orienter suivre lancer publier faciliter
    coordonner animer mener mobiliser fournir produire élaborer rédiger concevoir assurer encadrer déployer coacher
    inviter promouvoir construire aménager équiper
  `),
  en: wordsFrom(`
    organise organize give train coach offer provide develop set establish create run deliver inform raise advise
    distribute install recruit refer launch publish facilitate coordinate host hold conduct build teach produce
    implement mobilise mobilize equip promote invite
    organising organizing giving training coaching offering providing developing setting establishing creating running
    delivering informing raising advising distributing installing recruiting referring launching publishing
    facilitating coordinating hosting holding conducting building teaching producing implementing mobilising
    mobilizing equipping promoting inviting
  `),
}

/** The same as nouns; they tell of an activity where one of `nounTails` follows, as in "Organisation of". */
export const activityNouns: SpokenWords = {
  nl: wordsFrom(`
    organisatie uitvoering ontwikkeling begeleiding opleiding vorming training ondersteuning sensibilisering uitbouw
    oprichting opstart coördinatie verspreiding lancering implementatie realisatie invoering inrichting promotie
    organiseren begeleiden opleiden geven ontwikkelen opzetten
  `),
  fr: wordsFrom(`
    organisation mise réalisation développement accompagnement formation sensibilisation soutien création distribution
    diffusion animation coordination lancement installation promotion recrutement élaboration encadrement
  `),
  en: wordsFrom(`
    organisation organization delivery provision implementation development distribution creation promotion
    coordination establishment recruitment facilitation
  `),
}

export const nounTails: SpokenWords = {
  nl: ['van', 'voor', 'aan'],
  fr: ['de', 'des', 'du', 'en', 'à', 'aux'],
  en: ['of', 'for', 'to'],
}

/** Words that stand before the one that counts. */
export const articles: SpokenWords = {
  nl: ['de', 'het', 'een'],
  fr: ['le', 'la', 'les', 'un', 'une', 'des'],
  en: ['the', 'a', 'an'],
}

/** Words beside which an infinitive at the end of a Dutch sentence tells of what people do, can or want. */
export const besideInfinitives: readonly string[] = wordsFrom(`
  te kunnen kan willen wil durven durft mogen mag moeten moet zullen zal leren leert gaan gaat weten weet blijven
  blijft laten laat helpen helpt die dat zelf
`)
