/** A file of letters; which ones it has is found in the file itself. */
export interface FontFile {
  readonly name: string
  readonly path: string
}

export const weights = [400, 500, 700] as const

export type Weight = (typeof weights)[number]

/** The weight at hand that is nearest to a drawing's own. */
export function nearestWeight(weight = 400): Weight {
  return weight >= 600 ? 700 : weight >= 450 ? 500 : 400
}

/**
 * Where letters are looked for, in this order: Atkinson Hyperlegible Next, then Noto for what it lacks; all under the
 * SIL Open Font License 1.1. Chinese, Japanese, Korean and most other scripts of Asia are not among them, which
 * `leavesOut` tells of the formats that draw letters.
 */
export function fontFiles(weight: Weight): readonly FontFile[] {
  return [
    file('atkinson-hyperlegible-next', 'latin', weight),
    file('atkinson-hyperlegible-next', 'latin-ext', weight),
    file('noto-sans', 'latin-ext', weight),
    file('noto-sans', 'vietnamese', weight),
    file('noto-sans', 'cyrillic', weight),
    file('noto-sans', 'cyrillic-ext', weight),
    file('noto-sans', 'greek', weight),
    file('noto-sans', 'greek-ext', weight),
    file('noto-sans', 'devanagari', weight),
    file('noto-sans-arabic', 'arabic', weight),
    file('noto-sans-hebrew', 'hebrew', weight),
    file('noto-sans-math', 'latin', 400),
    file('noto-sans-symbols-2', 'symbols', 400),
    file('noto-emoji', 'emoji', weight),
  ]
}

function file(family: string, subset: string, weight: number): FontFile {
  const name = `${family}-${subset}-${weight}`
  return { name, path: `@fontsource/${family}/files/${name}-normal.woff` }
}
