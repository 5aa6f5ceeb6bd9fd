import { spawn } from 'node:child_process'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import { problem } from '#shared/problems/problem.ts'
import type { StoredParts } from './replay.ts'
import type { SyncSettings } from './settings.ts'
import type { TrialOutcome } from './trial-process.ts'

const program = fileURLToPath(new URL('trial-process.ts', import.meta.url))

/** After how many seconds it may be tried again where the machine had no time for it. */
const busySeconds = 5

/**
 * Loads a board in a process of its own, so that one that crashes its loader, blocks it or fills its memory takes
 * nobody along. Throws where it does, or where loading it here would hold everybody up too long; the problem
 * `server-busy` where that says nothing of the board.
 */
export async function tryBoard(
  parts: StoredParts,
  { trialMegabytes, trialMs, trialWaitMs, maxLoadMs }: SyncSettings,
  signal: AbortSignal,
): Promise<TrialOutcome> {
  const limits = [`--max-old-space-size=${trialMegabytes}`, program, String(trialMs)]
  const child = spawn(process.execPath, limits, {
    stdio: ['pipe', 'pipe', 'ignore'],
    // What this server was told, and the secrets in it, are no business of what may be in a document.
    env: {},
    timeout: trialWaitMs,
    killSignal: 'SIGKILL',
    signal,
  })
  const ended = new Promise<string | undefined>((resolve) => {
    // It could not be started, or has to go because this server does.
    child.once('error', () => resolve(undefined))
    child.once('close', (code, ending) => resolve(child.killed ? undefined : (ending ?? `${code}`)))
  })
  // That it ends before it has read or said everything is told by its end.
  child.stdin.on('error', () => {})
  child.stdin.end(serialize(parts))
  const answered = buffer(child.stdout).catch(() => undefined)
  const [end, answer] = await Promise.all([ended, answered])
  if (end === undefined) throw problem('server-busy', { seconds: busySeconds })
  if (end !== '0' || answer === undefined) throw new Error(`the board ended its trial with ${end}`)
  // Written by our own program, which ended as it should.
  const outcome = deserialize(answer) as TrialOutcome
  if (outcome.ms > maxLoadMs)
    throw new Error(`the board takes ${Math.round(outcome.ms)} ms to load`)
  return outcome
}
