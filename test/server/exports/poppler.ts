import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasProgram } from './run-program.ts'

/** Poppler's programs read our PDFs as a reader's own program would. */
export const hasPoppler = hasProgram('pdftotext')

export const noPoppler = 'skipped: poppler-utils is not installed'

/** The words of a PDF, with all white space as single spaces. */
export function wordsOf(pdf: Uint8Array): string {
  return asOneLine(run('pdftotext', ['-raw'], pdf, ['-']))
}

/** The same, page by page. */
export function pagesOf(pdf: Uint8Array): readonly string[] {
  return run('pdftotext', ['-raw'], pdf, ['-']).split('\f').map(asOneLine)
}

export function asOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

export interface PlacedWord {
  readonly text: string
  /** In points from the left of its page. */
  readonly left: number
  readonly right: number
}

/** Every word with where it stands. */
export function placesOf(pdf: Uint8Array): readonly PlacedWord[] {
  const found = run('pdftotext', ['-bbox'], pdf, ['-']).matchAll(
    /<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="[\d.]+">(.*?)<\/word>/g,
  )
  return [...found].map(([, left, right, text = '']) => ({
    text,
    left: Number(left),
    right: Number(right),
  }))
}

export interface PdfFont {
  readonly name: string
  readonly isEmbedded: boolean
}

export function fontsOf(pdf: Uint8Array): readonly PdfFont[] {
  const [, , ...rows] = run('pdffonts', [], pdf, []).trim().split('\n')
  return rows.map((row) => {
    // emb, sub and uni stand before the object's two numbers.
    const columns = row.trim().split(/\s+/)
    return { name: columns[0] ?? '', isEmbedded: columns.at(-5) === 'yes' }
  })
}

/** What the file says of itself, such as `Title` and `Pages`. */
export function factsOf(pdf: Uint8Array): Readonly<Record<string, string>> {
  const lines = run('pdfinfo', [], pdf, []).split('\n')
  return Object.fromEntries(lines.map((line) => line.split(/:\s+(.*)/, 2)))
}

function run(program: string, args: readonly string[], pdf: Uint8Array, after: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'catena-pdf-'))
  try {
    const file = join(folder, 'file.pdf')
    writeFileSync(file, pdf)
    const { stdout, stderr, status } = spawnSync(program, [...args, file, ...after], {
      encoding: 'utf8',
      maxBuffer: 50_000_000,
    })
    if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`)
    return stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Which titles a reader does not find; a line end stands where a space was, or within a word that was too long. */
export function missingIn(pdf: Uint8Array, titles: readonly string[]): readonly string[] {
  // In the order of drawing titles stay whole; letters from right to left only do as they are laid out.
  const words = lettersOf(wordsOf(pdf) + run('pdftotext', [], pdf, ['-']))
  return titles.filter((title) => !words.includes(lettersOf(title)))
}

/** Without what lines and directions are made with. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\p{Cf}]/gu, '')
}
