import { Problem } from '#shared/problems/problem.ts'

/** The code of the problem that an import ends in, or `accepted`. */
export function codeOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
  return 'accepted'
}

/** A file of a text, or of anything else as JSON. */
export function toBytes(file: unknown): Uint8Array {
  return new TextEncoder().encode(typeof file === 'string' ? file : JSON.stringify(file))
}
