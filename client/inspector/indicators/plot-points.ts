import type { Indicator } from '#shared/model/change-model.ts'
import { plotTime } from '#shared/report/plot.ts'

/** A figure as a place in the plot: from 0 to 1, to the right and upwards. */
export interface PlotPoint {
  readonly kind: 'baseline' | 'measurement' | 'target'
  readonly x: number
  readonly y: number
  readonly value: number
  readonly date: string
}

export interface Plot {
  /** In order of time; targets are what is aimed at, the others what was. */
  readonly points: readonly PlotPoint[]
}

/** The figures that have a day and a number; nothing where there are none to draw. */
export function plotOf(indicator: Indicator): Plot | undefined {
  const { baseline, measurements, targets } = indicator
  const found = [
    ...(baseline === undefined || baseline.notApplicable === true
      ? []
      : placed('baseline', [baseline])),
    ...placed('measurement', measurements),
    ...placed('target', targets),
  ].toSorted((one, other) => one.time - other.time)
  if (found.length === 0) return undefined
  const toX = scale(found.map(({ time }) => time))
  const toY = scale(found.map(({ value }) => value))
  return {
    points: found.map(({ time, ...point }) => ({ ...point, x: toX(time), y: toY(point.value) })),
  }
}

type Kind = PlotPoint['kind']

interface Placed {
  readonly kind: Kind
  readonly time: number
  readonly value: number
  readonly date: string
}

interface Row {
  readonly date?: string | null | undefined
  readonly value?: number | string | null | undefined
}

function placed(kind: Kind, rows: readonly Row[]): readonly Placed[] {
  return rows.flatMap(({ date, value }) => {
    const time = plotTime(kind, date)
    if (time === undefined || typeof value !== 'number' || typeof date !== 'string') return []
    return [{ kind, time, value, date }]
  })
}

/** From the lowest to the highest; all in the middle where they are the same. */
function scale(values: readonly number[]): (value: number) => number {
  const low = Math.min(...values)
  const span = Math.max(...values) - low
  return (value) => (span === 0 ? 0.5 : (value - low) / span)
}
