import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'

/** What is printed at the start: where this machine and where the others in the room find the board. */
export function addressLines(host: string, port: number): readonly string[] {
  const isEverywhere = host === '0.0.0.0' || host === '::'
  if (!isEverywhere) return ['Catena is ready:', `  http://${inUrl(host)}:${port}`]
  const network = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `  http://${address}:${port}  for others on this network`)
  return ['Catena is ready:', `  http://localhost:${port}  on this machine`, ...network]
}

function inUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

/** The first port after a taken one that nobody listens on. */
export async function nextFreePort(taken: number): Promise<number> {
  for (let port = taken + 1; port < 65_536; port += 1) {
    if (await isFree(port)) return port
  }
  return 0
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, () => probe.close(() => resolve(true)))
  })
}
