/** How long what is no longer needed is kept. */
export interface RetentionSettings {
  /** Edits are kept one by one for this long, then only as part of the snapshots. */
  readonly logDays: number
  /** Every version is kept for this long. */
  readonly versionHours: number
  /** Then one an hour, up to this age; the states saved before a restore, an import or a big delete all stay. */
  readonly hourlyDays: number
  /** Then one a day, up to this age. Named versions and a board's newest one stay for good. */
  readonly dailyMonths: number
  /** A board without an edit for this long is counted as ready to be put away. */
  readonly archiveMonths: number
  /** A request of a phone that comes again within this time has no second effect. */
  readonly keyDays: number
}

export const defaultRetention: RetentionSettings = {
  logDays: 30,
  versionHours: 48,
  hourlyDays: 30,
  dailyMonths: 24,
  archiveMonths: 24,
  keyDays: 7,
}
