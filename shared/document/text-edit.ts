import type * as Y from 'yjs'

export interface TextEdit {
  readonly index: number
  readonly remove: number
  readonly insert: string
}

/** The smallest single edit that makes one text into the other; never between the halves of a surrogate pair. */
export function textEdit(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  if (isHighSurrogate(before, start - 1)) start -= 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  if (end > 0 && isLowSurrogate(before, before.length - end)) end -= 1
  return {
    index: start,
    remove: before.length - end - start,
    insert: after.slice(start, after.length - end),
  }
}

/** Changes a shared text into the given one, touching only what differs. */
export function editText(target: Y.Text, after: string): void {
  const edit = textEdit(target.toString(), after)
  if (edit === undefined) return
  if (edit.remove > 0) target.delete(edit.index, edit.remove)
  if (edit.insert !== '') target.insert(edit.index, edit.insert)
}

function isHighSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code >= 0xd800 && code <= 0xdbff
}

function isLowSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code >= 0xdc00 && code <= 0xdfff
}
