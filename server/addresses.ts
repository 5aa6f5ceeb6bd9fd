import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'

/** What is printed at the start: where this machine and where the others in the room find the board. */
export function addressLines(host: string, port: number): readonly string[] {
  if (!isEverywhere(host)) return ['Catena is ready:', `  http://${inUrl(host)}:${port}`]
  const network = networkAddresses().map(
    (address) => `  http://${address}:${port}  for others on this network`,
  )
  return ['Catena is ready:', `  http://localhost:${port}  on this machine`, ...network]
}

/**
 * Where others in the room may find this server: as it was asked for, then by each of its networks, since a laptop on
 * cable and wifi has several and phones are on one of them.
 */
export function networkOrigins(host: string, askedFor: string): readonly string[] {
  if (!isEverywhere(host)) return [askedFor]
  const { protocol, port } = new URL(askedFor)
  const origins = networkAddresses().map(
    (address) => new URL(`${protocol}//${address}${port === '' ? '' : `:${port}`}`).origin,
  )
  return [...new Set([askedFor, ...origins])]
}

function isEverywhere(host: string): boolean {
  return host === '0.0.0.0' || host === '::'
}

function networkAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
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
