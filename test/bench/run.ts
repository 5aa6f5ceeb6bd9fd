import { readdirSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'

/** `npm run bench -- <name> [flags]`: runs `<name>/bench.ts` and prints what it measured as JSON. */

interface Bench {
  bench(flags: readonly string[]): Promise<unknown>
}

const folder = fileURLToPath(new URL('.', import.meta.url))
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const [name = '', ...flags] = process.argv.slice(2)
if (names.includes(name)) {
  // What a folder of this name has in it is told by the convention alone.
  const { bench } = (await import(`./${name}/bench.ts`)) as Bench
  const machine = {
    date: new Date().toISOString(),
    cpus: cpus().length,
    model: cpus()[0]?.model,
    memoryGB: Math.round(totalmem() / 1e9),
    node: process.version,
    /** What else was going on in the minute before. */
    loadAverage: Number((loadavg()[0] ?? 0).toFixed(2)),
  }
  const result = await bench(flags)
  console.log(JSON.stringify({ bench: name, machine, result }, undefined, 2))
} else {
  console.error(`There is no benchmark "${name}". There are: ${names.join(', ')}.`)
  process.exitCode = 1
}
