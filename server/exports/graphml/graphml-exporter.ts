import type { ChangeModel } from '#shared/model/change-model.ts'
import { inLanguage } from '#shared/model/language.ts'
import { publicPart } from '#shared/model/public-part.ts'
import { completeLanes } from '#shared/drawing/complete-lanes.ts'
import { formatTexts } from '#shared/text/areas/formats.ts'
import type { Exporter, ExportOptions } from '../exporter.ts'
import { xml, xmlFile, type XmlElement } from '../parts/xml.ts'
import { edgeFields, nodeFields, type Field } from './fields.ts'
import { toNmtokens } from './nmtokens.ts'
import { drawForYed } from './yed.ts'

/** GraphML 1.0 for programs that analyse networks; as a variant with the drawing without which yEd shows no words. */
export const graphmlExporter: Exporter = {
  id: 'graphml',
  purpose: 'keep',
  mediaType: 'application/graphml+xml; charset=utf-8',
  extension: 'graphml',
  label: formatTexts.graphml,
  leavesOut: formatTexts.graphmlLeavesOut,
  variants: [
    { id: 'plain', label: formatTexts.graphmlPlain },
    { id: 'yed', label: formatTexts.graphmlYed },
  ],
  export: (model, options) => xmlFile(graphml(publicPart(completeLanes(model)), options)),
}

function graphml(model: ChangeModel, { language, variant }: ExportOptions): XmlElement {
  const { title, primaryLanguage, elements, links } = model
  const drawing = variant === 'yed' ? drawForYed(model, language) : undefined
  const ofNodes = nodeFields(model, language)
  const ofEdges = edgeFields(model, language)
  const nodeIds = toNmtokens(elements.map(({ id }) => id))
  const edgeIds = toNmtokens(links.map(({ id }) => id))
  return xml(
    'graphml',
    { xmlns: 'http://graphml.graphdrawing.org/xmlns', ...drawing?.namespaces },
    [
      key('graph', { name: 'title', type: 'string' }),
      ...ofNodes.map((field) => key('node', field)),
      ...ofEdges.map((field) => key('edge', field)),
      ...(drawing?.keys ?? []),
      xml('graph', { id: 'G', edgedefault: 'directed' }, [
        data('graph', 'title', inLanguage(title, language, primaryLanguage)),
        ...elements.map((element) =>
          xml('node', { id: nodeIds.get(element.id) }, [
            ...ofNodes.map(({ name, of }) => data('node', name, of(element))),
            drawing?.node(element),
          ]),
        ),
        ...links.map((link) => {
          const source = nodeIds.get(link.from)
          const target = nodeIds.get(link.to)
          return xml('edge', { id: edgeIds.get(link.id), source, target }, [
            ...ofEdges.map(({ name, of }) => data('edge', name, of(link))),
            drawing?.edge(link),
          ])
        }),
      ]),
    ],
  )
}

type Owner = 'graph' | 'node' | 'edge'

function key(owner: Owner, { name, type }: Pick<Field<never>, 'name' | 'type'>): XmlElement {
  const id = `${owner}.${name}`
  return xml('key', { id, for: owner, 'attr.name': name, 'attr.type': type })
}

function data(owner: Owner, name: string, value: string | boolean | undefined) {
  if (value === undefined || value === '') return undefined
  return xml('data', { key: `${owner}.${name}` }, String(value))
}
