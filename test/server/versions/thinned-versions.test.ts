import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultRetention } from '#server/retention/settings.ts'
import type { VersionEntry } from '#server/storage/storage.ts'
import { versionsToDrop } from '#server/versions/thinned-versions.ts'

const hourMs = 3600 * 1000
const dayMs = 24 * hourMs
/** Noon, so that ages of a few hours stay in one day. */
const now = Date.UTC(2026, 5, 15, 12)

function version(ageMs: number, kind: VersionEntry['kind'] = 'automatic'): VersionEntry {
  return {
    id: `${kind} ${ageMs}`,
    boardId: 'board',
    seq: 1,
    kind,
    name: '',
    participantId: undefined,
    createdAt: now - ageMs,
    summary: '{}',
  }
}

/** The ages, in hours, of those that are kept. */
function keptHours(versions: readonly VersionEntry[]): readonly number[] {
  const dropped = new Set(versionsToDrop(versions, defaultRetention, now))
  return versions
    .filter(({ id }) => !dropped.has(id))
    .map(({ createdAt }) => (now - createdAt) / hourMs)
}

describe('thinning', () => {
  it('[STO36] keeps every version of the last 48 hours', () => {
    const versions = Array.from({ length: 500 }, (_, index) => version(index * 5 * 60 * 1000))
    expect(keptHours(versions)).toHaveLength(500)
  })

  it('[STO36] keeps the last one of each hour for 30 days, then of each day for 24 months', () => {
    const newest = version(0)
    const inOneHour = [100.1, 100.4, 100.9].map((hours) => version(hours * hourMs))
    const inOneDay = [60, 60.1, 60.4].map((days) => version(days * dayMs))
    const tooOld = version(25 * 31 * dayMs)
    expect(keptHours([newest, ...inOneHour, ...inOneDay, tooOld])).toEqual([0, 100.1, 60 * 24])
  })

  it('[STO36] keeps named versions for good, and the newest of a board whatever its age', () => {
    const ages = [900, 901, 902].map((days) => days * dayMs)
    const named = ages.map((age) => version(age, 'named'))
    expect(keptHours([version(800 * dayMs), ...named])).toHaveLength(4)
  })

  it('[STO36] thins what was saved before a restore, an import or a big delete only after 30 days', () => {
    const saved = (days: number) =>
      (['before-restore', 'before-import', 'before-delete'] as const).map((kind) =>
        version(days * dayMs, kind),
      )
    expect(keptHours([version(0), ...saved(10)])).toHaveLength(4)
    expect(keptHours([version(0), ...saved(40)])).toHaveLength(2)
  })

  it('[STO36] has nothing more to drop after it has dropped', () => {
    const ages = fc.array(fc.integer({ min: 0, max: 800 * 24 }), { maxLength: 60 })
    fc.assert(
      fc.property(ages, (hours) => {
        const versions = [...new Set(hours)]
          .toSorted((one, other) => one - other)
          .map((age) => version(age * hourMs))
        const dropped = new Set(versionsToDrop(versions, defaultRetention, now))
        const kept = versions.filter(({ id }) => !dropped.has(id))
        expect(versionsToDrop(kept, defaultRetention, now)).toEqual([])
      }),
    )
  })
})
