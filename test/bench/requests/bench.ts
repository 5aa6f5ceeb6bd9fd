import { startWatchedServer } from '#test/server/jobs/watched-server.ts'
import { heavyRequests } from '#test/support/heavy-requests.ts'

/** What the dearest requests to a board of 2,000 cards and 4,000 links cost everybody else. Flags: number of links. */
export async function bench([links = '4000']: readonly string[]) {
  const server = await startWatchedServer()
  const requests: Record<string, { readonly longestWorkMs: number; readonly answeredMs: number }> =
    {}
  try {
    // The first round is not counted: the server has done none of it before.
    for (let round = 0; round < 2; round += 1) {
      for await (const { name, send } of heavyRequests(server.url, { links: Number(links) })) {
        const startedAt = performance.now()
        const longest = await server.longestWhile(async () => {
          const response = await send()
          if (!response.ok) throw new Error(`${name}: ${await response.text()}`)
        })
        const answeredMs = Math.round(performance.now() - startedAt)
        requests[name] = { longestWorkMs: Math.round(longest), answeredMs }
      }
    }
  } finally {
    await server.close()
  }
  return requests
}
