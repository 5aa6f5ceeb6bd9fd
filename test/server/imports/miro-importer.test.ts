import { describe, expect, it } from 'vitest'
import { Problem } from '#shared/problems/problem.ts'
import { limits } from '#shared/model/change-model.ts'
import { miroImporter } from '#server/imports/miro/miro-importer.ts'

const parse = (text: string) =>
  miroImporter.parse(new TextEncoder().encode(text), { language: 'nl' }).model

function cards(text: string): readonly unknown[] {
  return parse(text).elements.map(({ type, horizon, title, tags, parked }) => ({
    title: title['nl'],
    ...(parked === true ? {} : { type }),
    ...(horizon === undefined ? {} : { horizon }),
    ...(tags === undefined ? {} : { tags }),
  }))
}

function codeOf(text: string | Uint8Array): string {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  try {
    miroImporter.parse(bytes, { language: 'nl' })
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
  return 'accepted'
}

describe('import of sticky notes', () => {
  it('makes a card of each row and parks those of which nobody says what they are', () => {
    expect(cards('Eerst koken, dan eten\n"Buren\nhelpen"\n=SUM(A1)\nE: vaker samen\n')).toEqual([
      { title: 'Eerst koken, dan eten' },
      { title: 'Buren helpen' },
      { title: '=SUM(A1)' },
      { title: 'vaker samen', type: 'outcome' },
    ])
  })

  it('reads columns for type, term, lane and tags in three languages', () => {
    expect(
      cards('Tekst;Soort;Termijn;Tags\nSamen eten;effect;korte termijn;jeugd, 2026\n'),
    ).toEqual([{ title: 'Samen eten', type: 'outcome', horizon: 'short', tags: ['jeugd', '2026'] }])
    expect(cards('Content,Frame\n"Cook, eat",Activities\nTalk,Ideas\n')).toEqual([
      { title: 'Cook, eat', type: 'activity' },
      { title: 'Talk', tags: ['Ideas'] },
    ])
    expect(cards('Titre\tType\nManger ensemble\tEffet\n')).toEqual([
      { title: 'Manger ensemble', type: 'outcome' },
    ])
  })

  it('finds a type in a further cell where no row names the columns', () => {
    expect(cards('Koken;Activiteit\nSamen eten;Effect – lange termijn\nGeel;idee\n')).toEqual([
      { title: 'Koken', type: 'activity' },
      { title: 'Samen eten', type: 'outcome', horizon: 'long' },
      { title: 'Geel', tags: ['idee'] },
    ])
  })

  it('takes further cells for tags, however many a note has', () => {
    expect(cards('Koken\n"Wandelen","thema 1"\n"Praten","thema 1","thema 2"\n')).toEqual([
      { title: 'Koken' },
      { title: 'Wandelen', tags: ['thema 1'] },
      { title: 'Praten', tags: ['thema 1', 'thema 2'] },
    ])
  })

  it('goes on in the description where a note is longer than a title', () => {
    const [card] = parse(`${'woord '.repeat(100)}\n`).elements
    expect(card?.title['nl']?.length).toBeLessThanOrEqual(limits.title)
    expect(card?.description?.['nl']).toMatch(/^… woord/)
  })

  it('reads what Excel saves in other encodings', () => {
    const bytes = Uint8Array.from(Buffer.from('\uFEFFTekst\tType\nCafé\tEffect\n', 'utf16le'))
    const { model } = miroImporter.parse(bytes, { language: 'nl' })
    expect(model.elements.map(({ title, type }) => [title['nl'], type])).toEqual([
      ['Café', 'outcome'],
    ])
  })

  it('refuses what has no notes, no table, or more than a board holds', () => {
    expect(codeOf('')).toBe('file-no-cards')
    expect(codeOf('Tekst;Soort\n')).toBe('file-no-cards')
    expect(codeOf('a;b\n"c;d\n')).toBe('file-quote-open')
    expect(codeOf('PK\u0003\u0004')).toBe('file-not-text')
    expect(codeOf('een kaartje\n'.repeat(limits.elements + 1))).toBe('model-too-large')
    expect(codeOf(new Uint8Array(100_000_000))).toBe('file-too-large')
  })
})
