import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Problem } from '#shared/problems/problem.ts'
import { limits, type ChangeModel } from '#shared/model/change-model.ts'
import { example } from '#shared/templates/example/example.ts'
import { opmlExporter } from '#server/exports/opml/opml-exporter.ts'
import { outlineImporter } from '#server/imports/outline/outline-importer.ts'

const parse = (text: string) =>
  outlineImporter.parse(new TextEncoder().encode(text), { language: 'nl' })

/** Each card as "type: title", with its horizon where it has one. */
function cards(text: string): readonly string[] {
  return parse(text).model.elements.map(
    ({ type, horizon, title }) =>
      `${type}${horizon === undefined ? '' : ` ${horizon}`}: ${title['nl']}`,
  )
}

function links(text: string): readonly string[] {
  const { elements, links: found } = parse(text).model
  const titles = new Map(elements.map(({ id, title }) => [id, title['nl']]))
  return found.map(({ from, to, kind }) => `${titles.get(from)} ${kind} ${titles.get(to)}`)
}

function codeOf(bytes: Uint8Array): string {
  try {
    outlineImporter.parse(bytes, { language: 'nl' })
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
  return 'accepted'
}

describe('import of a list', () => {
  it('takes an indent for "leads to", and gives each step the next type of the chain', () => {
    const text = [
      '- Koken met buren',
      '    - 40 avonden',
      '        - Buren eten samen',
      '            - Minder eenzaamheid',
      '    - 12 vrijwilligers',
    ].join('\n')
    expect(cards(text)).toEqual([
      'activity: Koken met buren',
      'output: 40 avonden',
      'outcome: Buren eten samen',
      'impact: Minder eenzaamheid',
      'output: 12 vrijwilligers',
    ])
    expect(links(text)).toEqual([
      'Koken met buren leads-to 40 avonden',
      '40 avonden leads-to Buren eten samen',
      'Buren eten samen leads-to Minder eenzaamheid',
      'Koken met buren leads-to 12 vrijwilligers',
    ])
    expect(parse(text).model.lanes.map(({ type }) => type)).toEqual([
      'activity',
      'output',
      'outcome',
      'impact',
    ])
  })

  it('keeps what lies between as outcomes in a longer chain', () => {
    expect(cards('a\n\tb\n\t\tc\n\t\t\td\n\t\t\t\te')).toEqual([
      'activity: a',
      'output: b',
      'outcome: c',
      'outcome: d',
      'impact: e',
    ])
  })

  it('reads types before a colon, and headings with the lines under them', () => {
    expect(cards('Middel: een kok\n  A: koken\nE: samen eten')).toEqual([
      'input: een kok',
      'activity: koken',
      'outcome: samen eten',
    ])
    const headed =
      'Activiteiten\nKoken\nTuinieren\nEffecten – korte termijn:\n  Samen eten\nImpact\nGeluk'
    expect(cards(headed)).toEqual([
      'activity: Koken',
      'activity: Tuinieren',
      'outcome short: Samen eten',
      'impact: Geluk',
    ])
    expect(links(headed)).toEqual([])
    expect(cards('# Effets\n- Manger ensemble\n# Objectifs\n- Santé')).toEqual([
      'outcome: Manger ensemble',
      'objective: Santé',
    ])
  })

  it('parks the cards of a plain list, which says nothing of their places', () => {
    const { elements, lanes } = parse('Koken\nTuinieren').model
    expect(elements.map(({ type, parked }) => [type, parked])).toEqual([
      ['note', true],
      ['note', true],
    ])
    expect(lanes).toEqual([])
  })

  it('makes one card of each line, and a link to each indented one, whatever is written', () => {
    const line = fc.record({
      depth: fc.nat({ max: 5 }),
      words: fc.stringMatching(/^[B-Z][a-z]{3,9} [a-z]{2,9}$/),
    })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const { model, skipped } = parse(
          lines.map(({ depth, words }) => `${'\t'.repeat(depth)}* ${words}`).join('\r\n'),
        )
        expect(model.elements.map(({ title }) => title['nl'])).toEqual(
          lines.map(({ words }) => words),
        )
        expect(skipped).toEqual([])
        const order = model.elements.map(({ id }) => id)
        for (const { from, to } of model.links)
          expect(order.indexOf(from)).toBeLessThan(order.indexOf(to))
        expect(new Set(model.links.map(({ to }) => to)).size).toBe(model.links.length)
      }),
    )
  })

  it('reads what Notepad and Word save in other encodings', () => {
    const text = 'Activité\n\tÉlèves à l’école'
    for (const bytes of [
      Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le')),
      Uint8Array.from(Buffer.from(text.replace('’', '\u0092'), 'latin1')),
    ]) {
      const { model } = outlineImporter.parse(bytes, { language: 'fr' })
      expect(model.elements.map(({ title }) => title['fr'])).toEqual(['Élèves à l’école'])
      expect(model.primaryLanguage).toBe('fr')
    }
  })

  it('refuses what is empty, no text, or more than a board holds', () => {
    expect(codeOf(new TextEncoder().encode(' \n\t\n'))).toBe('file-no-cards')
    expect(codeOf(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14))).toBe('file-not-text')
    expect(codeOf(new TextEncoder().encode('kaartje\n'.repeat(limits.elements + 1)))).toBe(
      'model-too-large',
    )
    expect(codeOf(new Uint8Array(100_000_000))).toBe('file-too-large')
  })
})

