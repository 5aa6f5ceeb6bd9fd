import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** Adds `/sw.js` to a build: with it a board that was opened before opens without a network too. */
export function serviceWorkerPlugin(): Plugin {
  return {
    name: 'catena-service-worker',
    apply: 'build',
    generateBundle(_, bundle) {
      const files = Object.keys(bundle)
        .filter((name) => name.startsWith('assets/'))
        .map((name) => `/${name}`)
        .toSorted()
      const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12)
      const code = readFileSync(new URL('./service-worker.js', import.meta.url), 'utf8')
      const source = `const files = ${JSON.stringify(files)}\nconst version = '${version}'\n${code}`
      this.emitFile({ type: 'asset', fileName: 'sw.js', source })
    },
  }
}
