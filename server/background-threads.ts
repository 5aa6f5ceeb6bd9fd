import { readdirSync, readFileSync } from 'node:fs'
import { getPriority, setPriority } from 'node:os'

const threadsFolder = '/proc/self/task'
/** How much nicer than the thread that serves. Linux counts from 0 to 19, which is the last to get a turn. */
const nicer = 10
const nicest = 19

/**
 * V8 tidies memory and compiles on threads of its own, four by default. Where all share one core they take turns with
 * the thread that serves as its equals, and leave it a fifth for a quarter of a second. They step back behind it: only
 * Linux can say so of a thread, and elsewhere nothing changes.
 */
export function stepBackground(): void {
  const niceness = Math.min(getPriority() + nicer, nicest)
  try {
    for (const thread of readdirSync(threadsFolder)) {
      const name = readFileSync(`${threadsFolder}/${thread}/comm`, 'utf8').trim()
      if (name === 'V8Worker') setPriority(Number(thread), niceness)
    }
  } catch {
    // Not Linux, or a thread that is gone: it goes on as it was.
  }
}
