import { problem } from '#shared/problems/problem.ts'
import { maxFileBytes, maxFileDepth } from './file-limits.ts'

/** What a JSON file says; refuses what is too large, nests too deep, or would change an object's prototype. */
export function readJson(bytes: Uint8Array): unknown {
  if (bytes.byteLength > maxFileBytes) {
    throw problem('file-too-large', { megabytes: maxFileBytes / 1_000_000 })
  }
  const found = parse(bytes)
  check(found, 1)
  return found
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw problem('file-not-json', {}, cause)
  }
}

function check(value: unknown, depth: number): void {
  // JSON can write 1e999, which becomes infinite; no JSON could say that again.
  if (typeof value === 'number' && !Number.isFinite(value))
    throw problem('file-invalid', { reason: String(value) })
  if (typeof value !== 'object' || value === null) return
  if (depth > maxFileDepth) throw problem('file-too-deep', { levels: maxFileDepth })
  for (const [key, member] of Object.entries(value)) {
    if (key === '__proto__') throw problem('file-unsafe')
    check(member, depth + 1)
  }
}
