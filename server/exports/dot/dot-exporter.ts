import type { Element, Lane } from '#shared/model/change-model.ts'
import { inLanguage } from '#shared/model/language.ts'
import { publicPart } from '#shared/model/public-part.ts'
import { cardMarks } from '#shared/drawing/card-marks.ts'
import { cardLines } from '#shared/drawing/card-size.ts'
import { completeLanes } from '#shared/drawing/complete-lanes.ts'
import { light, stageColors } from '#shared/drawing/tokens.ts'
import { formatTexts } from '#shared/text/areas/formats.ts'
import { linkKindTexts } from '#shared/text/areas/stages.ts'
import type { Exporter } from '../exporter.ts'
import { edgeStyles } from './edge-styles.ts'

/** A Graphviz graph from left to right, with a cluster per lane whose cards stand at one rank. */
export const dotExporter: Exporter = {
  id: 'dot',
  purpose: 'keep',
  mediaType: 'text/vnd.graphviz; charset=utf-8',
  extension: 'dot',
  label: formatTexts.dot,
  leavesOut: formatTexts.dotLeavesOut,
  export(model, { language }) {
    const { title, primaryLanguage, lanes, elements, links } = publicPart(completeLanes(model))
    const say = (text: Element['title']): string => inLanguage(text, language, primaryLanguage)
    const node = (element: Element): string => {
      const { bar, tint } = stageColors[element.type]
      const marks = cardMarks(element, language).map((mark) => `(${mark})`)
      const label = [...cardLines(say(element.title)), ...marks].join('\n')
      const style = element.condition === true ? ', style="rounded,filled,dashed"' : ''
      return `${quoted(element.id)} [label=${quoted(label)}, color="${bar}", fillcolor="${tint}"${style}];`
    }
    const inLane = (lane: Lane): readonly Element[] =>
      elements.filter(({ laneId, parked }) => parked !== true && laneId === lane.id)
    const cluster = (lane: Lane, index: number): readonly string[] => {
      const members = inLane(lane)
      if (members.length === 0) return []
      return [
        `  subgraph "cluster_${index}" {`,
        `    label=${quoted(say(lane.title))};`,
        `    style=rounded; color="${light.line}"; fontcolor="${light.ink}";`,
        ...members.map((element) => `    ${node(element)}`),
        `    { rank=same; ${members.map(({ id }) => `${quoted(id)};`).join(' ')} }`,
        '  }',
      ]
    }
    const ordered = lanes.toSorted((one, other) => one.order - other.order)
    const placed = new Set(ordered.flatMap((lane) => inLane(lane).map(({ id }) => id)))
    const firsts = ordered.flatMap((lane) =>
      inLane(lane)
        .slice(0, 1)
        .map(({ id }) => quoted(id)),
    )
    const heading = quoted(say(title))
    return [
      `digraph ${heading} {`,
      '  rankdir=LR;',
      '  newrank=true;',
      '  ranksep=1;',
      '  fontname="Atkinson Hyperlegible Next, sans-serif";',
      `  label=${heading};`,
      '  labelloc=t;',
      `  node [shape=box, style="rounded,filled", fontname="Atkinson Hyperlegible Next, sans-serif", fontcolor="${light.ink}"];`,
      `  edge [color="${light.link}", fontname="Atkinson Hyperlegible Next, sans-serif", fontsize=10];`,
      ...ordered.flatMap(cluster),
      // Lanes keep their order, also where no link says so.
      ...(firsts.length < 2 ? [] : [`  ${firsts.join(' -> ')} [style=invis, weight=0];`]),
      ...elements.filter(({ id }) => !placed.has(id)).map((element) => `  ${node(element)}`),
      ...links.map(({ from, to, kind }) => {
        const words = quoted(linkKindTexts[kind][language])
        return `  ${quoted(from)} -> ${quoted(to)} [tooltip=${words}, ${edgeStyles[kind]}];`
      }),
      '}',
      '',
    ].join('\n')
  },
}

/** A quoted string; in labels Graphviz also reads entities, so an ampersand is written as one. */
function quoted(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('&', '&amp;')
    .replaceAll(/[\r\n\u2028\u2029]+/g, '\\n')
    .replaceAll('\0', '')
  return `"${escaped}"`
}
