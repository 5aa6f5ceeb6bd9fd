import type { Role } from '#shared/model/role.ts'
import { largeModel, type LargeModelSize } from './large-model.ts'

/** One thing that a client may ask of a large board. */
export interface HeavyRequest {
  readonly name: string
  /** Whether it writes most of the board anew. */
  readonly isWrite: boolean
  send(): Promise<Response>
}

interface Made {
  readonly id: string
  readonly links: Readonly<Record<Role, { readonly token: string }>>
}

/** The dearest requests there are, in an order in which each finds what it needs; each is to be sent once. */
export async function* heavyRequests(
  url: string,
  size: LargeModelSize = {},
): AsyncGenerator<HeavyRequest> {
  const model = largeModel(size)
  const texts = {
    model: JSON.stringify(model),
    other: JSON.stringify(largeModel({ ...size, name: 'f' })),
    empty: JSON.stringify({ ...model, elements: [], links: [] }),
  }
  let board: Made | undefined
  let saved = ''

  async function ask(method: string, path: string, body?: string): Promise<Response> {
    const token = board?.links.facilitator.token
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body }),
    })
    // What a response brings has to be taken in, or the next request waits for it.
    return new Response(await response.arrayBuffer(), { status: response.status })
  }
  const read = (name: string, path: string): HeavyRequest => ({
    name,
    isWrite: false,
    send: () => ask('GET', `/api/boards/${board?.id}${path}`),
  })
  const write = (name: string, method: string, path: string, body: string): HeavyRequest => ({
    name,
    isWrite: true,
    send: () => ask(method, `/api/boards/${board?.id}${path}`, body),
  })

  yield {
    name: 'making a board',
    isWrite: false,
    async send() {
      const response = await ask('POST', '/api/boards', `{"model":${texts.model}}`)
      board = (await response.clone().json()) as Made
      return response
    },
  }
  yield { ...read('opening it', ''), isWrite: true }
  yield read('asking for its facts', '')
  yield read('its model', '/model')
  for (const format of ['json', 'svg', 'mermaid', 'dot'])
    yield read(`its ${format} file`, `/exports/${format}`)
  yield {
    ...read('saving a version', ''),
    async send() {
      const path = `/api/boards/${board?.id}/versions`
      const response = await ask('POST', path, '{"name":"noon"}')
      saved = ((await response.clone().json()) as { readonly versionId: string }).versionId
      return response
    },
  }
  yield write('replacing it by another', 'PUT', '/model', texts.other)
  yield read('its versions', '/versions')
  yield {
    ...write('restoring a version', 'POST', '', ''),
    send: () => ask('POST', `/api/boards/${board?.id}/versions/${saved}/restore`, '{}'),
  }
  yield write('replacing it by itself', 'PUT', '/model', texts.model)
  yield {
    ...write('trying an import', 'POST', '/imports/json?dry=1', texts.other),
    isWrite: false,
  }
  yield write('replacing it by an import', 'POST', '/imports/json?mode=replace', texts.other)
  yield write('emptying it', 'PUT', '/model', texts.empty)
  yield write('adding an import', 'POST', '/imports/json', texts.model)
}
