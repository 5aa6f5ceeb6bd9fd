import { limits } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { parkingId } from '#shared/drawing/board-layout.ts'
import { lanePlace } from '#shared/drawing/lane-place.ts'
import { problem } from '#shared/problems/problem.ts'
import { formatTexts, skippedTexts } from '#shared/text/areas/formats.ts'
import type { ImportedFile, Importer, SkippedPart } from '../importer.ts'
import { graphToModel, type FoundArrow, type FoundCard } from '../parts/graph-to-model.ts'
import { readJson } from '../parts/read-json.ts'
import { isRecord, recordsIn, textIn, type FoundRecord } from '../parts/read-records.ts'
import { contains, placeOf, readFrame, typeByColor, type Frame } from './frames.ts'
import { readMarkdown } from './read-markdown.ts'

/** JSON Canvas 1.0: text, links and notes become cards, groups lanes where their name or colour says of what. */
export const jsoncanvasImporter: Importer = {
  id: 'jsoncanvas',
  mediaType: 'application/json',
  extension: 'canvas',
  extensions: ['canvas', 'json'],
  sign: /"nodes"\s*:\s*\[/,
  label: formatTexts.jsoncanvas,
  leavesOut: formatTexts.jsoncanvasImportLeavesOut,
  parse(bytes, { language }): ImportedFile {
    const file = readJson(bytes)
    // Both lists may be absent, but then there is nothing to import.
    if (!isRecord(file) || !Array.isArray(file['nodes'])) {
      throw problem('file-other-format', { format: 'JSON Canvas' })
    }
    const nodes = recordsIn(file['nodes'], 'nodes', language)
    const count = nodes.records.length
    // Each node is looked for in each group.
    if (count > maxNodes) throw problem('model-too-large', { count, limit: limits.elements })
    const edges = recordsIn(file['edges'], 'edges', language)
    const skipped: SkippedPart[] = [...nodes.skipped, ...edges.skipped]
    const groups = nodes.records.filter(({ type }) => type === 'group')
    const frames = groups.map((group, index) => readFrame(group, index, language))
    for (const { label, lane, id } of frames)
      if (lane === undefined && id !== parkingId)
        skipped.push({ what: label || id, reason: skippedTexts.frame[language] })
    const cards = nodes.records.flatMap((node) => {
      if (node['type'] === 'group') return []
      const text = textOf(node)
      if (text !== undefined) return [toCard(node, text, frames, language)]
      const what = textIn(node, 'file', 'url', 'id') ?? 'node'
      skipped.push({ what, reason: skippedTexts.attachment[language] })
      return []
    })
    const lanes = frames.flatMap(({ lane }) => (lane === undefined ? [] : [lane]))
    const arrows = edges.records.map(toArrow)
    return graphToModel({ title: undefined, cards, arrows, lanes, skipped }, language)
  },
}

/** As many groups as cards. */
const maxNodes = 2 * limits.elements

/** What a node says, in Markdown; a note stands for its name. Pictures and other files say nothing. */
function textOf(node: FoundRecord): string | undefined {
  const { type, text, file, url } = node
  if (type === 'text') return typeof text === 'string' ? text : ''
  if (type === 'link' && typeof url === 'string') return url
  if (type !== 'file' || typeof file !== 'string') return undefined
  return /([^/]+)\.(md|canvas)$/i.exec(file)?.[1]
}

function toCard(
  node: FoundRecord,
  text: string,
  frames: readonly Frame[],
  language: Language,
): FoundCard {
  const frame = frames
    .filter((candidate) => contains(candidate, node))
    .toSorted((one, other) => one.width * one.height - other.width * other.height)
    .find(({ id, type }) => type !== undefined || id === parkingId)
  const { title, description } = readMarkdown(text)
  const place = placeOf(node)
  return {
    id: textIn(node, 'id') ?? '',
    type: typeByColor(node['color'], frame?.type),
    fields: {
      title: title === '' ? {} : { [language]: title },
      ...(description !== '' && { description: { [language]: description } }),
      ...(frame?.id === parkingId && { parked: true }),
      ...(frame?.lane !== undefined && {
        laneId: frame.lane.id,
        position: { x: place.x - frame.x, y: Math.max(0, place.y - frame.y - lanePlace.top) },
      }),
    },
  }
}

function toArrow(edge: FoundRecord): FoundArrow {
  const [from = '', to = ''] = [textIn(edge, 'fromNode'), textIn(edge, 'toNode')]
  // An arrow may point at its start only; then it runs from its end.
  const isTurned = edge['fromEnd'] === 'arrow' && edge['toEnd'] === 'none'
  const ends = isTurned ? { from: to, to: from } : { from, to }
  return { id: textIn(edge, 'id'), ...ends, words: textIn(edge, 'label') }
}
