import { afterAll, afterEach, beforeAll } from 'vitest'
import { openBrowser, type TestBrowser } from '#test/support/browser.ts'

interface Closing {
  close(): Promise<void>
}

/** A server and a browser for all tests of a file. */
export interface World<Server extends Closing> {
  readonly server: Server
  readonly browser: TestBrowser
}

/** There before the first test and gone after the last; everybody's pages are closed after the test they came for. */
export function worldWith<Server extends Closing>(
  startServer: () => Promise<Server>,
): World<Server> {
  let opened: World<Server> | undefined
  const world = () => {
    if (opened === undefined) throw new Error('only tests and their hooks have a world')
    return opened
  }
  beforeAll(async () => {
    const [server, browser] = await Promise.all([startServer(), openBrowser()])
    opened = { server, browser }
  })
  afterEach(() => world().browser.sendHome())
  afterAll(async () => {
    await opened?.browser.close()
    await opened?.server.close()
  })
  return {
    get server() {
      return world().server
    },
    get browser() {
      return world().browser
    },
  }
}
