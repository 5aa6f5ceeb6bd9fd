// Without 0, O, 1, I, L and U, which are misread from a beamer.
export const joinCodeLetters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
export const joinCodeLength = 6

/** A join code as somebody typed it, or the address it stands in, as it is stored; undefined where it can be none. */
export function readJoinCode(typed: string): string | undefined {
  const inAddress = /\/j\/([^/?#\s]+)/.exec(typed)?.[1]
  const code = (inAddress ?? typed).toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  const isCode =
    code.length === joinCodeLength && [...code].every((letter) => joinCodeLetters.includes(letter))
  return isCode ? code : undefined
}

/** Where a phone comes in with this code, on a server that is found at `origin`. */
export function joinAddress(origin: string, code: string): string {
  return `${origin}/j/${code}`
}

/** Where somebody types the code, as it is read from a wall. */
export function shortJoinAddress(origin: string): string {
  return `${origin.replace(/^https?:\/\//, '')}/j`
}
