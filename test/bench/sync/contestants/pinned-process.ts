import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpus } from 'node:os'

/** The server has one core, the load another, so that neither is measured in the other's figures. */
export const cores = { server: 0, load: 1 } as const

/**
 * Whether processes can be kept on a core here: it takes two and the command `taskset`. A process that is kept on one
 * itself starts others on another: what counts is what the machine has, not what this process may use.
 */
export const canPin =
  cpus().length >= 2 && spawnSync('taskset', ['-p', String(process.pid)]).status === 0

interface Started {
  readonly child: ChildProcess
  /** What it last said. */
  readonly output: () => string
}

/** Node in a process of its own on one core. */
export function startPinned(
  core: number,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Started {
  const command = [process.execPath, ...args]
  const [program = '', ...rest] = canPin ? ['taskset', '-c', String(core), ...command] : command
  const child = spawn(program, rest, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4_000)))
  return { child, output: () => output }
}

export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  // What it would still write is of no interest.
  child.kill('SIGKILL')
  await ended
}
