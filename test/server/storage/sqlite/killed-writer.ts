import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** Lets another process append to the board, kills it after so many edits, and gives the last one it acknowledged. */
export async function appendAndKill(
  file: string,
  boardId: string,
  edits: number,
  pace: 'steady' | 'burst' = 'steady',
): Promise<number> {
  const program = fileURLToPath(new URL('writer.ts', import.meta.url))
  const child = spawn(process.execPath, [program, file, boardId, pace], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  let acknowledged = 0
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged = Math.max(acknowledged, Number(line))
    if (acknowledged >= edits) child.kill('SIGKILL')
  }
  await ended
  return acknowledged
}
