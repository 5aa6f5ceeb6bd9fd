import { languageTagPattern, type Language } from '#shared/model/language.ts'
import { cardFacts, listIn } from '../parts/card-facts.ts'
import type { FoundArrow, FoundCard } from '../parts/graph-to-model.ts'
import {
  confidenceCalled,
  horizonCalled,
  linkKindCalled,
  typeCalled,
  type TypeRead,
} from '../parts/read-words.ts'
import type { GraphData } from './read-data.ts'

/** A card of what is said of a node; the names are those of our own file, and what other programs say in their place. */
export function readCard(
  nodeId: string,
  { values, hasTitles }: GraphData,
  frame: TypeRead | undefined,
  language: Language,
): FoundCard {
  const type = typeCalled(values['type']) ?? typeCalled(values['lane']) ?? frame
  const horizon = horizonCalled(values['horizon'])
  const label = values['label'] ?? (hasTitles ? '' : nodeId)
  const titles = titlesIn(values)
  const { description } = values
  return {
    id: nodeId,
    boardId: values['original.id'],
    type: type === undefined || horizon === undefined ? type : { ...type, horizon },
    stakeholders: listIn(values['stakeholders']) ?? [],
    fields: {
      title: Object.keys(titles).length > 0 || label === '' ? titles : { [language]: label },
      ...(description !== undefined && { description: { [language]: description } }),
      ...cardFacts(values),
    },
  }
}

export function readArrow(
  { id, source = '', target = '' }: Readonly<Record<string, string>>,
  { values }: GraphData,
  language: Language,
): FoundArrow {
  const confidence = confidenceCalled(values['confidence'])
  const { rationale } = values
  return {
    id: values['original.id'] ?? id,
    from: source,
    to: target,
    kind: linkKindCalled(values['kind']),
    words: values['label'],
    fields: {
      ...(confidence !== undefined && { confidence }),
      ...(rationale !== undefined && { rationale: { [language]: rationale } }),
    },
  }
}

/** The titles of our own files, one key for each language. */
function titlesIn(values: GraphData['values']): Readonly<Record<string, string>> {
  const entries = Object.entries(values)
    .filter(([name]) => name.startsWith('title.'))
    .map(([name, title]): [string, string] => [name.slice('title.'.length), title])
  return Object.fromEntries(entries.filter(([tag]) => languageTagPattern.test(tag)))
}
