/** By the first letter that has a direction, as in Unicode's rules for paragraphs. */
export function startsRightToLeft(text: string): boolean {
  // Nearly every text begins with one of these.
  if (/^[A-Za-z]/.test(text)) return false
  const first = /\p{L}/u.exec(text)?.[0]
  // Letters up to the Armenian ones run from left to right.
  return (
    first !== undefined &&
    first >= '\u0590' &&
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u.test(first)
  )
}
