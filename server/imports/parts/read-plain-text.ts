import { problem } from '#shared/problems/problem.ts'
import { decodeText } from './decode-text.ts'

/**
 * The text of a file that is read line by line as `format`. Refuses what is evidently written for programs: each of its
 * lines would become a card.
 */
export function readPlainText(bytes: Uint8Array, format: string): string {
  const text = decodeText(bytes)
  const written = text.trim()
  if (isMarkup(written) || isJson(written) || diagram.test(written)) {
    throw problem('file-other-format', { format })
  }
  return text
}

/** A document says so itself, or is one element; a list may begin with a `<` and ends otherwise. */
function isMarkup(written: string): boolean {
  if (/^<(?:\?xml|!doctype)\s/i.test(written)) return true
  const [, root] = /^<([a-z][\w:.-]*)[\s>]/i.exec(written) ?? []
  return root !== undefined && written.endsWith(`</${root}>`)
}

function isJson(written: string): boolean {
  if (!/^[[{]/.test(written)) return false
  try {
    JSON.parse(written)
    return true
  } catch {
    // A line that begins with a bracket, such as `[x] done`.
    return false
  }
}

/** The first line of a graph of Graphviz, or of a flowchart of Mermaid, which may have its title above it. */
const diagram =
  /^(?:(?:strict\s+)?(?:di)?graph\s*(?:"[^\r\n]*"|\w+)?\s*\{|(?:---\r?\n(?:[^\r\n]*\r?\n){0,20}?---\s+)?(?:flowchart|graph)\s+(?:TB|TD|BT|RL|LR)\s*(?:[;\r\n]|$))/
