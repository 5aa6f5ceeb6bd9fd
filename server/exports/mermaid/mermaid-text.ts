import { toOneLine } from '#shared/text/one-line.ts'

/** An id that Mermaid reads as one: with a prefix, since `end` and a leading o or x mean something else to it. */
export function toMermaidId(prefix: string, id: string): string {
  const safe = id.replace(/[^A-Za-z0-9]/gu, (character) =>
    character === '_' ? '__' : `_${character.codePointAt(0)?.toString(16)}_`,
  )
  return `${prefix}_${safe}`
}

/**
 * A text for between double quotes. Backslashes do not escape there; entities with a number sign do. A number or a dash
 * at the start would be read as a list, which many versions of Mermaid show as "Unsupported markdown".
 */
export function toMermaidText(text: string): string {
  const escaped = text.replace(
    /[#"<>&`%\\]|(?<=^\s*)[-+*](?=\s)|(?<=^\s*\d+)[.)](?=\s)/g,
    (character) => `#${character.codePointAt(0)};`,
  )
  return toOneLine(escaped, '<br/>')
}
