import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { problem } from '#shared/problems/problem.ts'
import type { Environment } from './environment.ts'

interface ServedFile {
  readonly body: Uint8Array<ArrayBuffer>
  /** Smaller, where compressing helps. */
  readonly zipped: Uint8Array<ArrayBuffer> | undefined
  readonly type: string
  readonly etag: string
  readonly cacheControl: string
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * The built client, read once into memory, so that no request can name another file. Every address that is no file
 * shows the app, which has routes of its own; `/j` and what is below it the page for phones.
 */
export function staticRoutes(folder: string) {
  const files = readFiles(folder)

  return new Hono<Environment>().get('*', (c) => {
    const { path } = c.req
    const isFileName = extname(path) !== ''
    const file = files.get(path) ?? (isFileName ? undefined : files.get(pageAt(path)))
    if (file === undefined) throw problem('route-not-found', { path: path.slice(0, 100) })
    c.header('Cache-Control', file.cacheControl)
    c.header('ETag', file.etag)
    c.header('Vary', 'Accept-Encoding')
    if (c.req.header('if-none-match') === file.etag) return c.body(null, 304)
    c.header('Content-Type', file.type)
    const takesGzip = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
    if (file.zipped === undefined || !takesGzip) return c.body(file.body)
    c.header('Content-Encoding', 'gzip')
    return c.body(file.zipped)
  })
}

function pageAt(path: string): string {
  return /^\/j(\/|$)/.test(path) ? '/phone.html' : '/index.html'
}

function readFiles(folder: string): ReadonlyMap<string, ServedFile> {
  if (!existsSync(folder)) return new Map()
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [`/${relative(folder, path).split(sep).join('/')}`, readServedFile(path)] as const
      }),
  )
}

function readServedFile(path: string): ServedFile {
  const body = new Uint8Array(readFileSync(path))
  const type = types[extname(path)] ?? 'application/octet-stream'
  const zipped = /^text|json|svg/.test(type) ? new Uint8Array(gzipSync(body)) : undefined
  return {
    body,
    zipped: zipped !== undefined && zipped.length < body.length ? zipped : undefined,
    type,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    // The build puts a hash of the content into the names under assets/.
    cacheControl: path.includes(`${sep}assets${sep}`)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
  }
}
