import { isLanguage, languages, type Language } from '#shared/model/language.ts'
import { columnTexts } from '#shared/text/areas/tables.ts'
import { plainWord, type CellContent } from './cell-kinds.ts'
import { copyMark, moreKey, type ColumnShape, type TableShape } from './table.ts'
import { tableShapes } from './table-shapes.ts'

export interface Headings {
  /** The key of each column; undefined where nobody knows what stands in it. */
  readonly keys: readonly (string | undefined)[]
  readonly language: Language
}

/** The table that is called so, in any language. */
export function tableCalled(words: CellContent): TableShape | undefined {
  const said = plainWord(words ?? '')
  return tableShapes.find(
    ({ id, label }) =>
      said === id.toLowerCase() ||
      languages.some((language) => plainWord(label[language]) === said),
  )
}

/** The table and columns that a row of keys names, as Catena writes it above the headings. */
export function readKeys(cells: readonly CellContent[]) {
  const named = cells.map((cell) => /^([a-zA-Z]+)\.(.+)$/.exec(String(cell ?? '')) ?? [])
  const [, first] = named.find(([, id]) => tableShapes.some((shape) => shape.id === id)) ?? []
  const shape = tableShapes.find(({ id }) => id === first)
  if (shape === undefined) return undefined
  const keys = named.map(([, id, key]) =>
    id === shape.id && key !== undefined && isKeyOf(shape, key) ? key : undefined,
  )
  return keys.some((key) => key !== undefined) ? { shape, keys } : undefined
}

function isKeyOf(shape: TableShape, key: string): boolean {
  if (/^more(\.\d+)?$/.test(key)) return true
  const path = key.endsWith(copyMark) ? key.slice(0, -copyMark.length) : key
  return shape.columns.some((column) =>
    column.isByLanguage === true ? path.startsWith(`${column.path}.`) : column.path === path,
  )
}

/** What the columns of a table are, by what stands above them in any of the languages. */
export function readHeadings(
  shape: TableShape,
  headings: readonly CellContent[],
  fallback: Language,
): Headings {
  const labels = labelsOf(shape)
  const find = (heading: CellContent): Label | undefined => {
    if (heading === undefined) return undefined
    const said = plainWord(heading)
    const more = moreKeyOf(said)
    if (more !== undefined) return { key: more, languages: [] }
    return labels.plain.get(said) ?? withLanguage(labels.byLanguage, heading, said)
  }
  const found = headings.map(find)
  const language = mostly(found, fallback)
  const keys = found.map((label) => {
    if (label === undefined) return undefined
    return label.column?.isByLanguage === true
      ? `${label.key}.${label.suffix ?? language}`
      : label.key
  })
  // The first of its name is meant, but for one that stands further on under our own name for it.
  const meant = new Map<string, number>()
  keys.forEach((key, index) => {
    if (key === undefined) return
    const known = meant.get(key)
    const isBetter =
      known === undefined || (found[known]?.isOther === true && found[index]?.isOther !== true)
    if (isBetter) meant.set(key, index)
  })
  return {
    keys: keys.map((key, index) =>
      key !== undefined && meant.get(key) === index ? key : undefined,
    ),
    language,
  }
}

interface Label {
  readonly key: string
  readonly column?: ColumnShape
  /** Those that call it so. */
  readonly languages: readonly Language[]
  /** Whether it is another name for it than ours. */
  readonly isOther?: boolean
  /** The language that its texts are in, where the heading says so. */
  readonly suffix?: string
}

interface Labels {
  readonly plain: ReadonlyMap<string, Label>
  /** Of texts that are a column in each language, which may be called as a plain one is. */
  readonly byLanguage: ReadonlyMap<string, Label>
}

function labelsOf(shape: TableShape): Labels {
  const plain = new Map<string, Label>()
  const byLanguage = new Map<string, Label>()
  const addTo = (labels: Map<string, Label>, said: string, label: Label): void => {
    const known = labels.get(said)
    if (known === undefined) labels.set(said, label)
    else if (known.key === label.key)
      labels.set(said, { ...known, languages: [...known.languages, ...label.languages] })
  }
  const add = (words: string, label: Label): void => {
    addTo(plain, plainWord(words), label)
    if (label.column?.isByLanguage === true) addTo(byLanguage, plainWord(words), label)
  }
  for (const language of languages)
    for (const column of shape.columns) {
      const label = column.label[language]
      add(label, { key: column.path, column, languages: [language] })
      if (column.refersTo !== undefined)
        add(columnTexts.named[language](label), {
          key: `${column.path}${copyMark}`,
          languages: [language],
        })
    }
  for (const column of shape.columns)
    for (const words of [...(column.also ?? []), column.path])
      add(words, { key: column.path, column, languages: [], isOther: true })
  return { plain, byLanguage }
}

/** Columns that go on where a cell has no room left: `Meer (JSON) 2` and so on. */
function moreKeyOf(said: string): string | undefined {
  const label = languages
    .map((language) => plainWord(columnTexts.more[language]))
    .find((words) => said === words || said.startsWith(`${words} `))
  if (label === undefined) return undefined
  const number = said.slice(label.length).trim()
  return number === '' ? moreKey : /^\d+$/.test(number) ? `${moreKey}.${number}` : undefined
}

/** A heading that ends in a language, such as `Titel (nl)` or `title_fr`. */
function withLanguage(
  labels: Labels['byLanguage'],
  heading: string | number | boolean,
  said: string,
): Label | undefined {
  const [, words = '', inBrackets, after] =
    /^(.+?)\s*(?:\(([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\)|[ .](nl|fr|en))$/.exec(said) ?? []
  const label = labels.get(words)
  if (label === undefined) return undefined
  // A tag such as pt-BR has capitals, which comparing takes away.
  const written = /\(([^)]+)\)\s*$/.exec(String(heading))?.[1] ?? inBrackets
  return { ...label, suffix: after ?? written ?? '' }
}

/** The language in which most headings are known. */
function mostly(found: readonly (Label | undefined)[], fallback: Language): Language {
  const count = (language: Language): number =>
    found.filter((label) => label?.languages.includes(language) === true).length
  const [best = fallback] = [fallback, ...languages.filter(isLanguage)].toSorted(
    (one, other) => count(other) - count(one),
  )
  return best
}
