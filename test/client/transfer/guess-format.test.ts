import { describe, expect, it } from 'vitest'
import { guessFormat, headBytes, readHead } from '#client/transfer/guess-format.ts'
import { exporters } from '#server/exports/registry.ts'
import { importers } from '#server/imports/registry.ts'
import { example } from '#shared/templates/example/example.ts'

const formats = importers.map(({ id, extensions, sign }) => ({
  id,
  extensions,
  sign: sign?.source ?? null,
}))

async function guess(name: string, content: BlobPart): Promise<string | undefined> {
  return guessFormat(name, await readHead(new Blob([content])), formats)?.id
}

describe('a format that Catena writes and reads', () => {
  const model = example.build('fr')
  const both = exporters.filter(({ id }) => formats.some((format) => format.id === id))

  it.each(both.map((exporter) => [exporter.id, exporter] as const))(
    '%s is known by its name, and by its content where the name says nothing',
    async (id, exporter) => {
      const made = await exporter.export(model, { language: 'fr' })
      const content = typeof made === 'string' ? made : new Uint8Array(made)
      expect(await guess(`board.${exporter.extension}`, content)).toBe(id)
      expect(await guess('board', content)).toBe(id)
    },
  )
})

describe('a file of somebody else', () => {
  it.each([
    ['cards.csv', 'Nr;Titel;Type\n1;Bus;output\n', 'csv'],
    ['cards.csv', 'title,type\nBus,output\n', 'csv'],
    ['links.csv', 'From,To\n1,2\n', 'csv'],
    ['kumu.csv', 'Label,Type,Description,Tags\nBus,Output,,\n', 'csv'],
    ['', '"Naam";"Soort"\n"Bus";"output"\n', 'csv'],
    ['stickies.csv', 'More people cycle\nA bus on Sunday\n', 'miro'],
    ['stickies.csv', 'Text,Frame\nBus,Outputs\n', 'miro'],
    ['stickies.csv', 'Text,Label\nBus,Outputs\n', 'miro'],
    ['list.txt', 'Name, and address\n', 'outline'],
    ['list.txt', 'Impact\n  Outcome\n', 'outline'],
    ['list.md', '- From here, to there\n', 'outline'],
    ['', 'One line\n  another, with a comma\n', 'outline'],
    ['', 'Titel\tType\nBus\toutput\n', 'csv'],
    ['old.xls', '\u00d0\u00cf', 'xlsx'],
    ['file.xml', '<?xml version="1.0"?><iati-activities version="2.03">', 'iati'],
    ['file.xml', '<?xml version="1.0"?><graphml xmlns="x">', 'graphml'],
    ['map.json', '{"elements":[],"connections":[]}', 'kumu'],
    ['data.json', '[{"@context":"x","@type":"cids:Outcome"}]', 'cids'],
    ['board.json', '{"hello":1}', 'json'],
  ])('%s with %j is taken for %s', async (name, content, format) => {
    expect(await guess(name, content)).toBe(format)
  })

  it('is known by what it begins with, however much of it there is', async () => {
    const elements = Array.from({ length: 3000 }, (_, index) => ({ id: index, label: 'A card' }))
    const file = JSON.stringify({ elements, connections: [] })
    expect(file.length).toBeGreaterThan(headBytes)
    expect(await guess('map.json', file)).toBe('kumu')
  })

  it('is read in the wide encoding in which Excel saves text', async () => {
    const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from('Titel\tType\n', 'utf16le')])
    expect(await guess('cards.txt', wide)).toBe('csv')
  })
})
