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
