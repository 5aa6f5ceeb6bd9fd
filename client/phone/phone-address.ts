/** What the address of the phone page asks for: a board by its code, or one that this browser was let into before. */
export type PhoneAddress =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'board'; readonly boardId: string }
  | { readonly kind: 'none' }

// As on the server: without 0, O, 1, I, L and U, which are misread from a beamer.
const joinCodePattern = /^[2-9A-HJ-KM-NP-TV-Z]{6}$/

export function readPhoneAddress({
  pathname,
  search,
}: Pick<Location, 'pathname' | 'search'>): PhoneAddress {
  const code = /^\/j\/([^/]+)/.exec(pathname)?.[1]
  if (code !== undefined) return { kind: 'code', code: decoded(code) }
  const boardId = new URLSearchParams(search).get('board') ?? ''
  return /^[\w-]{1,120}$/.test(boardId) ? { kind: 'board', boardId } : { kind: 'none' }
}

/** Where the phone page of a board is, for somebody who was let in before. */
export function phonePathOf(boardId: string): string {
  return `/j?board=${encodeURIComponent(boardId)}`
}

/** A join code as somebody typed it, or the address it stands in; undefined where it can be none. */
export function readTypedCode(typed: string): string | undefined {
  const inAddress = /\/j\/([^/?#\s]+)/.exec(typed)?.[1]
  const code = (inAddress ?? typed).toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  return joinCodePattern.test(code) ? code : undefined
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // A stray percent sign: the code is wrong, and is told so.
    return part
  }
}
