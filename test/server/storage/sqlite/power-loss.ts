import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DiskEvent } from './recorded-writes.ts'

const sectorBytes = 512

type Change = Extract<DiskEvent, { readonly bytes: Buffer } | { readonly length: number }>

interface FileOnDisk {
  /** What the last sync has made sure. */
  sure: Buffer
  /** What came since: any part of it may have reached the disk. */
  readonly unsure: Change[]
}

/** What a disk may hold when the power fails: all that was synced, and of the rest random sectors. */
export class CutDisk {
  readonly #files = new Map<string, FileOnDisk>()
  /** The names as they are once everything since the last sync of the folder is lost. */
  #sureNames: Map<string, FileOnDisk>
  readonly #random: () => number

  constructor(before: ReadonlyMap<string, Buffer>, random: () => number) {
    for (const [name, sure] of before) this.#files.set(name, { sure, unsure: [] })
    this.#sureNames = new Map(this.#files)
    this.#random = random
  }

  apply(event: DiskEvent): void {
    if (event.kind === 'print') return
    if (event.kind === 'sync-folder') {
      this.#sureNames = new Map(this.#files)
      return
    }
    if (event.kind === 'create') {
      this.#files.set(event.file, { sure: Buffer.alloc(0), unsure: [] })
      return
    }
    const file = this.#files.get(event.file)
    if (file === undefined) throw new Error(`${event.kind} of ${event.file}, which is not there`)
    if (event.kind === 'remove') this.#files.delete(event.file)
    else if (event.kind === 'sync') {
      file.sure = file.unsure.reduce(changed, file.sure)
      file.unsure.length = 0
    } else if (event.kind === 'rename') {
      this.#files.delete(event.file)
      this.#files.set(event.to, file)
    } else file.unsure.push(event)
  }

  /** Writes into a folder what is left; `-shm` files, which the system keeps in memory, are gone. */
  cut(folder: string): void {
    mkdirSync(folder, { recursive: true })
    // How much of what was not synced arrives: nothing, everything, anything between.
    const share = Math.min(1, Math.max(0, this.#random() * 1.6 - 0.3))
    const names = this.#random() < share ? this.#files : this.#sureNames
    for (const [name, { sure, unsure }] of names) {
      if (name.endsWith('-shm')) continue
      writeFileSync(join(folder, name), unsure.reduce(this.#partly(share), sure))
    }
  }

  #partly(share: number): typeof changed {
    return (content, event) => {
      if (event.kind === 'truncate') {
        return this.#random() < share ? changed(content, event) : content
      }
      let left = content
      for (let start = 0; start < event.bytes.length;) {
        const at = event.at + start
        const end = Math.min(event.bytes.length, start + sectorBytes - (at % sectorBytes))
        const bytes = event.bytes.subarray(start, end)
        if (this.#random() < share) left = changed(left, { ...event, at, bytes })
        start = end
      }
      return left
    }
  }
}

function changed(content: Buffer, event: Change): Buffer {
  if (event.kind === 'truncate') {
    const cut = content.subarray(0, event.length)
    return Buffer.concat([cut, Buffer.alloc(event.length - cut.length)])
  }
  const { at, bytes } = event
  const left = Buffer.alloc(Math.max(content.length, at + bytes.length))
  content.copy(left)
  bytes.copy(left, at)
  return left
}

/** Mulberry32: the same numbers for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
