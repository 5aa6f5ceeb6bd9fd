import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../peers/', import.meta.url))

/** Installs the peers into a folder of their own, exactly as the lock file there says; nothing where they are. */
export function installPeers(): void {
  const lock = readFileSync(`${folder}package-lock.json`, 'utf8')
  /** The lock file that what is there was installed by. */
  const installed = `${folder}node_modules/.installed-by.json`
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return
  console.error('Installing the servers to compare with …')
  const path = `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) throw new Error('the peers cannot be installed; --no-peers goes without them')
  writeFileSync(installed, lock)
}
