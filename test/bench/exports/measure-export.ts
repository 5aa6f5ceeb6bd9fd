import { readdirSync, readFileSync } from 'node:fs'
import { usageOf } from '../sync/load/usage.ts'
import { askFor, type BenchBoard } from './bench-board.ts'

export interface ExportFigures {
  /** From the request to the last byte, where the board has to be read from its log. */
  readonly wallMs: number
  /** The same where it is the board that was asked for last, and has not changed since. */
  readonly againMs: number
  /** Of the server and the process that makes the file, together. */
  readonly cpuMs: number
  /** The first time: with starting the process, where there is none. */
  readonly firstMs: number
  readonly kB: number
}

const runs = 3

/** Medians of three, after a first that is told apart; `other` is a board that is asked for in between. */
export async function measureExport(
  pid: number,
  board: BenchBoard,
  other: BenchBoard,
  format: string,
  variant: string | undefined,
): Promise<ExportFigures> {
  const anew: Measured[] = []
  const again: Measured[] = []
  for (let run = 0; run <= runs; run += 1) {
    await askFor(other, 'json')
    anew.push(await measured(pid, board, format, variant))
    again.push(await measured(pid, board, format, variant))
  }
  const [first, ...others] = anew
  return {
    wallMs: median(others.map(({ wallMs }) => wallMs)),
    againMs: median(again.slice(1).map(({ wallMs }) => wallMs)),
    cpuMs: median(others.map(({ cpuMs }) => cpuMs)),
    firstMs: first?.wallMs ?? 0,
    kB: Math.round((first?.bytes ?? 0) / 1_000),
  }
}

interface Measured {
  readonly wallMs: number
  readonly cpuMs: number
  readonly bytes: number
}

async function measured(
  pid: number,
  board: BenchBoard,
  format: string,
  variant: string | undefined,
): Promise<Measured> {
  const cpu = cpuOfAll(pid)
  const startedAt = performance.now()
  const bytes = await askFor(board, format, variant)
  const wallMs = Math.round(performance.now() - startedAt)
  return { wallMs, cpuMs: Math.round((cpuOfAll(pid) - cpu) * 1_000), bytes }
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
