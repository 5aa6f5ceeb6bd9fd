import { hc, type ClientRequestOptions } from 'hono/client'
import type { Api } from '#server/http/api.ts'

/** The server's routes as typed functions: `createApi().boards[':id'].$get({ param: { id } })`. */
export function createApi(baseUrl = '/api', options: ClientRequestOptions = {}) {
  return hc<Api>(baseUrl, options)
}

export type ApiClient = ReturnType<typeof createApi>
