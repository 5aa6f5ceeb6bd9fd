import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** Whether LibreOffice is installed; tests that need it say so and are skipped without it. */
export const hasOffice = spawnSync('soffice', ['--version']).status === 0

export const noOffice = 'skipped: LibreOffice (soffice) is not there'

/**
 * What LibreOffice makes of a file: `from` is its extension, `to` another or a whole filter, such as
 * `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1` for every sheet. Several files may
 * come out; each is found by its name. Throws where LibreOffice cannot open it.
 */
export function convert(
  bytes: Uint8Array,
  from: string,
  to: string,
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'catena-office-'))
  try {
    const input = join(folder, `file.${from}`)
    const out = join(folder, 'out')
    writeFileSync(input, bytes)
    // A profile of its own: two at once in one profile hand their work to each other.
    const { status, stderr, error } = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--norestore',
        '--convert-to',
        to,
        '--outdir',
        out,
        input,
      ],
      { encoding: 'utf8', timeout: 120_000 },
    )
    if (error !== undefined) throw error
    const made = status === 0 ? filesIn(out) : []
    if (made.length === 0) throw new Error(`LibreOffice did not open the ${from} file: ${stderr}`)
    return new Map(made.map((path) => [basename(path), readFileSync(path)]))
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** The one file that LibreOffice makes of another. */
export function convertOne(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const [first] = convert(bytes, from, to).values()
  if (first === undefined) throw new Error('LibreOffice made no file')
  return first
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name))
  } catch {
    // LibreOffice makes no folder where it makes no file.
    return []
  }
}
