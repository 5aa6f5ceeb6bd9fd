import type { Element, Link } from '#shared/model/change-model.ts'
import { linkKinds } from '#shared/model/change-model.ts'
import type { ListItem, Sentence } from '../report.ts'
import { compose, joined, listed, plain, quiet } from '../sentences.ts'
import type { Telling } from '../telling.ts'
import { evidenceSentence, isAgainst } from './evidence-words.ts'

/**
 * What a card leads to, one sentence a link that has something to tell, one for all others of a kind together; then
 * what it rests on itself. A card that leads nowhere says what it follows from.
 */
export function linkItems(element: Element, telling: Telling): readonly ListItem[] {
  const { linksFrom, linksTo, texts } = telling
  const outgoing = linksFrom.get(element.id) ?? []
  const incoming = linksTo.get(element.id) ?? []
  const told =
    outgoing.length > 0
      ? outgoingItems(outgoing, telling)
      : incoming.length > 0
        ? incomingItems(incoming, telling)
        : [{ sentence: quiet(texts.report.unlinked) }]
  return [...told, ...restItems(element.id, element.evidenceIds ?? [], telling)]
}

function outgoingItems(links: readonly Link[], telling: Telling): readonly ListItem[] {
  const { texts } = telling
  const withDetails = links.map((link) => ({ link, details: detailsOf(link, telling) }))
  const byKind = Map.groupBy(withDetails, ({ link }) => link.kind)
  return linkKinds.flatMap((kind) => {
    const ofKind = byKind.get(kind)
    if (ofKind === undefined) return []
    const bare = ofKind.filter(({ details }) => details.length === 0).map(({ link }) => link)
    const bySureness = Map.groupBy(bare, ({ confidence }) => confidence)
    return [
      ...ofKind
        .filter(({ details }) => details.length > 0)
        .map(({ link, details }) => ({
          sentence: linkSentence(texts.linkKinds[kind], [link.to], link.confidence, telling),
          items: details,
        })),
      ...[...bySureness].map(([confidence, those]) => ({
        sentence: linkSentence(
          texts.linkKinds[kind],
          those.map(({ to }) => to),
          confidence,
          telling,
        ),
      })),
    ]
  })
}

function incomingItems(links: readonly Link[], telling: Telling): readonly ListItem[] {
  const byKind = Map.groupBy(links, ({ kind }) => kind)
  return [...byKind].map(([kind, those]) => ({
    sentence: linkSentence(
      telling.texts.incomingLinkKinds[kind],
      those.map(({ from }) => from),
      undefined,
      telling,
    ),
  }))
}

/** "leidt tot A en B – hier zijn we vrij zeker van." */
function linkSentence(
  verb: string,
  ids: readonly string[],
  confidence: Link['confidence'],
  { elements, title, language, texts }: Telling,
): Sentence {
  const titles = ids.flatMap((id) => {
    const element = elements.get(id)
    return element === undefined ? [] : [title(element)]
  })
  const sure = confidence === undefined ? '' : ` – ${texts.certainties[confidence]}`
  return [{ text: `${verb} ` }, ...listed(language, titles), { text: `${sure}.` }]
}

function detailsOf(link: Link, telling: Telling): readonly ListItem[] {
  const { texts, say } = telling
  const rationale = say(link.rationale)
  return [
    ...(rationale.length === 0 ? [] : [{ sentence: compose(texts.report.reason, rationale) }]),
    ...restItems(link.id, link.evidenceIds, telling),
  ]
}

/** The assumptions and the evidence that something rests on. */
function restItems(
  ref: string,
  evidenceIds: readonly string[],
  telling: Telling,
): readonly ListItem[] {
  const { texts, say, assumptionsOn, evidence } = telling
  const { report } = texts
  const assumptions = assumptionsOn.get(ref) ?? []
  if (assumptions.length === 0 && evidenceIds.length === 0) return []
  const named = (label: string, words: Sentence): Sentence =>
    compose(report.namedAs, plain(label), words)
  return [
    ...assumptions.map((assumption) => {
      const label = assumption.kind === 'hypothesis' ? report.hypothesis : report.assumption
      const words = say(assumption.text)
      const status = texts.assumptionStatuses[assumption.status].toLowerCase()
      return {
        sentence: joined([
          named(label, words.length === 0 ? quiet(report.notFilledIn) : words),
          quiet(`(${status})`),
        ]),
      }
    }),
    ...evidenceIds.flatMap((id) => {
      const found = evidence.get(id)
      if (found === undefined) return []
      const label = isAgainst(found) ? report.evidenceAgainst : report.evidenceFor
      return [{ sentence: named(label, evidenceSentence(found, telling)) }]
    }),
  ]
}
