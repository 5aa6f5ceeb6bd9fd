import { describe, expect, it } from 'vitest'
import { exporters } from '#server/exports/registry.ts'
import { csvImporter } from '#server/imports/csv/csv-importer.ts'
import { miroImporter } from '#server/imports/miro/miro-importer.ts'
import { outlineImporter } from '#server/imports/outline/outline-importer.ts'
import { example } from '#shared/templates/example/example.ts'
import { codeOf, toBytes } from '../problem-code.ts'

describe.each([outlineImporter, csvImporter, miroImporter])('a file read as $id', (importer) => {
  const read = (file: string | Uint8Array) =>
    importer.parse(typeof file === 'string' ? toBytes(file) : file, { language: 'nl' })

  it.each([
    '<?xml version="1.0"?>\n<a>\n<b/>\n</a>\n',
    '\uFEFF<!DOCTYPE html>\n<p>Koken\n',
    '<svg viewBox="0 0 1 1">\n<path d="M0 0"/>\n</svg>\n',
    '<html>\n<body>\n</body>\n</html>\n',
    '{\n"hello": 1\n}\n',
    '[\n{"label": "Koken"}\n]\n',
    'digraph {\n  a -> b\n}\n',
    'strict graph "g" {\n  a -- b\n}\n',
    'flowchart LR\n  a --> b\n',
    'graph TD;\n  a --> b\n',
    '---\r\ntitle: Koken\r\n---\r\nflowchart LR\r\n',
  ])('is in another format where it is %j', (text) => {
    expect(codeOf(() => read(text))).toBe('file-other-format')
  })

  it.each([
    'json',
    'kumu',
    'jsoncanvas',
    'graphml',
    'cids',
    'iati',
    'svg',
    'dot',
    'mermaid',
    'html',
  ])('is in another format where it is our %s', async (id) => {
    const exporter = exporters.find((one) => one.id === id)
    const made = await exporter?.export(example.build('nl'), { language: 'nl' })
    const bytes = typeof made === 'string' ? toBytes(made) : (made ?? new Uint8Array())
    expect(codeOf(() => read(bytes))).toBe('file-other-format')
  })

  it.each([
    ['<3 voor de buurt', 'Koken'],
    ['<b>Koken</b> met buren', 'Eten'],
    ['<html> leren', 'Koken'],
    ['{idee} koken', 'Eten'],
    ['[Koken]', 'Eten'],
    ['Graph TD', 'Flowchart'],
    ['digraph', 'graph TDs'],
    ['Koken', '<b>Eten</b>'],
  ])('is a list where it has %j and %j in it', (...lines) => {
    expect(read(lines.join('\n')).model.elements.map(({ title }) => title['nl'])).toEqual(lines)
  })
})
