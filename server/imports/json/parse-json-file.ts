import { problem } from '#shared/problems/problem.ts'

/** Twice what a board's state may weigh: JSON repeats its keys. */
const maxBytes = 10_000_000
/** Far above any change model, far below what exhausts a stack. */
const maxDepth = 64

/** The object in a JSON file; refuses what is too large, nests too deep, or would change an object's prototype. */
export function parseJsonFile(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  if (bytes.byteLength > maxBytes) {
    throw problem('file-too-large', { megabytes: maxBytes / 1_000_000 })
  }
  const parsed = parse(decode(bytes))
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw problem('file-not-catena')
  }
  check(parsed, 1)
  return { ...parsed }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw problem('file-not-json', {}, cause)
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw problem('file-not-json', {}, cause)
  }
}

function check(value: unknown, depth: number): void {
  // JSON can write 1e999, which becomes infinite; no JSON could say that again.
  if (typeof value === 'number' && !Number.isFinite(value))
    throw problem('file-invalid', { reason: String(value) })
  if (typeof value !== 'object' || value === null) return
  if (depth > maxDepth) throw problem('file-too-deep', { levels: maxDepth })
  for (const [key, member] of Object.entries(value)) {
    if (key === '__proto__') throw problem('file-unsafe')
    check(member, depth + 1)
  }
}
