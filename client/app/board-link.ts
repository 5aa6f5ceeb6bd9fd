import { readJoinCode } from '#shared/model/join-code.ts'

/** What somebody typed or pasted to come in. */
export type WayIn =
  | { readonly kind: 'board'; readonly path: string }
  | { readonly kind: 'code'; readonly code: string }

const boardPathPattern = /\/b\/[\w-]+/

/** Reads a link to a board or a join code, forgiving about case and spaces; undefined where it is neither. */
export function readWayIn(typed: string): WayIn | undefined {
  const text = typed.trim()
  const path = boardPathPattern.exec(text)?.[0]
  if (path !== undefined) {
    const hash = text.indexOf('#')
    return { kind: 'board', path: hash === -1 ? path : `${path}${text.slice(hash)}` }
  }
  const code = readJoinCode(text)
  return code === undefined ? undefined : { kind: 'code', code }
}

/** The secret in an address, `#k=…`; undefined where there is none. */
export function secretIn(hash: string): string | undefined {
  const secret = new URLSearchParams(hash.replace(/^#/, '')).get('k')
  return secret === null || secret === '' ? undefined : secret
}

/** Whether an address means this computer, so that no other can reach it. */
export function isHereOnly(url: string): boolean {
  const { hostname } = new URL(url)
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
}
