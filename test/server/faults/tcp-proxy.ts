import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export interface TcpProxy {
  readonly port: number
  /** From now on clients get no more than this. */
  slowTo(bytesPerSecond: number): void
  /** From now on nothing passes and nobody is told, as when a cable is pulled. */
  freeze(): void
  /** Lets new connections pass again, and drops the frozen ones. */
  thaw(): void
  close(): Promise<void>
}

export interface TcpProxyOptions {
  /** How long a connection may say nothing before it is cut. */
  readonly idleMs?: number
}

/** A line between clients and a server that is worse than the loopback. */
export async function openTcpProxy(
  targetPort: number,
  { idleMs }: TcpProxyOptions = {},
): Promise<TcpProxy> {
  let isFrozen = false
  let bytesPerSecond: number | undefined
  const sockets = new Set<Socket>()

  function join(from: Socket, to: Socket, isSlowable: boolean): void {
    from.on('data', (chunk) => {
      if (isFrozen) return
      to.write(chunk)
      if (!isSlowable || bytesPerSecond === undefined) return
      from.pause()
      setTimeout(() => from.resume(), (chunk.length / bytesPerSecond) * 1_000)
    })
    from.on('error', () => {})
    from.on('close', () => {
      sockets.delete(from)
      if (!isFrozen) to.destroy()
    })
    if (idleMs !== undefined) from.setTimeout(idleMs, () => from.destroy())
  }

  const server = createServer((client) => {
    const upstream = connect({ port: targetPort, host: '127.0.0.1' })
    sockets.add(client).add(upstream)
    join(client, upstream, false)
    join(upstream, client, true)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    slowTo: (limit) => {
      bytesPerSecond = limit
    },
    freeze: () => {
      isFrozen = true
    },
    thaw: () => {
      for (const socket of sockets) socket.destroy()
      isFrozen = false
    },
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => void server.close(() => resolve()))
    },
  }
}
