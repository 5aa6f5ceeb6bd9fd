import { expect, it } from 'vitest'
import { startServer } from '#test/support/server.ts'
import { makeBoard, send } from './made-board.ts'

it('is alive, can write, and counts', async () => {
  const server = await startServer()
  try {
    await makeBoard(server)
    expect((await send(server, 'GET', '/healthz')).status).toBe(200)
    expect(await (await send(server, 'GET', '/readyz')).json()).toMatchObject({ status: 'ready' })
    const metrics = await (await send(server, 'GET', '/metrics')).text()
    expect(metrics).toContain('catena_boards_created_total 1')
    expect(metrics).toMatch(
      /catena_http_requests_total\{method="POST",route="\/api\/boards",status="201"\} 1/,
    )
    expect(metrics).toMatch(/^process_resident_memory_bytes \d+$/m)
  } finally {
    await server.close()
  }
})
