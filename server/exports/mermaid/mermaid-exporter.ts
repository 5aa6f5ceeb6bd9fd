import type { Element, Lane, LinkKind } from '#shared/model/change-model.ts'
import { linkKinds } from '#shared/model/change-model.ts'
import { inLanguage } from '#shared/model/language.ts'
import { publicPart } from '#shared/model/public-part.ts'
import { cardMarks } from '#shared/drawing/card-marks.ts'
import { completeLanes } from '#shared/drawing/complete-lanes.ts'
import { light, stageColors } from '#shared/drawing/tokens.ts'
import { formatTexts } from '#shared/text/areas/formats.ts'
import { linkKindTexts } from '#shared/text/areas/stages.ts'
import type { Exporter } from '../exporter.ts'
import { toMermaidId, toMermaidText } from './mermaid-text.ts'

/** A flowchart with a subgraph per lane; kinds of links differ by their arrows and words. */
export const mermaidExporter: Exporter = {
  id: 'mermaid',
  purpose: 'keep',
  mediaType: 'text/vnd.mermaid; charset=utf-8',
  extension: 'mmd',
  label: formatTexts.mermaid,
  leavesOut: formatTexts.mermaidLeavesOut,
  export(model, { language }) {
    const { title, primaryLanguage, lanes, elements, links } = publicPart(completeLanes(model))
    const say = (text: Element['title']): string =>
      toMermaidText(inLanguage(text, language, primaryLanguage))
    const node = (element: Element): string => {
      const marks = cardMarks(element, language).map((mark) => `<br/>(${toMermaidText(mark)})`)
      const label = `${say(element.title) || ' '}${marks.join('')}`
      return `${toMermaidId('n', element.id)}["${label}"]:::${element.type}`
    }
    const inLane = (lane: Lane): readonly Element[] =>
      elements.filter(({ laneId, parked }) => parked !== true && laneId === lane.id)
    const subgraph = (lane: Lane): readonly string[] => {
      const members = inLane(lane).map((element) => `    ${node(element)}`)
      if (members.length === 0) return []
      return [
        `  subgraph ${toMermaidId('lane', lane.id)}["${say(lane.title)}"]`,
        ...members,
        '  end',
      ]
    }
    const ordered = lanes.toSorted((one, other) => one.order - other.order)
    const placed = new Set(ordered.flatMap((lane) => inLane(lane).map(({ id }) => id)))
    const rest = elements.filter(({ id }) => !placed.has(id))
    const kinds = linkKinds.filter((kind) => links.some((link) => link.kind === kind))
    const types = new Set(elements.map(({ type }) => type))
    const boardTitle = inLanguage(title, language, primaryLanguage)
    return [
      '---',
      // A JSON string is a YAML string too.
      `title: ${JSON.stringify(boardTitle)}`,
      '---',
      'flowchart LR',
      ...kinds.map((kind) => `  %% ${arrows[kind]} ${linkKindTexts[kind][language]}`),
      ...ordered.flatMap(subgraph),
      ...rest.map((element) => `  ${node(element)}`),
      ...links.map(({ from, to, kind }) => {
        const words = isNamed(kind) ? `|"${toMermaidText(linkKindTexts[kind][language])}"|` : ''
        return `  ${toMermaidId('n', from)} ${arrows[kind]}${words} ${toMermaidId('n', to)}`
      }),
      ...[...types].map((type) => {
        const { bar, tint } = stageColors[type]
        return `  classDef ${type} fill:${tint},stroke:${bar},color:${light.ink}`
      }),
      '',
    ].join('\n')
  },
}

const arrows: Readonly<Record<LinkKind, string>> = {
  guides: '-.->',
  'realised-by': '--o',
  enables: '==>',
  'leads-to': '-->',
  'contributes-to': '-->',
  feedback: '-.->',
  hinders: '--x',
}

/** The plain case needs no words on its arrow. */
function isNamed(kind: LinkKind): boolean {
  return kind !== 'leads-to'
}
