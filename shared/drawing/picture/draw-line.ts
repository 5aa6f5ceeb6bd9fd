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
const padding = 16
/** Bold letters are wider than those that were measured, and so are those of a reader who lacks the font. */
const boldFactor = 1.15
const wideFactor = 1.1

/** The accountability line with its name, and in words what lies at either side. */
export function drawLine(scene: Scene): Mark[] {
  const { line, layout } = scene
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
    drawLineName(scene, start, { left: 0, right: layout.width }),
  ]
}

interface Room {
  readonly left: number
  readonly right: number
}

/** The name as it stands on the line; what lies at a side is said where there is room for it. */
export function drawLineName({ language, textScale }: Scene, at: Position, room: Room): Mark {
  const name = lineTexts.name[language]
  const within = `← ${lineTexts.within[language]}`
  const beyond = `${lineTexts.beyond[language]} →`
  const scale = Math.min(textScale, 1.5)
  const half = (textWidth(name, fontSize) * boldFactor) / 2 + padding
  const withinWidth = textWidth(within, fontSize) * wideFactor
  const beyondWidth = textWidth(beyond, fontSize) * wideFactor
  const leftmost = room.left + (half + gap + withinWidth) * scale
  const rightmost = room.right - (half + gap + beyondWidth) * scale
  const x = nearest(
    // Aside, so that both are said, as far as the name still stands on the line.
    nearest(at.x, leftmost, rightmost, (half - padding) * scale),
    room.left + half * scale,
    room.right - half * scale,
  )
  const hasRoomBefore = x >= leftmost
  const hasRoomAfter = x <= rightmost
  const side = (words: string, left: number, width: number): Mark =>
    text({ ...letters, lines: [words], x: left, width })
  return group(
    { x, y: at.y, scaleX: scale, scaleY: scale },
    rect({ x: -half, y: -height / 2, width: half * 2, height, radius: 13, fill: light.ink }),
    text({
      ...letters,
      lines: [name],
      x: 0,
      width: half * 2,
      fontWeight: 700,
      fill: light.card,
      isCentred: true,
    }),
    ...(hasRoomBefore ? [side(within, -half - gap - withinWidth, withinWidth)] : []),
    ...(hasRoomAfter ? [side(beyond, half + gap, beyondWidth)] : []),
  )
}

/** The place from one to another, if there is any, that is nearest and not further away than that. */
function nearest(x: number, from: number, to: number, atMost = Infinity): number {
  const place = Math.max(from, Math.min(to, x))
  return from > to || Math.abs(place - x) > atMost ? x : place
}

const letters = { y: 5, lineHeight: height, fontSize, fill: light.ink } as const
