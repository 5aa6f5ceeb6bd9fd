import { spawn } from 'node:child_process'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import type { StoredParts } from './replay.ts'
import type { SyncSettings } from './settings.ts'
import type { TrialOutcome } from './trial-process.ts'

const program = fileURLToPath(new URL('trial-process.ts', import.meta.url))

/**
 * Loads a board in a process of its own, so that one that crashes its loader, blocks it or fills its memory takes
 * nobody along. Rejects where it does, or where loading it here would hold everybody up too long.
 */
export async function tryBoard(parts: StoredParts, settings: SyncSettings): Promise<TrialOutcome> {
  const { trialMegabytes, trialMs, maxLoadMs } = settings
  const child = spawn(process.execPath, [`--max-old-space-size=${trialMegabytes}`, program], {
    stdio: ['pipe', 'pipe', 'ignore'],
    // What this server was told, and the secrets in it, are no business of what may be in a document.
    env: {},
    timeout: trialMs,
    killSignal: 'SIGKILL',
  })
  const ended = new Promise<string>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(signal ?? `code ${code}`))
  })
  // That it ends before it has read everything is told by its end.
  child.stdin.on('error', () => {})
  child.stdin.end(serialize(parts))
  const [answer, end] = await Promise.all([buffer(child.stdout), ended])
  if (end !== 'code 0') throw new Error(`the board ended its trial with ${end}`)
  // Written by our own program, which ended as it should.
  const outcome = deserialize(answer) as TrialOutcome
  if (outcome.ms > maxLoadMs)
    throw new Error(`the board takes ${Math.round(outcome.ms)} ms to load`)
  return outcome
}
