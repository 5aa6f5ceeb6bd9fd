import { expect, it } from 'vitest'
import { openMemoryStorage } from '#server/storage/memory/memory-storage.ts'
import { makeBoard, send } from '#test/server/http/made-board.ts'
import { startServer } from '#test/support/server.ts'

/** What would tell somebody outside how we are built. */
const insides = /\bat \S+ \(|\/work|\/home|node_modules|\.[cm]?[jt]s:\d|SQLITE|stack|hunter2/i

it('[api-noleak] a mistake of ours is told without its insides, with the number of the request', async () => {
  const storage = Object.assign(openMemoryStorage(), {
    listLinks: () => Promise.reject(new Error('SQLITE_CORRUPT of hunter2 at /work/server/x.ts:1')),
  })
  const server = await startServer({ storage })
  try {
    const board = await makeBoard(server)
    const response = await send(server, 'GET', `/api/boards/${board.id}/links`, {
      token: board.links.facilitator.token,
    })
    expect(response.status).toBe(500)
    const text = await response.text()
    expect(text).toContain('"code":"server-mistake"')
    expect(text).not.toMatch(insides)
    expect([...response.headers.values()].join('\n')).not.toMatch(insides)
  } finally {
    await server.close()
  }
})

it('[api-noleak] nothing that is asked wrongly brings out more', async () => {
  const server = await startServer()
  try {
    const board = await makeBoard(server)
    const { token } = board.links.facilitator
    const at = `/api/boards/${board.id}`
    const strange = ['%00', '%ff', '%', '..%2f..%2fetc', '%E0%A4%A', '💥', "'--", '{{7*7}}', '[]']
    const paths = strange.flatMap((part) => [
      `/${part}`,
      `/api/${part}`,
      `/api/boards/${part}`,
      `${at}/exports/${part}`,
      `${at}/exports/json?lang=${part}`,
      `${at}/links/${part}`,
      `${at}?lang[]=${part}`,
    ])
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
      for (const path of paths) {
        const response = await send(server, method, path, {
          token,
          ...(method === 'GET' ? {} : { body: '{"a":' }),
        })
        expect(response.status, `${method} ${path}`).toBeLessThan(500)
        if (response.status >= 400) expect(await response.text()).not.toMatch(insides)
      }
    }
  } finally {
    await server.close()
  }
})
