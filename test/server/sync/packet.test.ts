import { expect, it } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { once } from 'node:events'
import { toPacket } from '#server/sync/packet.ts'

it('[SYN62] a packet is several messages of any length to whoever reads it', async () => {
  const lengths = [0, 1, 125, 126, 0xffff, 0x10000, 300_000]
  const messages = lengths.map((length) => new Uint8Array(length).fill(length % 251))
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
  server.on('connection', (_socket, { socket }) => socket.write(toPacket(messages)))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const client = new WebSocket(`ws://127.0.0.1:${address.port}`)
  const heard: Uint8Array[] = []
  await new Promise<void>((resolve) => {
    client.on('message', (message: Buffer, isBinary) => {
      expect(isBinary).toBe(true)
      heard.push(new Uint8Array(message))
      if (heard.length === messages.length) resolve()
    })
  })
  expect(heard).toEqual(messages)
  client.terminate()
  server.close()
})
