/** In which cells of a row to look. */
export interface StickyColumns {
  readonly text: number
  readonly type?: number
  readonly term?: number
  readonly lane?: number
  readonly tags?: number
}

/** What the columns are called by whiteboards and by people, in three languages. */
const names: Readonly<Record<keyof StickyColumns, readonly string[]>> = {
  text: [
    'text',
    'content',
    'title',
    'sticky',
    'sticky note',
    'note',
    'card',
    'tekst',
    'inhoud',
    'titel',
    'kaartje',
    'post-it',
    'texte',
    'contenu',
    'titre',
    'carte',
  ],
  type: ['type', 'kind', 'category', 'soort', 'categorie', 'genre', 'catégorie'],
  term: ['level', 'horizon', 'term', 'niveau', 'termijn', 'terme'],
  lane: [
    'lane',
    'column',
    'frame',
    'cluster',
    'kolom',
    'kader',
    'groep',
    'colonne',
    'cadre',
    'groupe',
  ],
  tags: ['tags', 'tag', 'labels', 'label', 'étiquettes', 'étiquette', 'mots-clés'],
}

/** The columns that a first row names; undefined where it is a note itself. */
export function columnsIn(heading: readonly string[]): StickyColumns | undefined {
  const cells = heading.map((cell) => cell.trim().toLowerCase())
  const indexOf = (column: keyof StickyColumns): number =>
    cells.findIndex((cell) => names[column].includes(cell))
  const text = indexOf('text')
  if (text < 0) return undefined
  const named = (['type', 'term', 'lane', 'tags'] as const)
    .map((column) => [column, indexOf(column)] as const)
    .filter(([, index]) => index >= 0)
  return { text, ...Object.fromEntries(named) }
}
