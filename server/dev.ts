import { spawn } from 'node:child_process'
import { createServer } from 'vite'

/** `npm run dev`: the screens with hot reload in front of a server that starts again when its sources change. */

const port = Number(process.env['PORT'] ?? 3000)
const serverPort = port + 1

const server = spawn(process.execPath, ['--watch', 'server/main.ts'], {
  stdio: 'inherit',
  env: { ...process.env, PORT: String(serverPort), HOST: '127.0.0.1' },
})
// The host stays the one that the browser asked for, so that the server's check of origins holds.
const target = `http://127.0.0.1:${serverPort}`
const screens = await createServer({
  server: {
    port,
    strictPort: true,
    host: process.env['HOST'] ?? '0.0.0.0',
    proxy: {
      // The folder client/api has the same name: its sources are Vite's.
      '^/api/(?!.*\\.ts$)': { target, changeOrigin: false },
      '/sync': { target, ws: true, changeOrigin: false },
      '/healthz': target,
      '/readyz': target,
      '/metrics': target,
    },
  },
})
await screens.listen()
screens.printUrls()

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.kill(signal)
    void screens.close()
  })
}
