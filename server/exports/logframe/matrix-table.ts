import type { Matrix } from './matrix.ts'

/** A framework as rows, one for each line: what is said once for several is repeated on each of them. */
export function matrixTable({ columns, blocks }: Matrix): readonly (readonly string[])[] {
  return [
    columns.map(({ label }) => label),
    ...blocks.flatMap(({ lines, shared }) =>
      lines.map((line) => columns.map((_, index) => oneLine(line[index] ?? shared[index] ?? ''))),
    ),
  ]
}

function oneLine(text: string): string {
  return text.replaceAll(/\n+(• )?/g, ' · ').replace(/^• /, '')
}
