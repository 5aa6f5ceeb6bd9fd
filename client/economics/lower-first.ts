/** A label inside a sentence: "Einde van het jaar (SROI-gids)" keeps the capitals of its abbreviations. */
export function lowerFirst(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1)
}
