import type { Language } from '#shared/model/language.ts'
import { problem, type Problem } from '#shared/problems/problem.ts'
import { formatTexts, skippedTexts } from '#shared/text/areas/formats.ts'
import type { ImportedFile, Importer, SkippedPart } from '../importer.ts'
import { cardFacts, listIn } from '../parts/card-facts.ts'
import { graphToModel, type FoundArrow, type FoundCard } from '../parts/graph-to-model.ts'
import { readJson } from '../parts/read-json.ts'
import { isRecord, recordsIn, textIn, type FoundRecord } from '../parts/read-records.ts'
import { confidenceCalled, horizonCalled, linkKindCalled, typeCalled } from '../parts/read-words.ts'

/** Kumu's JSON: the blueprint that people write, and the whole project that Kumu exports. */
export const kumuImporter: Importer = {
  id: 'kumu',
  mediaType: 'application/json',
  extension: 'json',
  extensions: ['json'],
  // On a large map the connections come later than anybody looks.
  sign: /"connections"\s*:\s*\[|^\s*\{\s*"elements"\s*:\s*\[/,
  label: formatTexts.kumu,
  leavesOut: formatTexts.kumuImportLeavesOut,
  parse(bytes, { language }): ImportedFile {
    const file = readJson(bytes)
    if (!isRecord(file) || !Array.isArray(file['elements'])) throw otherFormat()
    const elements = recordsIn(file['elements'], 'elements', language)
    const connections = recordsIn(file['connections'], 'connections', language)
    const cards = elements.records.map((record, index) =>
      toCard(withAttributes(record), index, language),
    )
    // Many programs call a list so; in Kumu an element is called by its label.
    if (cards.length > 0 && cards.every(({ label }) => label === '')) throw otherFormat()
    const refOf = refReader(cards)
    const undirected: SkippedPart[] = []
    const arrows = connections.records.flatMap((record) => {
      const fields = withAttributes(record)
      const arrow = toArrow(fields, refOf, language)
      const direction = textIn(fields, 'direction')
      if (direction === 'undirected') {
        const what = `${textIn(fields, 'from') ?? ''} – ${textIn(fields, 'to') ?? ''}`
        undirected.push({ what, reason: skippedTexts.undirected[language] })
      }
      return direction === 'mutual' ? [arrow, turnedRound(arrow)] : [arrow]
    })
    const skipped = [...elements.skipped, ...connections.skipped, ...undirected]
    return graphToModel({ title: textIn(file, 'name', 'title'), cards, arrows, skipped }, language)
  },
}

function otherFormat(): Problem {
  return problem('file-other-format', { format: 'Kumu' })
}

/** All fields by their names in small letters; a project that Kumu exported has most of them one level deeper. */
function withAttributes(record: FoundRecord): FoundRecord {
  const { attributes } = record
  const fields = isRecord(attributes) ? { ...record, ...attributes } : record
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value]),
  )
}

interface KumuCard extends FoundCard {
  readonly label: string
}

function toCard(record: FoundRecord, index: number, language: Language): KumuCard {
  const id = textIn(record, 'id', '_id')
  const label = textIn(record, 'label') ?? ''
  const description = textIn(record, 'description')
  const type =
    typeCalled(textIn(record, 'type', 'element type')) ?? typeCalled(textIn(record, 'lane'))
  const horizon = horizonCalled(textIn(record, 'horizon'))
  const values = Object.fromEntries(Object.keys(record).map((key) => [key, textIn(record, key)]))
  return {
    id: id ?? `card-${index + 1}`,
    label,
    type: type === undefined || horizon === undefined ? type : { ...type, horizon },
    stakeholders: listIn(values['stakeholders']) ?? [],
    fields: {
      title: label === '' ? {} : { [language]: label },
      ...(description !== undefined && { description: { [language]: description } }),
      ...cardFacts(values),
    },
  }
}

function toArrow(
  record: FoundRecord,
  refOf: (said: string | undefined) => string,
  language: Language,
): FoundArrow {
  const confidence = confidenceCalled(textIn(record, 'confidence'))
  const rationale = textIn(record, 'description')
  return {
    id: textIn(record, 'id', '_id'),
    from: refOf(textIn(record, 'from')),
    to: refOf(textIn(record, 'to')),
    kind: linkKindCalled(textIn(record, 'type', 'connection type')),
    words: textIn(record, 'label'),
    fields: {
      ...(confidence !== undefined && { confidence }),
      ...(rationale !== undefined && { rationale: { [language]: rationale } }),
    },
  }
}

function turnedRound({ from, to, ...arrow }: FoundArrow): FoundArrow {
  return { ...arrow, id: undefined, from: to, to: from }
}

/** Connections name elements by their id or, where people wrote the file, by their label; the first of a label is meant. */
function refReader(cards: readonly KumuCard[]): (said: string | undefined) => string {
  const ids = new Set(cards.map(({ id }) => id))
  const byLabel = new Map(cards.toReversed().map(({ id, label }) => [label.trim(), id]))
  return (said = '') => (ids.has(said) ? said : (byLabel.get(said.trim()) ?? said))
}
