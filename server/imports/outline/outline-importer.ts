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
import { readOutline, type OutlineCard } from './read-outline.ts'

/** A list as people type it: one card a line, and what is indented under a line is what it leads to. */
export const outlineImporter: Importer = {
  id: 'outline',
  mediaType: 'text/plain',
  extension: 'txt',
  extensions: ['txt', 'md', 'markdown'],
  label: formatTexts.outline,
  leavesOut: formatTexts.outlineImportLeavesOut,
  parse(bytes, { language }): ImportedFile {
    const { items, omitted } = parseOutline(readPlainText(bytes, formatTexts.outline[language]))
    if (omitted > 0) {
      throw problem('model-too-large', { count: items.length + omitted, limit: limits.elements })
    }
    const cards = readOutline(items)
    const elements = cards.map((card, order) => elementFor(card, order, language))
    const links = elements.flatMap((element, index) => {
      const parent = elements[cards[index]?.parent ?? -1]
      return parent === undefined ? [] : [usualLink(parent, element)]
    })
    return assembleModel({ elements, links }, [], language)
  },
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
