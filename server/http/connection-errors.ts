import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'

/** Node's own answers, which it leaves to whoever listens for these errors. */
const statuses: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

interface ConnectionError extends Error {
  readonly code?: string
}

/** Answers what never became a request, as Node does, and tells why it was cut. */
export function answerConnectionErrors(server: Server, onCut: (reason: string) => void): void {
  server.on('clientError', ({ code = 'unknown' }: ConnectionError, socket: Duplex) => {
    onCut(code)
    // Whoever reset the connection hears nothing more; a half-written answer is not followed by a second one.
    if (!socket.writable || hasAnswered(socket)) socket.destroy()
    else socket.end(`HTTP/1.1 ${statuses[code] ?? '400 Bad Request'}\r\nConnection: close\r\n\r\n`)
  })
}

function hasAnswered(socket: Duplex): boolean {
  return 'bytesWritten' in socket && Number(socket.bytesWritten) > 0
}
