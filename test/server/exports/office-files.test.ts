import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { ExportedFile } from '#server/exports/exporter.ts'
import { exporters, findShape } from '#server/exports/registry.ts'
import { languages } from '#shared/model/language.ts'
import { crowdedModel, pictureSamples } from './pictures.ts'
import { hasProgram } from './run-program.ts'

const validator = 'ooxml-validator'

const samples = [...pictureSamples, { name: 'a board of 300 cards', model: crowdedModel() }]

const officeFormats = exporters.filter(({ mediaType }) => mediaType.includes('officedocument'))

// The Open XML SDK knows what Word, Excel and PowerPoint want to repair; LibreOffice opens much more.
describe.skipIf(!hasProgram(validator))(
  `the Open XML SDK finds nothing wrong (skipped where ${validator} is missing)`,
  () => {
    describe.each(officeFormats)('with $id', (exporter) => {
      it.each(samples.map((sample, index) => ({ ...sample, index })))(
        'of $name',
        async ({ model, index }) => {
          const language = languages[index % languages.length] ?? 'en'
          for (const variant of exporter.variants?.map(({ id }) => id) ?? [undefined]) {
            const { mediaType, extension } = findShape(exporter.id, variant)
            if (!mediaType.includes('officedocument')) continue
            const options = { language, today: '2026-11-22' }
            const file = await exporter.export(
              model,
              variant === undefined ? options : { ...options, variant },
            )
            expect(await mistakesIn(file, extension), variant).toEqual([])
          }
        },
        60_000,
      )
    })
  },
)

async function mistakesIn(file: ExportedFile, extension: string): Promise<readonly unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), 'catena-office-'))
  try {
    const path = join(folder, `file.${extension}`)
    writeFileSync(path, file)
    // It ends with 1 where there are mistakes, and says them all the same.
    const { stdout } = await promisify(execFile)(validator, [path]).catch((error) => error)
    return JSON.parse(stdout).errors
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
