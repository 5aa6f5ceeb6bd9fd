/** A text with its lines behind each other, for where there is room for one; in a time that grows with its length only. */
export function toOneLine(text: string, between = ' '): string {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(between)
}
