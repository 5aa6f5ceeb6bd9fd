/** What the address of the phone page asks for: a board by its code, or one that this browser was let into before. */
export type PhoneAddress =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'board'; readonly boardId: string }
  | { readonly kind: 'none' }

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

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // A stray percent sign: the code is wrong, and is told so.
    return part
  }
}
