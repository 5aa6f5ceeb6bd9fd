import { toOneLine } from '#shared/text/one-line.ts'

/**
 * A title as Markdown that shows it as it is. Escaped is only what would be read as Markdown where it stands, so that
 * programs that show the text itself show few backslashes.
 */
export function toMarkdownText(title: string): string {
  return toOneLine(title)
    .replaceAll(/[\\`*_[\]<$]/g, String.raw`\$&`)
    .replaceAll(/==+|%%+|~~+/g, (signs) => [...signs].map((sign) => `\\${sign}`).join(''))
    .replaceAll(/&(?=#?\w+;)/g, String.raw`\&`)
    .replaceAll(/(?<=^|\s)#/g, String.raw`\#`)
    .replace(/^(\s*)([-+>=|])/, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/, String.raw`$1\$2`)
}
