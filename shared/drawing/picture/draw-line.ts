import type { Position } from '#shared/model/change-model.ts'
import { lineTexts } from '#shared/text/areas/line.ts'
import { lineDash, lineWidth, toPathData } from '../line-style.ts'
import { group, path, rect, text, type Mark } from '../marks.ts'
import { textWidth } from '../measure-text.ts'
import type { Scene } from '../scene.ts'
import { light } from '../tokens.ts'

const fontSize = 14
const height = 26
const gap = 10
/** From the middle of its name to the top of the lanes. */
const above = 14
/** Bold letters are wider than those that were measured. */
const boldFactor = 1.07

/** The accountability line with its name, and in words what lies at either side. */
export function drawLine({ line, layout, language, textScale }: Scene): Mark[] {
  const [first, ...others] = line.points
  if (first === undefined) return []
  const start = { x: first.x, y: -above }
  return [
    path({
      d: toPathData([start, ...others]),
      stroke: light.ink,
      strokeWidth: lineWidth,
      dash: lineDash,
      hasRoundEnds: true,
    }),
    ...drawName(start, layout.width, Math.min(textScale, 1.5), {
      name: lineTexts.name[language],
      within: `← ${lineTexts.within[language]}`,
      beyond: `${lineTexts.beyond[language]} →`,
    }),
  ]
}

interface LineWords {
  readonly name: string
  readonly within: string
  readonly beyond: string
}

/** The name stands on the line; what lies at a side is said where there is room for it. */
function drawName(at: Position, boardWidth: number, scale: number, words: LineWords): Mark[] {
  const half = (textWidth(words.name, fontSize) * boldFactor) / 2 + 14
  const x = Math.max(half * scale, Math.min(boardWidth - half * scale, at.x))
  const room = { before: x / scale - half, after: (boardWidth - x) / scale - half }
  const side = (line: string, left: number): Mark =>
    text({ lines: [line], ...letters, x: left, width: textWidth(line, fontSize) + 8 })
  const beforeWidth = textWidth(words.within, fontSize) + gap
  const afterWidth = textWidth(words.beyond, fontSize) + gap
  return [
    group(
      { x, y: at.y, scaleX: scale, scaleY: scale },
      rect({ x: -half, y: -height / 2, width: half * 2, height, radius: 13, fill: light.ink }),
      text({
        ...letters,
        lines: [words.name],
        x: 0,
        width: half * 2,
        fontWeight: 700,
        fill: light.card,
        isCentred: true,
      }),
      ...(room.before >= beforeWidth ? [side(words.within, -half - beforeWidth)] : []),
      ...(room.after >= afterWidth ? [side(words.beyond, half + gap)] : []),
    ),
  ]
}

const letters = { y: 5, lineHeight: height, fontSize, fill: light.ink } as const
