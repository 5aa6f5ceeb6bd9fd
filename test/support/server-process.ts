import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'

/** The real server in a process of its own, with a folder of its own, on one port through kills and restarts. */
export interface ServerProcess {
  readonly url: string
  /** The same by an address that is not localhost, so not a secure context; undefined on a machine without one. */
  readonly lanUrl: string | undefined
  readonly pid: () => number
  readonly folder: string
  /** Pulls the plug. */
  kill(): Promise<void>
  /** Asks it to end in order, and waits until it has. */
  stop(): Promise<void>
  /** Starts again on the same folder and port. */
  start(): Promise<void>
  /** Runs it for a moment where those who were connected do not find it. */
  elsewhere(act: (url: string) => Promise<void>): Promise<void>
  /** Ends as an operator would, and removes the folder. */
  close(): Promise<void>
}

export async function startServerProcess(
  environment: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'catena-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const lan = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)
  let child: ChildProcess | undefined
  let output = ''

  async function start(at = port): Promise<void> {
    child = spawn(process.execPath, ['server/main.ts'], {
      env: { ...process.env, ...environment, PORT: String(at), CATENA_DATA: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-8000)))
    const ended = once(child, 'exit')
    for (;;) {
      if (await isReady(`http://localhost:${at}`)) return
      if (child.exitCode !== null) throw new Error(`the server ended:\n${output}`)
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 30))])
    }
  }

  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }

  await start()
  return {
    url,
    lanUrl: lan === undefined ? undefined : `http://${lan.address}:${port}`,
    pid: () => child?.pid ?? 0,
    folder,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    start: () => start(),
    elsewhere: async (act) => {
      const other = await freePort()
      await start(other)
      await act(`http://localhost:${other}`)
      await end('SIGTERM')
    },
    close: async () => {
      await end('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '0.0.0.0')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
