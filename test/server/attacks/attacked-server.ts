import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'

const root = join(import.meta.dirname, '../../..')

export interface Vitals {
  /** What is left after collecting garbage. */
  readonly keptBytes: number
  /** The longest that the main thread has worked without a break since it was last asked. */
  readonly longestMs: number
}

/** The real server in a process of its own, which tells how it feels. */
export interface AttackedServer {
  readonly url: string
  readonly port: number
  /** All that it has written to its standard output and error. */
  output(): string
  vitals(): Promise<Vitals>
  /** How it was when it was last asked: collecting garbage once more would say the same. */
  lastVitals(): Vitals | undefined
  signal(signal: NodeJS.Signals): void
  readonly exited: Promise<number | null>
  close(): Promise<void>
}

export interface AttackedServerOptions {
  readonly settings?: Readonly<Record<string, string>>
  /** Modules that are loaded before the server. */
  readonly imports?: readonly string[]
}

export async function startAttackedServer({
  settings = {},
  imports = [],
}: AttackedServerOptions = {}): Promise<AttackedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'catena-attacked-'))
  const loaded = [join(root, 'test/server/attacks/vitals.ts'), ...imports]
  const child = spawn(
    process.execPath,
    [...loaded.flatMap((module) => ['--import', module]), 'server/main.ts'],
    {
      cwd: root,
      env: { ...process.env, HOST: '127.0.0.1', PORT: '0', CATENA_DATA: folder, ...settings },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
  let output = ''
  let lastVitals: Vitals | undefined
  const exited = once(child, 'exit').then(([code]: (number | null)[]) => code ?? null)
  const port = await new Promise<number>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        const [, found] = /http:\/\/127\.0\.0\.1:(\d+)\n/.exec(output) ?? []
        if (found !== undefined) resolve(Number(found))
      })
    }
    void exited.then(() => reject(new Error(`the server ended:\n${output}`)))
  })
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    output: () => output,
    async vitals() {
      const told = once(child, 'message')
      child.send('vitals')
      const [vitals] = (await told) as [Vitals]
      lastVitals = vitals
      return vitals
    },
    lastVitals: () => lastVitals,
    signal: (signal) => void child.kill(signal),
    exited,
    async close() {
      child.kill('SIGTERM')
      await exited
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const mostKeptBytes = 5_000_000
const longestStallMs = 250

/** Runs an attack, and holds the server to what it promises of every one. */
export async function survive(server: AttackedServer, attack: () => Promise<void>): Promise<void> {
  const before = server.lastVitals() ?? (await server.vitals())
  await attack()
  const after = await server.vitals()
  expect(after.longestMs, 'stalled for so many milliseconds').toBeLessThan(longestStallMs)
  expect(after.keptBytes - before.keptBytes, 'kept so many bytes').toBeLessThan(mostKeptBytes)
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
}

/** Sends bytes as they are, and returns all that comes back until the server closes. */
export function sendRaw(port: number, ...parts: readonly (string | Uint8Array)[]): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => {
      for (const part of parts) socket.write(part)
    })
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')))
    socket.on('error', () => {})
    socket.on('close', () => resolve(answer))
  })
}
