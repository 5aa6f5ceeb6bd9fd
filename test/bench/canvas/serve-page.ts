import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { build, preview, type InlineConfig } from 'vite'
import { tokensPlugin } from '../../../client/style/tokens-plugin.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const page = 'test/bench/canvas/page/index.html'

/** Builds the measured page as the client is built and serves it; close it when done. */
export async function servePage(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), 'catena-bench-'))
  const config: InlineConfig = {
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [tokensPlugin(), react(), tailwindcss()],
    build: {
      outDir,
      target: 'es2023',
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: join(root, page) },
    },
    preview: { port: 0, host: '127.0.0.1' },
  }
  await build(config)
  const server = await preview(config)
  const [url] = server.resolvedUrls?.local ?? []
  if (url === undefined) throw new Error('the page is not served')
  return {
    url: new URL(page, url).href,
    async close() {
      await server.close()
      await rm(outDir, { recursive: true, force: true })
    },
  }
}
