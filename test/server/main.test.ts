import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catena-main-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function run(settings: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', CATENA_DATA: folder, PORT: '0', ...settings },
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return {
    child,
    output: () => output,
    exited: once(child, 'exit').then(([code]: unknown[]) => code),
    /** Resolves with the match as soon as it is printed. */
    async printed(pattern: RegExp): Promise<RegExpExecArray> {
      for (;;) {
        const found = pattern.exec(output)
        if (found !== null) return found
        await once(child.stdout, 'data')
      }
    },
  }
}

it('ends with 78 and names a setting that cannot be used', async () => {
  const { exited, output } = run({ CATENA_PROXY: 'many' })
  expect(await exited).toBe(78)
  expect(output()).toBe(
    'CATENA_PROXY is "many". Right would be: the number of trusted proxies in front, from 0 to 10.\n',
  )
})

it('says that a port is taken and which one is free', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const address = taken.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const { exited, output } = run({ PORT: String(port) })
  expect(await exited).toBe(1)
  expect(output()).toMatch(new RegExp(`^Port ${port} is taken.* PORT=\\d+ npm start\n$`))
  taken.close()
})

it('stops in order when it is asked to, and logs no secret', async () => {
  const { child, exited, output, printed } = run({})
  const [, url = ''] = await printed(/(http:\/\/127\.0\.0\.1:\d+)\n/)
  const made = await fetch(`${url}/api/boards`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ title: 'Very private' }),
  })
  const board: unknown = await made.json()
  child.kill('SIGTERM')
  expect(await exited).toBe(0)
  const [, id = ''] = /"id":"(\w+)"/.exec(JSON.stringify(board)) ?? []
  const [, token = ''] = /"token":"([\w-]+)"/.exec(JSON.stringify(board)) ?? []
  for (const secret of [id, token, 'Very private']) {
    expect(secret).not.toBe('')
    expect(output()).not.toContain(secret)
  }
})
