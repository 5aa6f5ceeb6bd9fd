import { describe, expect, it } from 'vitest'
import { graphmlImporter } from '#server/imports/graphml/graphml-importer.ts'
import { codeOf, toBytes } from './problem-code.ts'

const parse = (file: string) => graphmlImporter.parse(toBytes(file), { language: 'fr' })

const graphml = (content: string, keys = '') =>
  `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys}<graph edgedefault="directed">${content}</graph></graphml>`

describe('GraphML import', () => {
  it('reads a file that says no more than nodes and edges: ids are titles, and people give types', () => {
    const { model } = parse(
      graphml('<node id="Visits"/><node id="Contact"/><edge source="Visits" target="Contact"/>'),
    )
    expect(model.elements).toMatchObject([
      { id: 'Visits', type: 'note', parked: true, title: { fr: 'Visits' } },
      { id: 'Contact', type: 'note', parked: true },
    ])
    expect(model.links).toMatchObject([{ from: 'Visits', to: 'Contact', kind: 'leads-to' }])
  })

  it('reads the names that other programs give to what stands at a node, and their defaults', () => {
    const keys = `<key id="d0" for="node" attr.name="Label" attr.type="string"/>
      <key id="d1" for="node" attr.name="type" attr.type="string"><default>Effet</default></key>
      <key id="d2" for="edge" attr.name="label" attr.type="string"/>`
    const { model } = parse(
      graphml(
        `<node id="n0"><data key="d0">Visites &amp; appels</data><data key="d1">Activité</data></node>
         <node id="n1"><data key="d0">Contact</data></node>
         <edge source="n0" target="n1"><data key="d2">contribue à</data></edge>`,
        keys,
      ),
    )
    expect(model.elements.map(({ type, title }) => [type, title['fr']])).toEqual([
      ['activity', 'Visites & appels'],
      ['outcome', 'Contact'],
    ])
    expect(model.links[0]?.kind).toBe('contributes-to')
  })

  it('reads what yEd draws: labels, and frames that say what is in them', () => {
    const { model, skipped } = parse(`<?xml version="1.0" encoding="UTF-8" standalone="no"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
      <key for="node" id="d5" attr.name="description" attr.type="string"/>
      <key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d10" yfiles.type="edgegraphics"/>
      <graph edgedefault="directed" id="G">
        <node id="n0" yfiles.foldertype="group">
          <data key="d6"><y:ProxyAutoBoundsNode><y:Realizers active="0"><y:GroupNode>
            <y:NodeLabel>Outcomes</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
          <graph edgedefault="directed" id="n0:">
            <node id="n0::n0"><data key="d5"/><data key="d6"><y:ShapeNode><y:Geometry height="30" width="30" x="1" y="2"/>
              <y:NodeLabel>Less
lonely<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>
          </graph>
        </node>
        <node id="n1"><data key="d6"><y:ShapeNode><y:NodeLabel/></y:ShapeNode></data></node>
        <edge id="e0" source="n1" target="n0::n0"><data key="d10"><y:PolyLineEdge>
          <y:EdgeLabel>hinders</y:EdgeLabel></y:PolyLineEdge></data></edge>
      </graph></graphml>`)
    expect(model.elements).toMatchObject([
      { id: 'n0::n0', type: 'outcome', title: { fr: 'Less\nlonely' } },
      { id: 'n1', type: 'note', title: {} },
    ])
    expect(model.links).toMatchObject([{ from: 'n1', to: 'n0::n0', kind: 'hinders' }])
    expect(skipped.map(({ what }) => what)).toEqual(['Outcomes'])
  })

  it('takes circles, and says what it leaves: doubles, loops, ends that are not there, edges of many ends', () => {
    const { model, skipped } = parse(
      graphml(`<node id="a"/><node id="b"/><node id="a"/>
        <edge id="1" source="a" target="b"/><edge id="2" source="b" target="a"/><edge id="3" source="a" target="a"/>
        <edge id="4" source="a" target="gone"/><hyperedge id="h"><endpoint node="a"/></hyperedge>`),
    )
    expect(model.elements.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(model.links.map(({ id }) => id)).toEqual(['1', '2'])
    expect(skipped.map(({ what }) => what)).toEqual(['h', '3', 'elements[2] a', 'links[2] 4'])
  })

  it('reads lines without a direction from their start to their end, and says so', () => {
    const undirected = graphml('<node id="a"/><node id="b"/><edge source="a" target="b"/>').replace(
      '"directed"',
      '"undirected"',
    )
    const { model, skipped } = parse(undirected)
    expect(model.links).toHaveLength(1)
    expect(skipped[0]?.reason).toContain('direction')
  })

  it('refuses what is no GraphML, empty, or too much', () => {
    expect(codeOf(() => parse('{"nodes":[]}'))).toBe('file-not-xml')
    expect(codeOf(() => parse('<svg/>'))).toBe('file-other-format')
    expect(codeOf(() => parse('<graphml/>'))).toBe('file-other-format')
    expect(codeOf(() => parse(graphml('')))).toBe('file-no-cards')
    const many = Array.from({ length: 2001 }, (_, index) => `<node id="n${index}"/>`).join('')
    expect(codeOf(() => parse(graphml(many)))).toBe('model-too-large')
  })
})
