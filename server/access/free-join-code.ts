import { Problem } from '#shared/problems/problem.ts'
import { newJoinCode } from './secrets.ts'

/** With a million boards, one new code in seven hundred is taken: two in a row are a rarity, five a mistake of ours. */
const tries = 5

/** Keeps a new join code, or another one where some board has it already; returns the one that was kept. */
export async function withFreeJoinCode(keep: (joinCode: string) => Promise<void>): Promise<string> {
  for (let left = tries; ; left -= 1) {
    const joinCode = newJoinCode()
    try {
      await keep(joinCode)
      return joinCode
    } catch (error) {
      const isTaken = error instanceof Problem && error.code === 'join-code-taken'
      if (!isTaken || left === 1) throw error
    }
  }
}
