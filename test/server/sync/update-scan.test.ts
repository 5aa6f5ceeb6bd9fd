import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { firstUpdate } from '#server/sync/first-update.ts'
import { defaultSyncSettings } from '#server/sync/settings.ts'
import { scanUpdate, type ScannedUpdate } from '#server/sync/update-scan.ts'
import { templates } from '#shared/templates/registry.ts'
import { flipOneBit, session } from './editing-session.ts'
import { seeded } from './simulated-room.ts'

function scanAgainst(doc: Y.Doc, update: Uint8Array): ScannedUpdate {
  return scanUpdate(update, (clientId) => Y.getState(doc.store, clientId), defaultSyncSettings)
}

function isAccepted(doc: Y.Doc, update: Uint8Array): boolean {
  try {
    return !scanAgainst(doc, update).hasGap
  } catch {
    return false
  }
}

describe('[SYN30] [SYN31] the walk over an update', () => {
  it('lets everything through that people do, undo and do again', () => {
    for (let seed = 0; seed < 30; seed++) {
      const { updates } = session(seeded(seed), 120)
      const server = new Y.Doc()
      for (const update of updates) {
        expect(scanAgainst(server, update).hasGap).toBe(false)
        Y.applyUpdate(server, update)
      }
    }
  })

  it('lets whole boards through, and what people did offline', () => {
    const server = new Y.Doc()
    for (const template of templates) {
      const update = firstUpdate(template.build('nl'))
      expect(scanAgainst(server, update).hasGap).toBe(false)
    }
    const { doc } = session(seeded(99), 400)
    const scanned = scanAgainst(server, Y.encodeStateAsUpdate(doc))
    expect(scanned).toMatchObject({ hasGap: false, newClients: [doc.clientID] })
  })

  it('sees a gap exactly where Yjs would park', () => {
    for (let seed = 0; seed < 20; seed++) {
      const random = seeded(seed)
      const { updates } = session(random, 60)
      const server = new Y.Doc()
      for (const update of updates) {
        if (random(5) === 0) continue
        const trial = new Y.Doc()
        Y.applyUpdate(trial, Y.encodeStateAsUpdate(server))
        Y.applyUpdate(trial, update)
        const isParked = trial.store.pendingStructs !== null || trial.store.pendingDs !== null
        expect(scanAgainst(server, update).hasGap).toBe(isParked)
        if (!isParked) Y.applyUpdate(server, update)
      }
    }
  })

  it('accepts no damaged update that Yjs then parks', () => {
    const random = seeded(5)
    const { updates } = session(random, 200)
    const server = new Y.Doc()
    let applied = 0
    let thrown = 0
    for (const update of updates) {
      for (let flip = 0; flip < 20; flip++) {
        const damaged = flipOneBit(update, random)
        if (!isAccepted(server, damaged)) continue
        const trial = new Y.Doc()
        Y.applyUpdate(trial, Y.encodeStateAsUpdate(server))
        try {
          Y.applyUpdate(trial, damaged)
          applied += 1
        } catch {
          thrown += 1
        }
        expect(trial.store.pendingStructs).toBeNull()
        expect(trial.store.pendingDs).toBeNull()
      }
      Y.applyUpdate(server, update)
    }
    expect(applied).toBeGreaterThan(100)
    // The room survives these, but they cost everybody a reconnect.
    expect(thrown).toBeLessThan(applied / 100)
  })
})
