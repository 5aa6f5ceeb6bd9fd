import { formatVersion, type ChangeModel, type Lane } from '#shared/model/change-model.ts'
import { languages, type Language, type LocalizedText } from '#shared/model/language.ts'
import { typesetAll } from '#shared/text/typeset.ts'

/** A lane of a template, placed by where it stands in the list. */
export type TemplateLane = Pick<Lane, 'id' | 'type' | 'horizon' | 'title' | 'columns'> & {
  readonly question: LocalizedText
}

/** A board with lanes and no cards, still to be named; every language is there, the primary one first. */
export function emptyBoard(language: Language, lanes: readonly TemplateLane[]): ChangeModel {
  return {
    format: 'catena',
    version: formatVersion,
    primaryLanguage: language,
    languages: [language, ...languages.filter((other) => other !== language)],
    title: {},
    lanes: lanes.map((lane, order) => ({ ...lane, question: typesetAll(lane.question), order })),
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
