import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin, Rolldown } from 'vite'

/**
 * Adds `/sw.js` to a build: with it a board that was opened before opens without a network too. And `/phone-sw.js`, the
 * same for the page on phones, which shall not load all that boards are made of.
 */
export function serviceWorkerPlugin(): Plugin {
  return {
    name: 'catena-service-worker',
    apply: 'build',
    generateBundle(_, bundle) {
      const code = readFileSync(new URL('./service-worker.js', import.meta.url), 'utf8')
      const emit = (fileName: string, family: string, pages: readonly string[], files: Files) => {
        const paths = files.filter((name) => name.startsWith('assets/')).map((name) => `/${name}`)
        const sorted = paths.toSorted()
        const version = createHash('sha256').update(sorted.join()).digest('hex').slice(0, 12)
        const constants = Object.entries({ family, version, pages, files: sorted })
        const head = constants.map(([name, value]) => `const ${name} = ${JSON.stringify(value)}\n`)
        this.emitFile({ type: 'asset', fileName, source: head.join('') + code })
      }
      emit('sw.js', 'catena', ['/', '/phone.html'], Object.keys(bundle))
      emit('phone-sw.js', 'phone', ['/phone.html'], filesOf('phone', bundle))
    },
  }
}

type Files = readonly string[]

/** What a page is made of: its own chunk, what that imports, and their style sheets. */
function filesOf(page: string, bundle: Rolldown.OutputBundle): Files {
  const found = new Set<string>()
  const add = (name: string) => {
    const chunk = bundle[name]
    if (chunk?.type !== 'chunk' || found.has(name)) return
    found.add(name)
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) found.add(sheet)
    for (const imported of chunk.imports) add(imported)
  }
  for (const chunk of Object.values(bundle)) {
    if (chunk.type === 'chunk' && chunk.isEntry && chunk.name === page) add(chunk.fileName)
  }
  return [...found]
}
