import { startPinned, endProcess } from '../contestants/pinned-process.ts'
import type { Figures } from '../load/target.ts'

const usualPatienceMs = 120_000

/** Runs a script in a process of its own on one core: it is told once what to do, and answers with what it measured. */
export async function inProcess(
  script: string,
  core: number,
  job: object,
  patienceMs = usualPatienceMs,
): Promise<Figures> {
  const { child, output } = startPinned(core, [script])
  try {
    return await new Promise<Figures>((resolve, reject) => {
      const fail = (what: string): void => reject(new Error(`${what}\n${output()}`))
      child.once('message', (figures) => resolve(figures as Figures))
      child.once('exit', (code) => fail(`${script} ended with ${code}`))
      setTimeout(() => fail(`${script} took too long`), patienceMs).unref()
      child.send(job)
    })
  } finally {
    await endProcess(child)
  }
}
