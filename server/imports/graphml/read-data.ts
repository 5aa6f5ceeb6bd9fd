import { childOf, childrenOf, type XmlNode } from '../parts/read-xml.ts'

/** What the keys at the head of a GraphML file are called, by their ids. */
export type GraphKeys = ReadonlyMap<string, GraphKey>

interface GraphKey {
  readonly name: string
  /** What is meant where a node or an edge does not say. */
  readonly usual: string | undefined
  readonly owner: string
}

export interface GraphData {
  /** By the name of the key, in small letters but for `title.pt-BR` and the like. */
  readonly values: Readonly<Record<string, string>>
  /** Whether nodes of this file can have a title, so that one without has an empty one. */
  readonly hasTitles: boolean
}

export function readKeys(root: XmlNode): GraphKeys {
  return new Map(
    childrenOf(root, 'key').map(({ attributes, children }) => {
      const usual = children.find(({ name }) => name === 'default')?.text
      const { id = '', for: owner = 'all' } = attributes
      const name = attributes['attr.name'] ?? attributes['yfiles.type'] ?? id
      // The tag of a language may have capitals.
      return [id, { name: name.startsWith('title.') ? name : name.toLowerCase(), usual, owner }]
    }),
  )
}

/** What programs call what stands at a node. */
const titleNames = ['label', 'title', 'name']

/** What is said of a node, an edge or a graph; what yEd draws at it counts as its label where it has no other. */
export function readData(subject: XmlNode, keys: GraphKeys): GraphData {
  const values: Record<string, string> = {}
  for (const { name, usual, owner } of keys.values())
    if (usual !== undefined && (owner === subject.name || owner === 'all')) values[name] = usual
  let drawn: string | undefined
  for (const data of childrenOf(subject, 'data')) {
    const name = keys.get(data.attributes['key'] ?? '')?.name
    if (data.children.length > 0) drawn ??= labelIn(data)
    else if (name !== undefined) values[name] = data.text
  }
  const title = titleNames.map((name) => values[name]).find(isSaid) ?? drawn
  const hasTitles = [...keys.values()].some(
    ({ name, owner }) => owner !== 'edge' && [...titleNames, 'nodegraphics'].includes(name),
  )
  return { values: title === undefined ? values : { ...values, label: title }, hasTitles }
}

/** The first NodeLabel, EdgeLabel or label of a group, however deep it lies. */
function labelIn(node: XmlNode): string | undefined {
  const own = childOf(node, 'NodeLabel') ?? childOf(node, 'EdgeLabel')
  if (own !== undefined && own.text.trim() !== '') return own.text.trim()
  for (const child of node.children) {
    const found = labelIn(child)
    if (found !== undefined) return found
  }
  return undefined
}

function isSaid(text: string | undefined): boolean {
  return text !== undefined && text !== ''
}
