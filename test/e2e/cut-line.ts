import type { Page, WebSocketRoute } from 'playwright-core'
import { closeCodes, messageTypes } from '#shared/sync/messages.ts'

/** The line between a page and the server, to be cut, and to keep from the page what the workshop allows. */
export class CutLine {
  hidesWorkshop = false
  #isCut = false
  readonly #sockets = new Set<WebSocketRoute>()

  /** Before the page is opened. */
  async lay(page: Page): Promise<void> {
    await page.routeWebSocket(/\/sync\//, async (socket) => {
      if (this.#isCut) return socket.close({ code: closeCodes.busy })
      this.#sockets.add(socket)
      const server = socket.connectToServer()
      server.onMessage((message) => {
        const isHidden = this.hidesWorkshop && message[0] === messageTypes.workshop
        if (!isHidden) socket.send(message)
      })
    })
  }

  async cut(): Promise<void> {
    this.#isCut = true
    const sockets = [...this.#sockets]
    this.#sockets.clear()
    await Promise.all(sockets.map((socket) => socket.close({ code: closeCodes.busy })))
  }

  mend(): void {
    this.#isCut = false
  }
}
