import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether LibreOffice is installed; tests that need it say so and are skipped without it. */
export const hasOffice = spawnSync('soffice', ['--version']).status === 0

export const noOffice = 'skipped: LibreOffice (soffice) is not there'

type Files = ReadonlyMap<string, Uint8Array>

/**
 * What LibreOffice makes of files, each by its name with its extension; `to` is another extension or a whole filter.
 * Of one file several may come, as of a workbook with `csvOfSheets`. Throws where it opens none of them.
 */
export function convertAll(files: Files, to: string): Files {
  const folder = mkdtempSync(join(tmpdir(), 'catena-office-'))
  try {
    const out = join(folder, 'out')
    mkdirSync(out)
    const inputs = [...files].map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes)
      return join(folder, name)
    })
    // A profile of its own: two at once in one profile hand their work to each other.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const { status, stderr, error } = spawnSync(
      'soffice',
      [profile, '--headless', '--norestore', '--convert-to', to, '--outdir', out, ...inputs],
      { encoding: 'utf8', timeout: 120_000 },
    )
    if (error !== undefined) throw error
    const made = readdirSync(out)
    if (status !== 0 || made.length === 0) throw new Error(`LibreOffice opened nothing: ${stderr}`)
    return new Map(made.map((name) => [name, readFileSync(join(out, name))]))
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** A file `name-Sheet.csv` for every sheet, with figures as they are and not as they are shown. */
export const csvOfSheets =
  'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'
