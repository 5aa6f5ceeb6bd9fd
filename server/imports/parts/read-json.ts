import { problem } from '#shared/problems/problem.ts'
import { decodeUnicode } from './decode-text.ts'
import { maxFileBytes, maxFileDepth, maxFileValues } from './file-limits.ts'

/**
 * What a JSON file says; refuses what is too large, holds too much or nests too deep, and what would change an object's
 * prototype.
 */
export function readJson(bytes: Uint8Array): unknown {
  if (bytes.byteLength > maxFileBytes) {
    throw problem('file-too-large', { megabytes: maxFileBytes / 1_000_000 })
  }
  const found = parse(bytes)
  check(found)
  return found
}

function parse(bytes: Uint8Array): unknown {
  // Not Windows-1252 as well: a damaged board would come back with other letters instead of being refused.
  const text = decodeUnicode(bytes)
  if (text === undefined) throw problem('file-not-json')
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw problem('file-not-json', {}, cause)
  }
}

function check(found: unknown): void {
  let count = 0
  const visit = (value: unknown, depth: number): void => {
    count += 1
    if (count > maxFileValues) throw problem('import-too-large')
    // JSON can write 1e999, which becomes infinite; no JSON could say that again.
    if (typeof value === 'number' && !Number.isFinite(value))
      throw problem('file-invalid', { reason: String(value) })
    if (typeof value !== 'object' || value === null) return
    if (depth > maxFileDepth) throw problem('file-too-deep', { levels: maxFileDepth })
    for (const [key, member] of Object.entries(value)) {
      if (key === '__proto__') throw problem('file-unsafe')
      visit(member, depth + 1)
    }
  }
  visit(found, 1)
}
