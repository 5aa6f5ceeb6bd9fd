import type { ElementType } from '#shared/model/change-model.ts'
import { isLanguage, type Language, type LocalizedText } from '#shared/model/language.ts'
import { unplacedType } from '#shared/model/stages.ts'
import { skippedTexts } from '#shared/text/areas/formats.ts'
import { iatiTexts } from '#shared/text/areas/iati.ts'
import type { SkippedPart } from '../importer.ts'
import { childOf, childrenOf, type XmlNode } from '../parts/read-xml.ts'
import { readIndicator } from './read-indicator.ts'
import { readOwnPart, type OwnPart } from './read-own-part.ts'
import { languageTag, openTexts, type Texts } from './texts.ts'

export interface FoundActivity extends Omit<OwnPart, 'ids'> {
  readonly facts: ActivityFacts
  readonly indicators: readonly object[]
  readonly skipped: readonly SkippedPart[]
  /** The languages of its texts. */
  readonly tags: readonly string[]
}

interface ActivityFacts {
  readonly title: LocalizedText
  readonly primaryLanguage: Language
  readonly organisation?: object
  readonly period?: object
}

export interface ActivityPlace {
  readonly language: Language
  /** The ids of cards in earlier activities, to which this one adds its own. */
  readonly taken: Set<string>
  readonly number: number
  readonly isOneOfSeveral: boolean
}

export function readActivity(activity: XmlNode, place: ActivityPlace): FoundActivity {
  const usual = languageTag(activity.attributes['xml:lang']) ?? place.language
  const texts = openTexts(usual)
  const title = texts.of(childOf(activity, 'title'))
  const own = readOwnPart(activity, texts, place.taken)
  const tags = place.isOneOfSeveral
    ? [texts.plain(childOf(activity, 'title')) ?? String(place.number)]
    : []
  const elements: object[] = own.elements.map((element) => tagged(element, tags))
  const indicators: object[] = []
  for (const [index, result] of childrenOf(activity, 'result').entries()) {
    const code = childrenOf(result, 'reference')[0]?.attributes['code']
    let id = code
    if (code === undefined || !own.ids.has(code)) {
      id = freeId(code, `${place.number}-${index + 1}`, place.taken)
      elements.push(tagged(card(id, result, texts), tags))
    }
    for (const [position, indicator] of childrenOf(result, 'indicator').entries()) {
      const read = readIndicator(indicator, texts)
      if (read !== undefined)
        indicators.push({ id: `${id}-indicator-${position + 1}`, elementId: id, ...read })
    }
  }
  return {
    elements,
    links: own.links,
    assumptions: own.assumptions,
    indicators,
    facts: {
      title,
      primaryLanguage: isLanguage(usual) ? usual : place.language,
      ...said('organisation', organisation(childOf(activity, 'reporting-org'), texts)),
      ...said('period', period(activity)),
    },
    skipped: unplaced(activity, place.language),
    tags: [...texts.tags],
  }
}

/** What an activity says for which a board has no place; each kind once, with how often. */
function unplaced(activity: XmlNode, language: Language): readonly SkippedPart[] {
  return kindsWithoutPlace.flatMap((kind) => {
    const count = childrenOf(activity, kind).length
    if (count === 0) return []
    return [{ what: `${kind} (${count})`, reason: skippedTexts.noPlace[language] }]
  })
}

const kindsWithoutPlace = [
  'location',
  'policy-marker',
  'budget',
  'planned-disbursement',
  'transaction',
  'document-link',
  'related-activity',
  'conditions',
]

/** ResultType: 1 output, 2 outcome, 3 impact. Others are for people to place. */
const typeOfResult = new Map<string | undefined, ElementType>([
  ['1', 'output'],
  ['2', 'outcome'],
  ['3', 'impact'],
])

function card(id: string, result: XmlNode, texts: Texts): object {
  const type = typeOfResult.get(result.attributes['type'])
  const description = texts.of(childOf(result, 'description'))
  return {
    id,
    ...(type === undefined ? { type: unplacedType, parked: true } : { type }),
    title: texts.of(childOf(result, 'title')),
    ...(Object.keys(description).length > 0 && { description }),
  }
}

function tagged(element: object, tags: readonly string[]): object {
  return tags.length === 0 ? element : { ...element, tags }
}

/** The code of a result where no other card has it. */
function freeId(code: string | undefined, numbers: string, taken: Set<string>): string {
  const wished = code?.trim() ?? ''
  const isFree = wished !== '' && wished.length <= 100 && !taken.has(wished)
  const id = isFree ? wished : `result-${numbers}`
  taken.add(id)
  return id
}

/** A field that says nothing is left out. */
function said(name: string, value: object): object {
  return Object.keys(value).length === 0 ? {} : { [name]: value }
}

function organisation(reporting: XmlNode | undefined, texts: Texts): object {
  const name = texts.plain(reporting)
  const identifier = reporting?.attributes['ref']
  const unknown: readonly (string | undefined)[] = Object.values(iatiTexts.organisationUnknown)
  const isKnown = !unknown.includes(name)
  const isRegistered =
    identifier !== undefined && identifier !== '' && identifier !== 'NOT-REGISTERED'
  return { ...(name !== undefined && isKnown && { name }), ...(isRegistered && { identifier }) }
}

/** ActivityDateType: 1 and 2 planned and actual start, 3 and 4 end; the actual ones count where there are both. */
function period(activity: XmlNode): object {
  const dates = new Map(
    childrenOf(activity, 'activity-date').map(({ attributes, children }) => [
      attributes['type'],
      // A date with a remark is one that our own export could not know.
      children.length > 0 ? undefined : attributes['iso-date'],
    ]),
  )
  const start = dates.get('2') ?? dates.get('1')
  const end = dates.get('4') ?? dates.get('3')
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) }
}
