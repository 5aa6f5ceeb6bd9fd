import type { RetentionSettings } from '#server/retention/settings.ts'
import type { VersionEntry } from '#server/storage/storage.ts'

const hourMs = 3600 * 1000
const dayMs = 24 * hourMs
const monthMs = (365.25 / 12) * dayMs

/**
 * Which versions a board need not keep, of a list that has the newest first. What the server saved by itself is thinned
 * as it grows older, to the last one of an hour and then of a day (UTC). Named versions stay, and so does the newest:
 * it tells whether the next one says anything new. What was saved before a restore, an import or a big delete is often
 * the only trace of an afternoon and stays until only one a day does.
 */
export function versionsToDrop(
  versions: readonly VersionEntry[],
  settings: RetentionSettings,
  now: number,
): readonly string[] {
  const slots = new Set<string>()
  const [newest, ...older] = versions
  if (newest === undefined) return []
  return older
    .filter((version) => {
      const slot = slotOf(version, settings, now)
      const isFree = slot !== undefined && !slots.has(slot)
      if (isFree) slots.add(slot)
      return !isFree
    })
    .map(({ id }) => id)
}

/** Of the versions in one slot the newest is kept; those without a slot go. */
function slotOf(
  { id, kind, createdAt }: VersionEntry,
  { versionHours, hourlyDays, dailyMonths }: RetentionSettings,
  now: number,
): string | undefined {
  const ageMs = now - createdAt
  if (kind === 'named' || ageMs < versionHours * hourMs) return id
  if (ageMs < hourlyDays * dayMs) {
    return kind === 'automatic' ? `hour ${Math.floor(createdAt / hourMs)}` : id
  }
  if (ageMs < dailyMonths * monthMs) return `day ${Math.floor(createdAt / dayMs)}`
  return undefined
}
