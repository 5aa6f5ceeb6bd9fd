import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { staticRoutes } from '#server/http/static.ts'

const folder = mkdtempSync(join(tmpdir(), 'catena-dist-'))

beforeAll(() => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<p>the app</p>')
  writeFileSync(join(folder, 'phone.html'), '<p>for phones</p>')
  writeFileSync(join(folder, 'assets', 'a-1.js'), 'export {}')
})

afterAll(() => rmSync(folder, { recursive: true }))

async function textAt(path: string): Promise<string> {
  return (await staticRoutes(folder).request(path)).text()
}

it.each(['/j', '/j/', '/j/K7P4QM', '/j?board=b1'])('%s is the page for phones', async (path) => {
  expect(await textAt(path)).toBe('<p>for phones</p>')
})

it.each(['/', '/b/b1', '/b/b1/screen', '/join'])('%s is the app', async (path) => {
  expect(await textAt(path)).toBe('<p>the app</p>')
})

it('asks for pages again at every visit, and for files with a hash in their name never', async () => {
  const cachingAt = async (path: string) =>
    (await staticRoutes(folder).request(path)).headers.get('cache-control')
  expect(await cachingAt('/j/K7P4QM')).toBe('no-cache')
  expect(await cachingAt('/assets/a-1.js')).toContain('immutable')
})
