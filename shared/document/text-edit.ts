import type * as Y from 'yjs'

export interface TextEdit {
  readonly index: number
  readonly remove: number
  readonly insert: string
}

/**
 * The smallest single edit that makes one text into the other; never between the halves of a surrogate pair. Where
 * letters repeat, the caret after the edit tells which of them is new.
 */
export function textEdit(
  before: string,
  after: string,
  caret = after.length,
): TextEdit | undefined {
  if (before === after) return undefined
  const shorter = Math.min(before.length, after.length)
  const longestTail = Math.min(shorter, after.length - caret)
  let end = commonTail(before, after, longestTail)
  let start = commonHead(before, after, shorter - end)
  if (isHighSurrogate(before, start - 1)) start -= 1
  end += commonTail(
    before.slice(0, before.length - end),
    after.slice(0, after.length - end),
    shorter - end - start,
  )
  if (end > 0 && isLowSurrogate(before, before.length - end)) end -= 1
  return {
    index: start,
    remove: before.length - end - start,
    insert: after.slice(start, after.length - end),
  }
}

/** Changes a shared text into the given one, touching only what differs. */
export function editText(target: Y.Text, after: string): void {
  applyTextEdit(target, textEdit(target.toString(), after))
}

export function applyTextEdit(target: Y.Text, edit: TextEdit | undefined): void {
  if (edit === undefined) return
  if (edit.remove > 0) target.delete(edit.index, edit.remove)
  if (edit.insert !== '') target.insert(edit.index, edit.insert)
}

function commonHead(one: string, other: string, longest: number): number {
  let length = 0
  while (length < longest && one[length] === other[length]) length += 1
  return length
}

function commonTail(one: string, other: string, longest: number): number {
  let length = 0
  while (length < longest && one.at(-1 - length) === other.at(-1 - length)) length += 1
  return length
}

function isHighSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code >= 0xd800 && code <= 0xdbff
}

function isLowSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code >= 0xdc00 && code <= 0xdfff
}
