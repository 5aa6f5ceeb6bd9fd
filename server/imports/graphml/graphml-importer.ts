import { problem } from '#shared/problems/problem.ts'
import { formatTexts, skippedTexts } from '#shared/text/areas/formats.ts'
import type { ImportedFile, Importer, ImportOptions, SkippedPart } from '../importer.ts'
import { graphToModel, type FoundArrow, type FoundCard } from '../parts/graph-to-model.ts'
import { typeCalled, type TypeRead } from '../parts/read-words.ts'
import { childOf, childrenOf, readXml, type XmlNode } from '../parts/read-xml.ts'
import { readArrow, readCard } from './read-fields.ts'
import { readData, readKeys, type GraphKeys } from './read-data.ts'

/** GraphML of ours, of yEd and of any other program: nodes become cards, edges links, frames the type of what is in them. */
export const graphmlImporter: Importer = {
  id: 'graphml',
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  extensions: ['graphml', 'xml'],
  sign: /<graphml[\s>]/,
  label: formatTexts.graphml,
  leavesOut: formatTexts.graphmlImportLeavesOut,
  parse(bytes, options): ImportedFile {
    const root = readXml(bytes)
    const graphs = childrenOf(root, 'graph')
    const [first] = graphs
    if (root.name !== 'graphml' || first === undefined) {
      throw problem('file-other-format', { format: 'GraphML' })
    }
    const keys = readKeys(root)
    const found: Found = { cards: [], arrows: [], skipped: [] }
    for (const graph of graphs) walk(graph, undefined, found, keys, options)
    const { title } = readData(first, keys).values
    return graphToModel({ ...found, title }, options.language)
  },
}

interface Found {
  readonly cards: FoundCard[]
  readonly arrows: FoundArrow[]
  readonly skipped: SkippedPart[]
}

/** Walks through a graph and those inside its nodes; `frame` is the type that the nodes around it tell. */
function walk(
  graph: XmlNode,
  frame: TypeRead | undefined,
  found: Found,
  keys: GraphKeys,
  { language }: ImportOptions,
): void {
  const skip = (what: string, reason: keyof typeof skippedTexts): number =>
    found.skipped.push({ what, reason: skippedTexts[reason][language] })
  if (graph.attributes['edgedefault'] === 'undirected') skip('graph', 'undirected')
  for (const node of childrenOf(graph, 'node')) {
    const data = readData(node, keys)
    const inside = childOf(node, 'graph')
    if (inside === undefined) {
      found.cards.push(readCard(node.attributes['id'] ?? '', data, frame, language))
    } else {
      skip(data.values['label'] ?? node.attributes['id'] ?? 'node', 'frame')
      walk(inside, typeCalled(data.values['label']) ?? frame, found, keys, { language })
    }
  }
  for (const edge of childrenOf(graph, 'edge'))
    found.arrows.push(readArrow(edge.attributes, readData(edge, keys), language))
  for (const edge of childrenOf(graph, 'hyperedge'))
    skip(edge.attributes['id'] ?? 'hyperedge', 'hyperedge')
}
