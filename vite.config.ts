import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { serviceWorkerPlugin } from './client/app/offline/service-worker-plugin.ts'
import { phonePagePlugin } from './client/phone/phone-page-plugin.ts'
import { tokensPlugin } from './client/style/tokens-plugin.ts'

const pageOf = (name: string) => fileURLToPath(new URL(`./client/${name}.html`, import.meta.url))

export default defineConfig({
  root: fileURLToPath(new URL('./client', import.meta.url)),
  plugins: [
    tokensPlugin(),
    react({ exclude: [/\/node_modules\//, /\/client\/phone\//] }),
    tailwindcss(),
    phonePagePlugin(),
    serviceWorkerPlugin(),
  ],
  build: {
    outDir: fileURLToPath(new URL('./dist', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    rolldownOptions: { input: [pageOf('index'), pageOf('phone')] },
  },
})
