import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cores, endProcess, startPinned } from './pinned-process.ts'

export interface StartedServer {
  readonly pid: number
  readonly port: number
  readonly readyMs: number
  close(): Promise<void>
}

interface StartOptions {
  readonly readyPath?: string
  readonly nodeFlags?: readonly string[]
  /** Otherwise one that is free. */
  readonly port?: number | undefined
}

const patienceMs = 60_000

/** Runs a server that listens on `PORT` until it answers over HTTP. */
export async function startServer(
  script: string,
  environment: Readonly<Record<string, string>>,
  { readyPath = '/', nodeFlags = [], port: wantedPort }: StartOptions = {},
): Promise<StartedServer> {
  const port = wantedPort ?? (await freePort())
  const startedAt = performance.now()
  const { child, output } = startPinned(cores.server, [...nodeFlags, script], {
    ...environment,
    PORT: String(port),
    HOST: '127.0.0.1',
    NODE_ENV: 'production',
  })
  for (;;) {
    if (await answers(`http://127.0.0.1:${port}${readyPath}`)) break
    const isLate = performance.now() - startedAt > patienceMs
    if (child.exitCode !== null || isLate) {
      await endProcess(child)
      throw new Error(`${script} does not answer:\n${output()}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return {
    pid: child.pid ?? 0,
    port,
    readyMs: performance.now() - startedAt,
    close: () => endProcess(child),
  }
}

/** A folder for one server, and how to remove it. */
export function temporaryFolder(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'catena-bench-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
