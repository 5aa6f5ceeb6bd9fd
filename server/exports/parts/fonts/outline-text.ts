import { startsRightToLeft } from '#shared/drawing/text-direction.ts'
import { group, path, type Mark, type PathMark, type TextMark } from '#shared/drawing/marks.ts'
import { nearestWeight } from './font-files.ts'
import type { Face, Fonts } from './open-fonts.ts'

/** The same marks with every letter as a path, for programs that have no fonts of their own. */
export function withOutlines(marks: readonly Mark[], fonts: Fonts): readonly Mark[] {
  return marks.map(outlined)

  function outlined(mark: Mark): Mark {
    if (mark.kind === 'group') return { ...mark, marks: mark.marks.map(outlined) }
    return mark.kind === 'text' ? group({ x: 0, y: 0 }, ...lettersOf(mark)) : mark
  }

  function lettersOf(mark: TextMark): readonly PathMark[] {
    const weight = nearestWeight(mark.fontWeight)
    const isRightToLeft = startsRightToLeft(mark.lines.join(' '))
    return mark.lines.flatMap((line, index) => {
      const width = fonts.widthOf(line, weight, mark.fontSize)
      const before = mark.isCentred === true ? -width / 2 : isRightToLeft ? mark.width - width : 0
      const y = mark.y + index * mark.lineHeight
      let x = mark.x + before
      return fonts.runsOf(line, weight).flatMap(({ text, face }) => {
        const scale = mark.fontSize / face.font.unitsPerEm
        const { glyphs, positions } = face.font.layout(text)
        return glyphs.flatMap((glyph, place) => {
          const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[place] ?? {}
          const d = outlineOf(face, glyph)
          const at = { x: x + xOffset * scale, y: y - yOffset * scale }
          x += xAdvance * scale
          if (d === '') return []
          return [path({ d, place: { ...at, scaleX: scale, scaleY: -scale }, fill: mark.fill })]
        })
      })
    })
  }
}

function outlineOf(
  { outlines }: Face,
  glyph: { readonly id: number; readonly path: { toSVG(): string } },
): string {
  const d = outlines.get(glyph.id) ?? glyph.path.toSVG()
  outlines.set(glyph.id, d)
  return d
}
