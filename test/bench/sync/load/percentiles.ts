/** The value that this share of all stays below; 0 where there is none. */
export function percentile(values: readonly number[], share: number): number {
  return percentiles(values, [share])[0] ?? 0
}

export function percentiles(values: readonly number[], shares: readonly number[]): number[] {
  const sorted = Float64Array.from(values).toSorted()
  return shares.map((share) =>
    Number(
      (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(2),
    ),
  )
}
