import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { startServerProcess } from '#test/support/server-process.ts'
import { largeModel } from '../canvas/large-model.ts'
import type { Load, LoadResult } from './load.ts'

/**
 * One board, many clients in a process of their own that speak the protocol of the npm package y-websocket; 20 of
 * them edit 5 times and move their cursors 10 times a second. `--quick` measures for a few seconds,
 * `--clients=50,150` other sizes, `--cards=2000` another size of the board, `--echo` sends presence back as the npm package does.
 */
export async function bench(flags: readonly string[]): Promise<unknown> {
  const isQuick = flags.includes('--quick')
  const counts = valueOf(flags, '--clients=', '50,150,300').split(',').map(Number)
  const cards = Number(valueOf(flags, '--cards=', '100'))
  const results: unknown[] = []
  for (const clients of counts)
    results.push(
      await measure(cards, {
        clients,
        editors: Math.min(20, clients),
        editsPerSecond: 5,
        cursorsPerSecond: 10,
        echoesPresence: flags.includes('--echo'),
        seconds: isQuick ? 4 : 15,
      }),
    )
  return results
}

function valueOf(flags: readonly string[], name: string, byDefault: string): string {
  return flags.find((flag) => flag.startsWith(name))?.slice(name.length) ?? byDefault
}

async function measure(
  cards: number,
  wanted: Omit<Load, 'url' | 'boardId' | 'token'>,
): Promise<unknown> {
  const server = await startServerProcess()
  try {
    const response = await fetch(`${server.url}/api/boards`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model: largeModel(cards) }),
    })
    if (!response.ok) throw new Error(await response.text())
    const { id, links } = (await response.json()) as {
      id: string
      links: { editor: { token: string } }
    }
    const url = `${server.url.replace('http', 'ws')}/sync`
    const load: Load = { ...wanted, url, boardId: id, token: links.editor.token }
    const child = fork(fileURLToPath(new URL('load.ts', import.meta.url)), [JSON.stringify(load)])
    await once(child, 'message')
    const before = await readMetrics(server.url)
    const startedAt = performance.now()
    const [result] = (await once(child, 'message')) as [LoadResult]
    const seconds = (performance.now() - startedAt) / 1000
    const after = await readMetrics(server.url)
    child.send('end')
    await once(child, 'exit')
    return {
      clients: wanted.clients,
      ...result,
      server: {
        cpuPercent: Math.round(((after.cpuSeconds - before.cpuSeconds) / seconds) * 100),
        rssMB: Math.round(after.residentBytes / 1e6),
      },
    }
  } finally {
    await server.close()
  }
}

async function readMetrics(url: string): Promise<{ cpuSeconds: number; residentBytes: number }> {
  const text = await (await fetch(`${url}/metrics`)).text()
  const read = (name: string): number =>
    Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1] ?? Number.NaN)
  return {
    cpuSeconds: read('process_cpu_seconds_total'),
    residentBytes: read('process_resident_memory_bytes'),
  }
}
