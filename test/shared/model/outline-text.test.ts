import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '#shared/model/change-model.ts'
import { parseOutline } from '#shared/model/outline-text.ts'

function titles(text: string): readonly string[] {
  return parseOutline(text).items.map((item) => item.title)
}

function depths(text: string): readonly number[] {
  return parseOutline(text).items.map((item) => item.depth)
}

describe('parseOutline', () => {
  it('makes one item a line and skips empty ones', () => {
    expect(titles('Koken\r\n\r\n  \nWinkelen\rSamen eten\n')).toEqual([
      'Koken',
      'Winkelen',
      'Samen eten',
    ])
    expect(parseOutline('')).toEqual({ items: [], shortened: 0, omitted: 0 })
  })

  it('strips bullets, numbers, letters, boxes and headings', () => {
    const text =
      '- a\n* b\n• c\n– d\n1. e\n2) f\na) g\n[x] h\n- [ ] i\n## j\n•\tk\no\tl\n(b) m\niv. n'
    expect(titles(text)).toEqual([...'abcdefghijklmn'])
  })

  it('strips the capitals and Roman numbers by which Word numbers lists, which a tab follows', () => {
    const titles = (text: string) => parseOutline(text).items.map(({ title }) => title)
    expect(titles('A.\tKoken\nI.\tEten\nXIV)\tRust')).toEqual(['Koken', 'Eten', 'Rust'])
    expect(titles('A. Janssens kookt\nI. Peeters')).toEqual(['A. Janssens kookt', 'I. Peeters'])
  })

  it('leaves numbers that belong to the text', () => {
    const lines = [
      '40 kookavonden',
      '2.5 ton groenten',
      '2026. Het jaar',
      'A. Peeters',
      '-5 graden',
    ]
    expect(titles(lines.join('\n'))).toEqual(lines)
  })

  it('reads indents of tabs, spaces and both', () => {
    expect(depths('a\n\tb\n\t\tc\n\td\ne')).toEqual([0, 1, 2, 1, 0])
    expect(depths('a\n  b\n      c\n  d\ne')).toEqual([0, 1, 2, 1, 0])
    expect(depths('    a\n  b\n\tc')).toEqual([0, 0, 1])
  })

  it('reads levels from numbers where the indent was lost', () => {
    expect(depths('1 Winkel\n1.1 Koken\n1.1.1 Eten\n1.2 Kopen')).toEqual([0, 1, 2, 1])
  })

  it('reads the type from a letter or a word before a colon, in three languages', () => {
    const types = parseOutline(
      'A: koken\nO: 40 avonden\nEffet : manger mieux\nDoelstelling: gezond\nimpact: beter\nInput: geld',
    ).items.map((item) => item.type)
    expect(types).toEqual(['activity', 'output', 'outcome', 'objective', 'impact', 'input'])
  })

  it('leaves a colon that does not follow a type', () => {
    expect(parseOutline('Let op: samen koken\na: klein').items).toEqual([
      { title: 'Let op: samen koken', depth: 0 },
      { title: 'a: klein', depth: 0 },
    ])
  })

  it('takes the first cell of a spreadsheet row and keeps the others below it', () => {
    expect(parseOutline('Koken\twekelijks\t12 personen\n\tEten\t').items).toEqual([
      { title: 'Koken', depth: 0, description: 'wekelijks\n12 personen' },
      { title: 'Eten', depth: 1 },
    ])
  })

  it('reads a cell with a line break in it as one line', () => {
    expect(titles('"Koken\nen ""eten"""\tja\n"Alles"\nSlot')).toEqual([
      'Koken en "eten"',
      '"Alles"',
      'Slot',
    ])
  })

  it('goes on in the description where a line is too long for a title, and says so', () => {
    const { items, shortened } = parseOutline('woord '.repeat(100))
    expect(shortened).toBe(1)
    expect(items[0]?.title.length).toBeLessThanOrEqual(limits.title)
    expect(`${items[0]?.title}${items[0]?.description}`.match(/woord/g)).toHaveLength(100)
  })

  it('counts the lines that a board cannot hold', () => {
    const { items, omitted } = parseOutline('kaartje\n'.repeat(limits.elements + 3))
    expect(items).toHaveLength(limits.elements)
    expect(omitted).toBe(3)
  })

  it('reads anything: titles fit, nothing is empty, no level is skipped', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.stringMatching(/^[\t ]{0,6}(- |1\. |A: |1\.2 )?[a-z\t😀]{0,300}$/u),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const { items } = parseOutline(lines.join('\n'))
        for (const [index, { title, depth }] of items.entries()) {
          expect(title.length).toBeLessThanOrEqual(limits.title)
          expect(title.trim()).toBe(title)
          expect(title).not.toBe('')
          expect(title.isWellFormed()).toBe(true)
          expect(depth).toBeGreaterThanOrEqual(0)
          expect(depth).toBeLessThanOrEqual((items[index - 1]?.depth ?? -1) + 1)
        }
      }),
    )
  })

  it('gives back a tree of plain words as it was', () => {
    const tree = fc.array(
      fc.record({ word: fc.stringMatching(/^[a-zé]{2,12}$/), up: fc.nat({ max: 3 }) }),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(tree, fc.constantFrom('\t', '  ', '    '), (lines, indent) => {
        let depth = -1
        const items = lines.map(({ word, up }) => {
          depth = Math.max(0, depth + 1 - up)
          return { title: word, depth }
        })
        const text = items.map((item) => indent.repeat(item.depth) + item.title).join('\n')
        expect(parseOutline(text).items).toEqual(items)
      }),
    )
  })
})
