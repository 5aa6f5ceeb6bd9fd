import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Loaded into an attacked server before it starts: tells over the channel to its parent how it is. */

setFlagsFromString('--expose-gc')
// The flag puts it into every context made from now on.
const collectGarbage = runInNewContext('gc') as () => void

let spentMicros = spent()
let longestMs = 0

// In processor time, so that a busy machine is not taken for a busy server.
setInterval(look, 5).unref()

process.on('message', (asked) => {
  if (asked !== 'vitals') return
  look()
  const told = longestMs
  collectGarbage()
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  spentMicros = spent()
  longestMs = 0
  process.send?.({ keptBytes: heapUsed + external, longestMs: told })
})

function look(): void {
  const now = spent()
  longestMs = Math.max(longestMs, (now - spentMicros) / 1000)
  spentMicros = now
}

/** Microseconds that the main thread has worked. */
function spent(): number {
  const { user, system } = process.threadCpuUsage()
  return user + system
}
