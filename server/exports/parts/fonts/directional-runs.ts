import createBidi, { type Bidi } from 'bidi-js'

export interface DirectionalRun {
  readonly text: string
  readonly isRightToLeft: boolean
}

// Node takes the whole CommonJS module for its default export, where the declarations expect one within it.
const bidi = (createBidi as unknown as () => Bidi)()

/** A line as runs of one direction, from left to right as they are seen (Unicode Bidirectional Algorithm, UAX 9). */
export function directionalRuns(line: string): readonly DirectionalRun[] {
  if (!/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Cf}]/u.test(line))
    return line === '' ? [] : [{ text: line, isRightToLeft: false }]
  const { levels } = bidi.getEmbeddingLevels(line)
  const runs: { text: string; level: number }[] = []
  for (const [index, letter] of line.split('').entries()) {
    const level = levels[index] ?? 0
    const last = runs.at(-1)
    const shown = level % 2 === 1 ? (bidi.getMirroredCharacter(letter) ?? letter) : letter
    if (last !== undefined && last.level === level) last.text += shown
    else runs.push({ text: shown, level })
  }
  return inVisualOrder(runs).map(({ text, level }) => ({ text, isRightToLeft: level % 2 === 1 }))
}

/** Rule L2: from the highest level down to the lowest odd one, what is at that level or higher is turned round. */
function inVisualOrder<Run extends { readonly level: number }>(
  runs: readonly Run[],
): readonly Run[] {
  const ordered = [...runs]
  const highest = Math.max(...runs.map(({ level }) => level))
  for (let level = highest; level > 0; level--) {
    let start = 0
    while (start < ordered.length) {
      let end = start
      while ((ordered[end]?.level ?? -1) >= level) end++
      ordered.splice(start, end - start, ...ordered.slice(start, end).toReversed())
      start = end + 1
    }
  }
  return ordered
}
