import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Waits until what was written to a file would outlive a power cut. */
export function syncFile(file: string): void {
  sync(openSync(file, 'r+'))
}

/** The same for the names in a folder, such as one just given. Windows has no such call and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform !== 'win32') sync(openSync(folder, 'r'))
}

function sync(handle: number): void {
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
