import { group, path, text, type Drawing, type Mark } from '#shared/drawing/marks.ts'
import { breakLines, textWidth } from '#shared/drawing/measure-text.ts'
import { light, stageColors } from '#shared/drawing/tokens.ts'
import type { Language } from '#shared/model/language.ts'
import type { Plot, PlotPoint } from './plot.ts'

const width = 420
const height = 190
const left = 28
const right = width - 40
const top = 34
const bottom = height - 44
const fontSize = 12
/** Under the lowest point: room for what it says. */
const below = 38

const baselineColor = light.muted
const lineColor = stageColors.activity.bar
const targetColor = stageColors.impact.bar

/** Where nothing beside it says what it is about, a drawing says so itself. */
export type PlotHead = 'titled' | 'untitled'

const titleHeight = 30

/** A line from the baseline through the measurements, dashed on to the targets; shapes tell them apart too. */
export function drawPlot(plot: Plot, language: Language, head: PlotHead = 'untitled'): Drawing {
  const untitled = drawLines(plot, language)
  if (head === 'untitled') return untitled
  const title = text({
    lines: breakLines(plot.title, width, 13 * 1.08).slice(0, 1),
    x: 0,
    y: 16,
    width,
    lineHeight: 16,
    fontSize: 13,
    fontWeight: 600,
    fill: light.ink,
    language: plot.language,
  })
  const marks = [title, group({ x: 0, y: titleHeight }, ...untitled.marks)]
  return { ...untitled, height: height + titleHeight, marks }
}

function drawLines(plot: Plot, language: Language): Drawing {
  const place = placerFor(plot.points)
  const known = plot.points.filter(({ kind }) => kind !== 'target')
  const targets = plot.points.filter(({ kind }) => kind === 'target')
  const last = known.at(-1)
  const ahead = targets.filter(({ time }) => last === undefined || time > last.time)
  const lines: readonly Mark[] = [
    path({ d: `M${left} ${bottom}H${right}`, stroke: light.border, hasRoundEnds: true }),
    path({
      d: wayThrough(known.map(place)),
      stroke: lineColor,
      strokeWidth: 2.5,
      hasRoundEnds: true,
    }),
    ...(last === undefined || ahead.length === 0
      ? []
      : [
          path({
            d: wayThrough([last, ...ahead].map(place)),
            stroke: targetColor,
            strokeWidth: 1.75,
            dash: '5 5',
          }),
        ]),
  ]
  return {
    title: plot.title,
    language,
    width,
    height,
    ground: light.lane,
    marks: [
      ...lines,
      ...plot.points.map((point) => signFor(point, place(point))),
      ...valueLabels(plot.points, place),
      ...dayLabels(plot.points, place),
    ],
  }
}

interface Spot {
  readonly x: number
  readonly y: number
}

type Placer = (point: PlotPoint) => Spot

/** Times from left to right; values from the lowest to the highest that occurs. */
function placerFor(points: readonly PlotPoint[]): Placer {
  const times = points.map(({ time }) => time)
  const values = points.map(({ value }) => value)
  const [firstTime, lastTime] = [Math.min(...times), Math.max(...times)]
  const [lowest, highest] = [Math.min(...values), Math.max(...values)]
  const part = (value: number, from: number, to: number): number =>
    from === to ? 0.5 : (value - from) / (to - from)
  return ({ time, value }) => ({
    x: Math.round(left + part(time, firstTime, lastTime) * (right - left)),
    y: Math.round(bottom - below - part(value, lowest, highest) * (bottom - below - top)),
  })
}

function wayThrough(spots: readonly Spot[]): string {
  return spots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
}

function signFor({ kind }: PlotPoint, { x, y }: Spot): Mark {
  switch (kind) {
    case 'baseline':
      return path({
        d: `M${x - 5} ${y - 5}h10v10h-10Z`,
        fill: light.lane,
        stroke: baselineColor,
        strokeWidth: 2,
        hasRoundEnds: true,
      })
    case 'measurement':
      return path({
        d: `M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z`,
        fill: lineColor,
        stroke: light.lane,
        strokeWidth: 1.5,
        hasRoundEnds: true,
      })
    case 'target':
      return path({
        d: `M${x} ${y - 7}l7 7l-7 7l-7 -7Z`,
        fill: light.lane,
        stroke: targetColor,
        strokeWidth: 2,
        hasRoundEnds: true,
      })
  }
}

/**
 * At each point what it says, where no line runs; one that would run into an earlier label is left out, the last one
 * never.
 */
function valueLabels(points: readonly PlotPoint[], place: Placer): readonly Mark[] {
  const taken: { readonly from: number; readonly to: number; readonly y: number }[] = []
  const spots = points.map(place)
  const labels = [...points.entries()].toReversed().flatMap(([index, point]): readonly Mark[] => {
    const label = shortened(point.label)
    const half = textWidth(label, fontSize) / 2
    const free = freePlace(spots, index, half)
    const middle = Math.min(Math.max(free.x, half + 2), width - half - 2)
    const box = { from: middle - half, to: middle + half, y: free.y }
    const isTaken = taken.some(
      ({ from, to, y }) => box.from < to + 6 && box.to > from - 6 && Math.abs(box.y - y) < 16,
    )
    if (isTaken) return []
    taken.push(box)
    return [labelAt(label, middle, box.y, light.ink, 600)]
  })
  return labels.toReversed()
}

/** Where words in the middle of this are free of the lines to the points beside: above as a rule, below where all others are higher. */
function freePlace(spots: readonly Spot[], index: number, half: number): Spot {
  const { x, y } = spots[index] ?? { x: 0, y: 0 }
  const before = spots[index - 1]?.y ?? spots[index + 1]?.y ?? y
  const after = spots[index + 1]?.y ?? before
  if (before < y && after < y) return { x, y: y + 22 }
  const shift = Math.max(0, half - 8)
  const isOnWay = index > 0 && index < spots.length - 1
  if (isOnWay && before > y && after < y) return { x: x - shift, y: y - 12 }
  if (isOnWay && before < y && after > y) return { x: x + shift, y: y - 12 }
  return { x, y: y - 12 }
}

/** The first and the last day. */
function dayLabels(points: readonly PlotPoint[], place: Placer): readonly Mark[] {
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined || first.time === last.time) return []
  return [first, last].map((point) => {
    const half = textWidth(point.day, fontSize) / 2
    const middle = Math.min(Math.max(place(point).x, half + 2), width - half - 2)
    return labelAt(point.day, middle, bottom + 20, light.muted, 400)
  })
}

function labelAt(words: string, x: number, y: number, fill: string, fontWeight: number): Mark {
  return text({
    lines: [words],
    x,
    y,
    width: textWidth(words, fontSize),
    lineHeight: 16,
    fontSize,
    fontWeight,
    fill,
    isCentred: true,
  })
}

const longestLabel = 22

function shortened(label: string): string {
  return label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1).trimEnd()}…`
}
