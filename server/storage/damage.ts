/** What was found that is not as it was written. */
export interface Damage {
  /** `commit`: pages of a write-ahead log after a crash; the others are rows. */
  readonly kind:
    | 'commit'
    | 'board'
    | 'edit'
    | 'snapshot'
    | 'link'
    | 'grant'
    | 'version'
    | 'workshop'
    | 'contribution'
    | 'vote'
    | 'rating'
  readonly count: number
}

/** Tells of each damaged row once, however often it is read. */
export type TellDamage = (kind: Damage['kind'], rows: readonly string[]) => void

export function createTellDamage(onDamage: ((damage: Damage) => void) | undefined): TellDamage {
  const told = new Set<string>()
  return (kind, rows) => {
    const news = rows.map((row) => `${kind} ${row}`).filter((key) => !told.has(key))
    if (news.length === 0) return
    for (const key of news) told.add(key)
    onDamage?.({ kind, count: news.length })
  }
}
