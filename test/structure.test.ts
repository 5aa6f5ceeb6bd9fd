import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** The walls and habits that no compiler checks. What to do about a failure stands in the name of its test. */

const root = fileURLToPath(new URL('..', import.meta.url))

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

const sources = ['client', 'server', 'shared']
  .flatMap(filesIn)
  .filter((path) => /\.tsx?$/.test(path))
// The benchmark installs others' servers into a folder of its own.
const tests = filesIn('test').filter(
  (path) => /\.tsx?$/.test(path) && !path.includes('node_modules'),
)
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

/** What a file imports, as it is written there. */
function importsOf(path: string): readonly string[] {
  return [
    ...textOf(path).matchAll(/^(?:import|export)\b[^'"]*?from\s+'([^']+)'|^import '([^']+)'/gm),
  ].map(([, from, alone]) => from ?? alone ?? '')
}

function isTypeOnly(path: string, from: string): boolean {
  const statements = [...textOf(path).matchAll(/^import\s+(type\s)?[^'"]*?from\s+'([^']+)'/gm)]
  return statements.filter(([, , name]) => name === from).every(([, type]) => type !== undefined)
}

/** Files under a folder that import something they may not. */
function trespassers(
  isInside: (path: string) => boolean,
  isForbidden: (from: string, path: string) => boolean,
): readonly string[] {
  return sources.filter(isInside).flatMap((path) =>
    importsOf(path)
      .filter((from) => isForbidden(from, path))
      .map((from) => `${path} imports ${from}`),
  )
}

describe('walls', () => {
  it('client/canvas alone imports React Flow: show cards through its components', () => {
    expect(
      trespassers(
        (path) => !path.startsWith('client/canvas/'),
        (from) => from.startsWith('@xyflow/'),
      ),
    ).toEqual([])
  })

  it('client/session alone in the client knows Yjs: read its snapshot and call its actions', () => {
    expect(
      trespassers(
        (path) => path.startsWith('client/') && !path.startsWith('client/session/'),
        (from) => /^(yjs|y-|lib0)/.test(from),
      ),
    ).toEqual([])
  })

  it('shared imports neither server nor client: what both need stands in shared', () => {
    expect(
      trespassers(
        (path) => path.startsWith('shared/'),
        (from) => /^#(server|client)\//.test(from) || from.startsWith('node:'),
      ),
    ).toEqual([])
  })

  it('client and server meet in shared, and in client/api for types only', () => {
    expect(
      trespassers(
        (path) => path.startsWith('client/'),
        (from, path) =>
          from.startsWith('#server/') &&
          !(path.startsWith('client/api/') && isTypeOnly(path, from)),
      ),
    ).toEqual([])
    expect(
      trespassers(
        (path) => path.startsWith('server/'),
        (from) => from.startsWith('#client/'),
      ),
    ).toEqual([])
  })

  it('exports and imports are pure: they know shared and their own folder, no Yjs, no Hono, no storage', () => {
    expect(
      trespassers(
        (path) => /^server\/(exports|imports)\//.test(path),
        (from) =>
          !/^(#shared\/|#server\/(exports|imports)\/|node:|\.|(zod|saxes|fflate|bidi-js|fontkit|pdfkit|pptxgenjs|docx|@napi-rs\/canvas)$)/.test(
            from,
          ),
      ),
    ).toEqual([])
  })

  it('a format knows another as a whole only: what several need stands in parts', () => {
    const formatOf = (path: string) =>
      /^server\/(exports|imports)\/(?!parts\/)[^/]+\//.exec(path)?.[0]
    const isOther = (from: string, path: string) => {
      if (/-(exporter|importer)\.ts$/.test(from)) return false
      const own = formatOf(path) ?? ''
      const other = formatOf(from.startsWith('.') ? join(path, '..', from) : from.replace('#', ''))
      return other !== undefined && other !== own && other.split('/')[1] === own.split('/')[1]
    }
    expect(trespassers((path) => formatOf(path) !== undefined, isOther)).toEqual([])
  })

  it('nothing but what runs the server ends the process', () => {
    const mayExit = ['server/run.ts']
    expect(
      sources.filter((path) => textOf(path).includes('process.exit(') && !mayExit.includes(path)),
    ).toEqual([])
  })
})

describe('registries', () => {
  const registries = sources.filter((path) => path.endsWith('/registry.ts'))

  it.each(registries)('%s names every folder beside it', (registry) => {
    const folder = join(registry, '..')
    const members = readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'parts')
      .map((entry) => entry.name)
    const imported = importsOf(registry)
    const isNamed = (member: string) => imported.some((from) => from.startsWith(`./${member}/`))
    expect(members.filter((member) => !isNamed(member))).toEqual([])
  })
})

describe('SPEC rules', () => {
  const specs = ['client', 'server', 'shared']
    .flatMap(filesIn)
    .filter((path) => path.endsWith('/SPEC.md'))
  const quoted = tests.map(textOf).join('\n')

  it('exist for the document, the wire and the storage', () => {
    for (const folder of ['shared/document', 'server/sync', 'server/storage']) {
      expect(existsSync(join(root, folder, 'SPEC.md')), folder).toBe(true)
    }
  })

  it.each(specs)('%s: every rule has a test that quotes its id', (spec) => {
    // A rule begins its line, its list item or its table row with its id.
    const ids = [
      ...textOf(spec).matchAll(/^(?:[-*|#]+ *)?\*{0,2}`?\[?([A-Z]{2,6}\d+[a-z]?)\b/gm),
    ].map(([, id = '']) => id)
    expect(ids.length).toBeGreaterThan(0)
    expect([...new Set(ids)].filter((id) => !quoted.includes(`[${id}]`))).toEqual([])
  })
})

describe('files', () => {
  it('are named by what they are', () => {
    const vague = /\/(utils?|helpers?|index|common|misc)\.tsx?$/
    expect([...sources, ...tests].filter((path) => vague.test(path))).toEqual([])
  })
})
