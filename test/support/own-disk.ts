import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A small disk of its own, so that filling it fills nobody else's. */
export interface OwnDisk {
  readonly folder: string
  grow(to: string): void
  close(): void
}

/** Undefined where this user may not mount; a test then says that it was skipped. */
export function mountOwnDisk(size: string): OwnDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'catena-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], {
      stdio: 'ignore',
    })
  } catch {
    rmSync(folder, { recursive: true })
    return undefined
  }
  return {
    folder,
    grow: (to) => void execFileSync('mount', ['-o', `remount,size=${to}`, folder]),
    close: () => {
      execFileSync('umount', [folder])
      rmSync(folder, { recursive: true })
    },
  }
}
