import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface WatchedServer {
  readonly url: string
  /** The longest that the main thread was at work without a break while `act` ran, in milliseconds. */
  longestWhile(act: () => Promise<void>): Promise<number>
  close(): Promise<void>
}

export async function startWatchedServer(): Promise<WatchedServer> {
  const child = fork(fileURLToPath(new URL('watched-server-process.ts', import.meta.url)), {
    execArgv: [],
  })
  const answer = async (): Promise<unknown> => (await once(child, 'message'))[0]
  const { url } = (await answer()) as { readonly url: string }

  async function longest(): Promise<number> {
    child.send('longest')
    return ((await answer()) as { readonly longestMs: number }).longestMs
  }

  return {
    url,
    async longestWhile(act) {
      await longest()
      await act()
      return longest()
    },
    async close() {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}
