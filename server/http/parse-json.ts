import { problem } from '#shared/problems/problem.ts'

/** Far above any change model, far below what would exhaust the stack of whoever walks through it. */
const maxDepth = 64

/** Parses what somebody sent; refuses what is not JSON, nests too deep or would change an object's prototype. */
export function parseJson(text: string): unknown {
  if (depthOf(text) > maxDepth) {
    throw problem('request-invalid', { reason: `more than ${maxDepth} levels deep` })
  }
  let parsed: unknown
  try {
    parsed = text.includes('__proto__') ? JSON.parse(text, withoutPrototype) : JSON.parse(text)
  } catch (cause) {
    throw problem('request-invalid', { reason: 'not JSON' }, cause)
  }
  if (hasEndlessNumber(parsed)) {
    throw problem('request-invalid', { reason: 'a number too large to keep' })
  }
  return parsed
}

/** JSON can write 1e999, which becomes infinite; no JSON could say that again. */
function hasEndlessNumber(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(hasEndlessNumber)
}

function withoutPrototype(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value
}

function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let isInString = false
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]
    if (isInString) {
      if (letter === '\\') at += 1
      else if (letter === '"') isInString = false
    } else if (letter === '"') isInString = true
    else if (letter === '{' || letter === '[') deepest = Math.max(deepest, (depth += 1))
    else if (letter === '}' || letter === ']') depth -= 1
  }
  return deepest
}
