import { readdirSync, readFileSync } from 'node:fs'
import { usageOf } from '../sync/load/usage.ts'
import { askFor, type BenchBoard } from './bench-board.ts'

export interface ExportFigures {
  /** From the request to the last byte. */
  readonly wallMs: number
  /** Of the server and the process that makes the file, together. */
  readonly cpuMs: number
  /** The first time: with starting the process, where there is none. */
  readonly firstMs: number
  readonly kB: number
}

const runs = 3

/** Medians of three, after a first that is told apart. */
export async function measureExport(
  pid: number,
  board: BenchBoard,
  format: string,
  variant: string | undefined,
): Promise<ExportFigures> {
  const measured: { readonly wallMs: number; readonly cpuMs: number; readonly bytes: number }[] = []
  for (let run = 0; run <= runs; run += 1) {
    const cpu = cpuOfAll(pid)
    const startedAt = performance.now()
    const bytes = await askFor(board, format, variant)
    const wallMs = Math.round(performance.now() - startedAt)
    measured.push({ wallMs, cpuMs: Math.round((cpuOfAll(pid) - cpu) * 1_000), bytes })
  }
  const [first, ...others] = measured
  return {
    wallMs: median(others.map(({ wallMs }) => wallMs)),
    cpuMs: median(others.map(({ cpuMs }) => cpuMs)),
    firstMs: first?.wallMs ?? 0,
    kB: Math.round((first?.bytes ?? 0) / 1_000),
  }
}

/** In seconds. A process that has ended meanwhile takes its share along, so one run may look too small. */
function cpuOfAll(pid: number): number {
  return [pid, ...childrenOf(pid)].reduce((sum, id) => sum + usageOf(id).cpuSeconds, 0)
}

function childrenOf(pid: number): readonly number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')
      .split(' ')
      .filter((id) => id.trim() !== '')
      .map(Number),
  )
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