describe('import of OPML', () => {
  it('brings back the cards and links of a board that was saved as an outline', () => {
    const model = example.build('nl')
    const file = String(opmlExporter.export(model, { language: 'nl' }))
    const back = parse(file)
    const kept = model.elements.filter(({ type }) => type !== 'note')
    expect(back.skipped).toEqual([])
    expect(back.model.title).toEqual({ nl: model.title['nl'] })
    expect(cards(file).toSorted()).toEqual(
      kept.map(({ type, title }) => `${type}: ${title['nl']}`).toSorted(),
    )
    const pairs = ({ elements, links: all }: ChangeModel) => {
      const titles = new Map(elements.map(({ id, title }) => [id, title['nl']]))
      return all.map(({ from, to }) => `${titles.get(from)} → ${titles.get(to)}`).toSorted()
    }
    expect(pairs(back.model)).toEqual(pairs({ ...model, elements: kept }))
  })

  it('reads what outliners save: lines without types, notes, bold words and empty lines', () => {
    const file = `<?xml version="1.0" encoding="utf-8"?>
<!-- saved by an outliner -->
<opml version="2.0"><head><title>Buurt &amp; eten</title></head><body>
  <outline text="Koken met &lt;b&gt;buren&lt;/b&gt;" _note="Elke week">
    <outline text="40 avonden"><outline text="  "><outline text="Minder eenzaam"/></outline></outline>
  </outline>
  <outline text="Effect: Meer contact"/>
</body></opml>`
    expect(cards(file)).toEqual([
      'activity: Koken met buren',
      'output: 40 avonden',
      'outcome: Minder eenzaam',
      'outcome: Meer contact',
    ])
    expect(parse(file).model.title).toEqual({ nl: 'Buurt & eten' })
    expect(parse(file).model.elements[0]?.description).toEqual({ nl: 'Elke week' })
  })

  it('refuses what is damaged, empty, too deep or has entities of its own', () => {
    const bytes = (text: string) => new TextEncoder().encode(text)
    const deep = '<outline text="a">'.repeat(100)
    expect(codeOf(bytes('<opml version="2.0"><body>'))).toBe('file-not-xml')
    expect(codeOf(bytes('<opml version="2.0"><body></body></opml>'))).toBe('file-no-cards')
    expect(codeOf(bytes(`<opml><body>${deep}`))).toBe('file-too-deep')
    const lines = '<outline text="a"/>'.repeat(limits.elements + 1)
    expect(codeOf(bytes(`<opml><body>${lines}</body></opml>`))).toBe('model-too-large')
    expect(
      codeOf(bytes('<?xml version="1.0"?><!DOCTYPE opml [<!ENTITY a "b">]><opml>&a;</opml>')),
    ).toMatch(/^file-(entities|other-format)$/)
  })
})
