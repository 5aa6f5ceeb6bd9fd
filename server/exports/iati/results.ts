import { assumptionsByRef } from '#shared/model/assumptions-by-ref.ts'
import type { ChangeModel, Element, ElementType, Link } from '#shared/model/change-model.ts'
import { iatiTexts } from '#shared/text/areas/iati.ts'
import { assumptionStatusTexts, incomingLinkKindTexts } from '#shared/text/areas/stages.ts'
import type { Message } from '#shared/text/define.ts'
import { xml, type XmlElement } from '../parts/xml.ts'
import { indicator, placeholderIndicator } from './indicator.ts'
import type { Line, Narrator } from './narratives.ts'

/** ResultType: 1 output, 2 outcome, 3 impact, 9 other; without a number it is a result only where it is measured. */
const resultTypes: Readonly<Record<ElementType, number | undefined>> = {
  mission: undefined,
  vision: undefined,
  objective: undefined,
  problem: undefined,
  input: undefined,
  activity: undefined,
  output: 1,
  outcome: 2,
  impact: 3,
  note: undefined,
}

export function results(model: ChangeModel, narrator: Narrator): readonly XmlElement[] {
  const describe = describer(model, narrator)
  const indicators = Map.groupBy(model.indicators, ({ elementId }) => elementId)
  return model.elements.flatMap((element) => {
    const own = indicators.get(element.id) ?? []
    const type = resultTypes[element.type] ?? (own.length > 0 ? 9 : undefined)
    if (type === undefined) return []
    return [
      xml('result', { type }, [
        narrator.title(element.title),
        narrator.element('description', describe(element)),
        // ResultVocabulary 99: our own code. Rule 8.11.1: then the indicators have none.
        xml('reference', { vocabulary: 99, code: element.id }),
        ...(own.length > 0
          ? own.map((record) => indicator(record, model, narrator))
          : [placeholderIndicator(narrator)]),
      ]),
    ]
  })
}

/** What a result rests on and for whom it is; the schema has no other place for it. */
function describer(model: ChangeModel, narrator: Narrator) {
  const titles = new Map(model.elements.map(({ id, title }) => [id, title]))
  const names = new Map(model.stakeholders.map(({ id, name }) => [id, name]))
  const incoming = Map.groupBy(model.links, ({ to }) => to)
  const assumptions = assumptionsByRef(model)
  const beyond = new Set(model.accountabilityLine?.beyond)

  const assumptionLines = (id: string): readonly Line[] =>
    (assumptions.get(id) ?? []).map(({ text, status }) => ({
      label: assumptionLabel(assumptionStatusTexts[status]),
      text,
    }))
  const linkLines = ({ id, from, kind, rationale = {} }: Link): readonly Line[] => [
    { label: sentence(incomingLinkKindTexts[kind]), text: titles.get(from) ?? {} },
    { label: iatiTexts.rationale, text: rationale },
    ...assumptionLines(id),
  ]
  return (element: Element) =>
    narrator.lines([
      { text: element.description ?? {} },
      ...traits(element, beyond).map((trait) => ({ text: narrator.own(trait) })),
      ...element.stakeholderIds.map((id) => ({
        label: iatiTexts.forWhom,
        text: names.get(id) ?? narrator.plain(id),
      })),
      ...assumptionLines(element.id),
      ...(incoming.get(element.id) ?? []).flatMap(linkLines),
    ])
}

function traits(element: Element, beyond: ReadonlySet<string>): readonly Message<string>[] {
  return [
    ...(element.polarity === 'negative' ? [iatiTexts.negative] : []),
    ...(element.intended === false ? [iatiTexts.unintended] : []),
    ...(element.condition === true ? [iatiTexts.condition] : []),
    ...(beyond.has(element.id) ? [iatiTexts.beyond] : []),
  ]
}

/** "Aanname (niet getoetst):" */
function assumptionLabel(status: Message<string>): Message<string> {
  const { nl, fr, en } = iatiTexts.assumption
  return {
    nl: `${nl} (${status.nl.toLowerCase()}):`,
    fr: `${fr} (${status.fr.toLowerCase()}) :`,
    en: `${en} (${status.en.toLowerCase()}):`,
  }
}

/** "Volgt uit:" */
function sentence({ nl, fr, en }: Message<string>): Message<string> {
  const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
  return { nl: `${capital(nl)}:`, fr: `${capital(fr)} :`, en: `${capital(en)}:` }
}
