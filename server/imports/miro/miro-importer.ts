import type { Element } from '#shared/model/change-model.ts'
import { newId } from '#shared/model/id.ts'
import type { Language } from '#shared/model/language.ts'
import { parseOutline } from '#shared/model/outline-text.ts'
import { unplacedType } from '#shared/model/stages.ts'
import { formatTexts } from '#shared/text/areas/formats.ts'
import type { ImportedFile, Importer } from '../importer.ts'
import { assembleModel } from '../parts/assemble-model.ts'
import { readPlainText } from '../parts/read-plain-text.ts'
import { readCsv, type CsvRow } from '../parts/read-csv.ts'
import { horizonCalled, typeCalled, type TypeRead } from '../parts/read-words.ts'
import { columnsIn, type StickyColumns } from './sticky-columns.ts'

/** Sticky notes as Miro and similar boards save them: a row each, of which the first cell is the text. */
export const miroImporter: Importer = {
  id: 'miro',
  mediaType: 'text/csv',
  extension: 'csv',
  extensions: ['csv'],
  label: formatTexts.miro,
  leavesOut: formatTexts.miroImportLeavesOut,
  parse(bytes, { language }): ImportedFile {
    const { rows } = readCsv(readPlainText(bytes, formatTexts.miro[language]))
    const told = columnsIn(rows[0]?.cells ?? [])
    const notes = told === undefined ? rows : rows.slice(1)
    const elements = notes.flatMap((row) => stickyIn(row, told, language))
    return assembleModel(
      { elements: elements.map((element, order) => ({ ...element, order })) },
      [],
      language,
    )
  },
}

/** The card that a row stands for; a type is found in its own column, before the text, or in any further cell. */
function stickyIn(
  { cells }: CsvRow,
  told: StickyColumns | undefined,
  language: Language,
): readonly Element[] {
  const at = (index: number | undefined): string => cells[index ?? -1]?.trim() ?? ''
  const { text, type, term, lane, tags } = told ?? { text: 0 }
  const [item] = parseOutline(at(text).replaceAll(/\s+/g, ' ')).items
  if (item === undefined) return []
  const others = told === undefined ? cells.slice(1).map((cell) => cell.trim()) : []
  const typeCells = told === undefined ? others : [at(type), at(lane), at(term)]
  const read: TypeRead | undefined =
    typeCells.map(typeCalled).find((found) => found !== undefined) ??
    (item.type === undefined ? undefined : { type: item.type })
  const horizon = read?.horizon ?? horizonCalled(at(term))
  const words = [
    ...at(tags).split(/[,;|]/),
    ...[at(lane), ...others].filter((cell) => typeCalled(cell) === undefined),
  ]
  const kept = [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))]
  return [
    {
      id: newId(),
      type: read?.type ?? unplacedType,
      ...(read === undefined || horizon === undefined ? {} : { horizon }),
      title: { [language]: item.title },
      ...(item.description === undefined ? {} : { description: { [language]: item.description } }),
      stakeholderIds: [],
      ...(kept.length === 0 ? {} : { tags: kept }),
      ...(read === undefined ? { parked: true } : {}),
      position: { x: 0, y: 0 },
    },
  ]
}
