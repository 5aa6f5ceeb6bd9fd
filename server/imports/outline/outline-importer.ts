import type { Element } from '#shared/model/change-model.ts'
import { limits } from '#shared/model/change-model.ts'
import { newId } from '#shared/model/id.ts'
import type { Language } from '#shared/model/language.ts'
import { parseOutline } from '#shared/model/outline-text.ts'
import { usualLink } from '#shared/model/usual-link.ts'
import { problem } from '#shared/problems/problem.ts'
import { formatTexts } from '#shared/text/areas/formats.ts'
import type { ImportedFile, Importer } from '../importer.ts'
import { assembleModel } from '../parts/assemble-model.ts'
import { readPlainText } from '../parts/read-plain-text.ts'
import { readOpml, type OpmlOutline } from './read-opml.ts'
import { readOutline, type OutlineCard } from './read-outline.ts'

/** A list as people type it or an outliner saves it: a card a line, and what is indented under it it leads to. */
export const outlineImporter: Importer = {
  id: 'outline',
  mediaType: 'text/plain',
  extension: 'txt',
  extensions: ['txt', 'md', 'markdown', 'opml'],
  label: formatTexts.outline,
  leavesOut: formatTexts.outlineImportLeavesOut,
  parse(bytes, { language }): ImportedFile {
    const { title, lines } = readOpml(bytes) ?? readText(bytes, language)
    const cards = readOutline(lines)
    const made = cards.map((card, order) => elementFor(card, order, language))
    const elements = made.filter((_, index) => cards[index]?.isReference === false)
    const named = new Map(elements.toReversed().map((element) => [titleOf(element), element]))
    const links = made.flatMap((element, index) => {
      const parent = made[cards[index]?.parent ?? -1]
      const next = cards[index]?.isReference === true ? named.get(titleOf(element)) : element
      return parent === undefined || next === undefined || parent === next
        ? []
        : [usualLink(parent, next)]
    })
    const found = { ...(title === '' ? {} : { title: { [language]: title } }), elements, links }
    return assembleModel(found, [], language)
  },
}

function readText(bytes: Uint8Array, language: Language): OpmlOutline {
  const { items, omitted } = parseOutline(readPlainText(bytes, formatTexts.outline[language]))
  if (omitted > 0) {
    throw problem('model-too-large', { count: items.length + omitted, limit: limits.elements })
  }
  return { title: '', lines: items }
}

function titleOf({ title }: Element): string {
  return Object.values(title).join('\n')
}

function elementFor(card: OutlineCard, order: number, language: Language): Element {
  return {
    id: newId(),
    type: card.type,
    ...(card.horizon === undefined ? {} : { horizon: card.horizon }),
    title: { [language]: card.title },
    ...(card.description === undefined ? {} : { description: { [language]: card.description } }),
    stakeholderIds: [],
    ...(card.isPlaced ? {} : { parked: true }),
    order,
    position: { x: 0, y: 0 },
  }
}
