import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { ServerResponse } from 'node:http'

/** How soon a browser comes back: not all in the same moment after a restart. */
const retryMs = 1_000
const retrySpreadMs = 2_000

/** Begins a stream of events and hands over Node's own response: what goes to hundreds is written without a copy each. */
export function beginEventStream(c: Context): ServerResponse {
  // Every request comes through the Node server, which brings its own response along.
  const { outgoing: response } = c.env as HttpBindings
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store, no-transform',
    // nginx would keep events back.
    'X-Accel-Buffering': 'no',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
  })
  response.write(`retry: ${retryMs + Math.round(Math.random() * retrySpreadMs)}\n\n`)
  return response
}

/** What a handler answers whose response is on its way already. */
export function streamBegun(): Response {
  return RESPONSE_ALREADY_SENT
}
