import { daysOf } from '#shared/figures/days-of.ts'

/** One indicator over time: where it began, what was measured, where it should go. */
export interface Plot {
  readonly title: string
  /** In another language than the report's. */
  readonly language?: string | undefined
  /** For those who do not see it. */
  readonly alt: string
  readonly points: readonly PlotPoint[]
}

export interface PlotPoint {
  readonly kind: 'baseline' | 'measurement' | 'target'
  /** Milliseconds since 1970. */
  readonly time: number
  readonly value: number
  /** The day and the value in words. */
  readonly day: string
  readonly label: string
}

/** Where a figure stands in time, in milliseconds: a year or month without a day is where it begins or what it comes to. */
export function plotTime(
  kind: PlotPoint['kind'],
  date: string | null | undefined,
): number | undefined {
  const days = daysOf(date ?? '')
  return days && Date.parse(kind === 'baseline' ? days.first : days.last)
}
