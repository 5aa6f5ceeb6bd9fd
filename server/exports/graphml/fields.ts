import type { ChangeModel, Element, Link } from '#shared/model/change-model.ts'
import { inLanguage, type Language, type LocalizedText } from '#shared/model/language.ts'
import { linkKindTexts } from '#shared/text/areas/stages.ts'
import { isNmtoken } from './nmtokens.ts'

/** Something that is said of every node or edge. */
export interface Field<Subject> {
  /** An NMTOKEN, as the schema has it: no spaces. Programs show it as the name of a column. */
  readonly name: string
  readonly type: 'string' | 'boolean'
  of(subject: Subject): string | boolean | undefined
}

/** Several values in one; the sign that Kumu too has between them. */
const separator = '|'

/** The words in one language, and the titles in every other that the cards have as well. */
export function nodeFields(model: ChangeModel, language: Language): readonly Field<Element>[] {
  const say = inModelLanguage(model, language)
  const laneTitles = new Map(model.lanes.map((lane) => [lane.id, say(lane.title)]))
  const names = new Map(model.stakeholders.map(({ id, name }) => [id, say(name)]))
  const tags = new Set(model.elements.flatMap(({ title }) => Object.keys(title)))
  return [
    // Gephi and most others take the column of this name for what stands at a node.
    text('label', ({ title }) => say(title)),
    text('type', ({ type }) => type),
    text('horizon', ({ horizon }) => horizon),
    text('lane', ({ laneId }) => laneTitles.get(laneId ?? '')),
    text('description', ({ description }) => say(description)),
    text('stakeholders', ({ stakeholderIds }) =>
      stakeholderIds.map((id) => names.get(id) ?? id).join(separator),
    ),
    text('sphere', ({ sphere }) => sphere),
    text('polarity', ({ polarity }) => polarity),
    text('confidence', ({ confidence }) => confidence),
    text('tags', ({ tags: words }) => words?.join(separator)),
    text('sdgTargets', ({ sdgTargets }) => sdgTargets?.join(separator)),
    { name: 'intended', type: 'boolean', of: ({ intended }) => intended },
    { name: 'condition', type: 'boolean', of: ({ condition }) => condition },
    { name: 'parked', type: 'boolean', of: ({ parked }) => parked },
    ...[...tags].toSorted().map((tag) => text(`title.${tag}`, ({ title }: Element) => title[tag])),
    original,
  ]
}

export function edgeFields(model: ChangeModel, language: Language): readonly Field<Link>[] {
  const say = inModelLanguage(model, language)
  return [
    text('label', ({ kind }) => linkKindTexts[kind][language]),
    text('kind', ({ kind }) => kind),
    text('confidence', ({ confidence }) => confidence),
    text('rationale', ({ rationale }) => say(rationale)),
    original,
  ]
}

/** An id that cannot be an NMTOKEN stands here as it is in the change model. */
const original = text('original.id', ({ id }: { readonly id: string }) =>
  isNmtoken(id) ? undefined : id,
)

function text<Subject>(name: string, of: (subject: Subject) => string | undefined): Field<Subject> {
  return { name, type: 'string', of }
}

function inModelLanguage({ primaryLanguage }: ChangeModel, language: Language) {
  return (said: LocalizedText | undefined): string => inLanguage(said, language, primaryLanguage)
}
