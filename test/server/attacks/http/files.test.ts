// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exporters } from '#server/exports/registry.ts'
import { makeBoard, send, type MadeBoard } from '#test/server/http/made-board.ts'
import { startAttackedServer, survive, type AttackedServer } from '../attacked-server.ts'

/**
 * What people write, in the files that a board leaves as. Formulas in spreadsheets (`csv-formula`), XML with entities
 * (`xml-xxe`) and packed bombs (`gen-bombs`, `evil-zipslip`) are attacks on formats that come with their own issue.
 */

let server: AttackedServer

beforeAll(async () => {
  server = await startAttackedServer()
})
afterAll(() => server.close())

const payloads = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '<svg><script>alert(1)</script></svg>',
  '<foreignObject><iframe srcdoc="<script>alert(1)</script>"></iframe></foreignObject>',
  '</text></svg><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
  '--><script>alert(1)</script>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<a href="javascript:alert(1)" xlink:href="javascript:alert(1)">x</a>',
  '<use href="data:image/svg+xml,<svg onload=alert(1)>"/>',
  '<image href="http://169.254.169.254/latest/meta-data"/>',
  '<style>@import "//evil.example/x.css"</style>',
  '<animate attributeName=href values=javascript:alert(1)>',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '<?xml-stylesheet href="javascript:alert(1)"?>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'url(javascript:alert(1))',
  '" style="background:url(//evil.example)',
  '\u2028alert(1)\u2029',
  '${alert(1)}{{7*7}}',
  '\u202e<script>\u202c',
] as const

async function boardOf(texts: readonly string[]): Promise<MadeBoard> {
  const elements = texts.map((text, index) => ({
    id: `e${index}`,
    type: 'output',
    laneId: 'l1',
    title: { en: text },
    description: { en: text },
    tags: [text.slice(0, 40)],
    owner: text,
  }))
  const model = {
    format: 'catena',
    version: 1,
    primaryLanguage: 'en',
    languages: ['en'],
    title: { en: texts[0] ?? '' },
    organisation: { name: texts[0] ?? '' },
    lanes: [{ id: 'l1', type: 'output', title: { en: texts[1] ?? '' }, order: 1 }],
    elements,
    links: elements.slice(1).map(({ id }, index) => ({
      id: `k${index}`,
      from: 'e0',
      to: id,
      kind: 'leads-to',
      label: { en: texts[index] ?? '' },
    })),
    assumptions: [
      {
        id: 'a1',
        status: 'untested',
        on: { kind: 'element', ref: 'e0' },
        text: { en: texts[2] ?? '' },
      },
    ],
  }
  return makeBoard(server, { model })
}

const exported = (board: MadeBoard, format: string) =>
  send(server, 'GET', `/api/boards/${board.id}/exports/${format}`, {
    token: board.links.viewer.token,
  })

describe('[labels-xss] what people write', () => {
  it('is text in a picture, and nothing that runs, loads or embeds', async () => {
    await survive(server, async () => {
      const board = await boardOf(payloads)
      const svg = await (await exported(board, 'svg')).text()
      // As a file of its own it has to be well-formed; inside a page it is read by the looser rules.
      const parser = new DOMParser()
      const file = parser.parseFromString(svg, 'image/svg+xml')
      const page = parser.parseFromString(svg, 'text/html')
      const dangerous =
        'script, foreignObject, foreignobject, iframe, image, img, use, animate, set, a, object, embed, link, math'
      for (const document of [file, page]) {
        expect([...document.querySelectorAll(dangerous)].map(({ tagName }) => tagName)).toEqual([])
        for (const element of document.querySelectorAll('*')) {
          for (const { name, value } of element.attributes) {
            expect(name).not.toMatch(/^on|href$|^src$/i)
            expect(value).not.toMatch(/javascript:|evil\.example|169\.254/i)
          }
        }
      }
      expect(file.doctype).toBeNull()
      expect(file.documentElement.textContent).toContain('<script>alert(1)</script>')
    })
  })

  // In marked text and between quotes a line break is text.
  const byLines = exporters.filter(({ mediaType }) => !/xml|csv|html|markdown/.test(mediaType))
  it.each(byLines.map(({ id }) => id))('leaves no line of its own in %s', async (format) => {
    const board = await boardOf([
      'x"];\n  evil["</script>\r\nclick e0 href "javascript:alert(1)"',
      ...payloads,
    ])
    const response = await exported(board, format)
    expect(response.status).toBe(200)
    const text = await response.text()
    expect(
      text.split(/\r?\n/).filter((line) => /^\s*(evil|click e0|javascript:)/.test(line)),
    ).toEqual([])
  })

  it('comes back from the API as JSON that no browser takes for a page', async () => {
    const board = await boardOf(payloads)
    const { headers } = await send(server, 'GET', `/api/boards/${board.id}/model`, {
      token: board.links.viewer.token,
    })
    expect(headers.get('content-type')).toMatch(/^application\/json/)
    const lost = await send(server, 'GET', '/api/%3Cscript%3Ealert(1)%3C/script%3E')
    expect(lost.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  })
})

describe('[doc-names] the name of a file', () => {
  it.each([
    ['goes up', '../../../etc/passwd'],
    ['goes up in Windows', '..\\..\\windows\\system32\\config'],
    ['ends the header', 'x\r\nSet-Cookie: catena=evil\r\n\r\n<script>'],
    ['ends the name', 'x"; filename="evil.exe'],
    ['is turned round', 'photo\u202egnp.exe'],
    ['has a null', 'x\u0000.exe'],
    ['is a device', 'CON'],
    ['is hidden', '.htaccess'],
    ['is nothing', '///'],
    ['is long', 'x'.repeat(280)],
    ['is in another script', 'نظرية التغيير'],
    ['is an emoji', '👩‍👧 plan'],
  ])('stays one name in one header where the title %s', async (_, title) => {
    const board = await makeBoard(server, { title })
    const answers = await Promise.all(exporters.map(({ id }) => exported(board, id)))
    for (const { headers } of answers) {
      const disposition = headers.get('content-disposition') ?? ''
      const [, plain = '', encoded = ''] =
        /^attachment; filename="([\w.-]+)"; filename\*=UTF-8''([\w.!~*%-]+)$/.exec(disposition) ??
        []
      expect(plain, disposition).not.toBe('')
      expect(headers.get('set-cookie')).toBeNull()
      const name = decodeURIComponent(encoded)
      expect(name).not.toMatch(/[/\\\p{Cc}\p{Bidi_Control}"<>:|?*]|^\.|\.\./u)
      expect(name.length).toBeLessThan(100)
      expect(name).toMatch(/^.+\.[a-z]+$/)
    }
  })
})

it('[ssrf] no file of the server can ask another server for anything', () => {
  const folder = join(import.meta.dirname, '../../../../server')
  const asking =
    /\bfetch\(|\bXMLHttpRequest\b|\bEventSource\(|new WebSocket\(|\bhttps?\.(get|request)\(|from '(node:)?(https|http2|dgram|dns|tls|undici)'|import \{[^}]*\b(request|get|connect|createConnection)\b[^}]*\} from 'node:(http|net)'|\bnet\.connect\(/
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  expect(files.length).toBeGreaterThan(100)
  // Hono hands requests to `app.fetch`, which answers and asks nobody.
  expect(files.filter((file) => asking.test(readFileSync(file, 'utf8')))).toEqual([])
})
