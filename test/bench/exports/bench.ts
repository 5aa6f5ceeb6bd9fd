import { exporters } from '#server/exports/registry.ts'
import { startServerProcess } from '#test/support/server-process.ts'
import { goalFor, isWritten } from './goals.ts'
import { createBoard, type BenchBoard } from './bench-board.ts'
import { latencyBeside } from './latency-beside.ts'
import { measureExport } from './measure-export.ts'
import { wholeModel } from './whole-model.ts'

const sizes = [
  { name: '300 cards', elements: 300, links: 450, isForAll: true },
  { name: '2000 cards', elements: 2_000, links: 4_000, isForAll: false },
] as const

/** Every format of two boards as a request makes it, and what that costs those who edit. Flag: ids of formats. */
export async function bench([only]: readonly string[]) {
  const wanted = exporters.filter(({ id }) => only === undefined || only.split(',').includes(id))
  const server = await startServerProcess()
  try {
    const models = sizes.map(wholeModel)
    const boards: BenchBoard[] = []
    for (const model of models) boards.push(await createBoard(server.url, model))
    const formats: Record<string, unknown> = {}
    for (const [index, size] of sizes.entries()) {
      const [board, model] = [boards[index], models[index]]
      const other = boards[index === 0 ? 1 : 0]
      if (board === undefined || model === undefined || other === undefined) continue
      for (const exporter of wanted) {
        if (!size.isForAll && !isWritten(exporter)) continue
        for (const variant of exporter.variants?.map(({ id }) => id) ?? [undefined]) {
          const name = [exporter.id, variant].filter((part) => part !== undefined).join(' ')
          const goalMs = goalFor(exporter)
          formats[`${name}, ${size.name}`] = await measureExport(
            server.pid(),
            { board, other, model },
            exporter,
            variant,
          ).then(
            (figures) => ({ ...figures, goalMs, isMet: figures.wallMs <= goalMs }),
            (error: unknown) => ({ failed: String(error), goalMs, isMet: false }),
          )
        }
      }
    }
    const [board] = boards
    if (board === undefined || only !== undefined) return { formats }
    return { formats, editing: await latencyBeside(server.pid(), board) }
  } finally {
    await server.close()
  }
}
