import { readdirSync, readFileSync } from 'node:fs'
import type { Exporter } from '#server/exports/exporter.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { usageOf } from '../sync/load/usage.ts'
import { askFor, type BenchBoard } from './bench-board.ts'
import { isWritten } from './goals.ts'

export interface ExportFigures {
  /** From the request to the last byte, where the board has to be read from its log. */
  readonly wallMs: number
  /** The same where it is the board that was asked for last, and has not changed since. */
  readonly againMs: number
  /** What of it is making a text: from a model that is at hand, in a process that does nothing else. */
  readonly madeMs: number | undefined
  /** Of the server and the process that makes the file, together. */
  readonly cpuMs: number
  /** The first time: with starting the process, where there is none. */
  readonly firstMs: number
  readonly kB: number
}

/** A board, what it says, and another that is asked for in between. */
export interface Measurable {
  readonly board: BenchBoard
  readonly other: BenchBoard
  readonly model: ChangeModel
}

const runs = 3

/** Medians of three, after a first that is told apart. */
export async function measureExport(
  pid: number,
  { board, other, model }: Measurable,
  exporter: Exporter,
  variant: string | undefined,
): Promise<ExportFigures> {
  const anew: Measured[] = []
  const again: Measured[] = []
  for (let run = 0; run <= runs; run += 1) {
    await askFor(other, 'json')
    anew.push(await measured(pid, board, exporter.id, variant))
    again.push(await measured(pid, board, exporter.id, variant))
  }
  const [first, ...others] = anew
  return {
    wallMs: median(others.map(({ wallMs }) => wallMs)),
    againMs: median(again.slice(1).map(({ wallMs }) => wallMs)),
    madeMs: isWritten(exporter) ? await timeToMake(model, exporter, variant) : undefined,
    cpuMs: median(others.map(({ cpuMs }) => cpuMs)),
    firstMs: first?.wallMs ?? 0,
    kB: Math.round((first?.bytes ?? 0) / 1_000),
  }
}

async function timeToMake(
  model: ChangeModel,
  exporter: Exporter,
  variant: string | undefined,
): Promise<number> {
  const took: number[] = []
  for (let run = 0; run <= runs; run += 1) {
    const startedAt = performance.now()
    await exporter.export(model, { language: 'en', ...(variant === undefined ? {} : { variant }) })
    took.push(Math.round(performance.now() - startedAt))
  }
  return median(took.slice(1))
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
