import { formatVersion, type ChangeModel, type Lane } from '#shared/model/change-model.ts'
import { languages, type Language } from '#shared/model/language.ts'

/** A lane of a template, placed by where it stands in the list. */
export type TemplateLane = Pick<Lane, 'id' | 'type' | 'horizon' | 'title' | 'question' | 'columns'>

/** A board with lanes and no cards, still to be named; every language is there, the primary one first. */
export function emptyBoard(language: Language, lanes: readonly TemplateLane[]): ChangeModel {
  return {
    format: 'catena',
    version: formatVersion,
    primaryLanguage: language,
    languages: [language, ...languages.filter((other) => other !== language)],
    title: {},
    lanes: lanes.map((lane, order) => ({ ...lane, order })),
    stakeholders: [],
    elements: [],
    links: [],
    assumptions: [],
    evidence: [],
    indicators: [],
    costs: [],
    scenarios: [],
    stories: [],
    votes: [],
  }
}
