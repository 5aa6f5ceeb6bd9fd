import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { serviceWorkerPlugin } from './client/app/offline/service-worker-plugin.ts'
import { tokensPlugin } from './client/style/tokens-plugin.ts'

export default defineConfig({
  root: fileURLToPath(new URL('./client', import.meta.url)),
  plugins: [tokensPlugin(), react(), tailwindcss(), serviceWorkerPlugin()],
  build: {
    outDir: fileURLToPath(new URL('./dist', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
  },
})
