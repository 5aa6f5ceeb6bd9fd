import { toOneLine } from '#shared/text/one-line.ts'

/** A card of a text in Markdown: its heading or first paragraph is the title, the rest the description. */
export function readMarkdown(text: string): {
  readonly title: string
  readonly description: string
} {
  const start = text.trimStart()
  const heading = /^#{1,6}[ \t]+([^\n]*)/.exec(start)
  const head = heading?.[0] ?? start.split(/\n[ \t]*\n/, 1)[0] ?? ''
  const title = (heading?.[1] ?? head).replace(/^(?:[-*+]|\d+[.)])[ \t]+/, '')
  return {
    title: plain(toOneLine(title)).trim(),
    description: plain(start.slice(head.length)).trim(),
  }
}

/** Without the signs around words that stand out, and with what was escaped as it is meant (CommonMark 0.31, 2.4). */
function plain(markdown: string): string {
  return markdown
    .replaceAll(/(?<!\\)(\*\*|__|==)(?=\S)(.{1,200}?)(?<=[^\s\\])\1/g, '$2')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
}
