import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { tokensPlugin } from '../client/style/tokens-plugin.ts'
import { testChromiumOptions } from './support/chromium.ts'

/** Where a server is held to what it does in a moment: one at a time, so that no other test takes its processor. */
const timed = ['attacks', 'faults', 'jobs', 'sync', 'workshop'].map(
  (part) => `test/server/${part}/**/*.test.ts`,
)

const root = fileURLToPath(new URL('..', import.meta.url))

/** Servers, commands and jobs start in half the time with what Node has once made of their sources. */
const env = {
  NODE_COMPILE_CACHE: fileURLToPath(
    new URL('../node_modules/.cache/catena/compiled', import.meta.url),
  ),
}

/** A condition is awaited as long as a busy machine takes; what fails fails later. */
const patience = { timeout: 10_000 }

export default defineConfig({
  root,
  test: {
    // One project after the other: two cores are soon busy, and what waits for something may then wait too long.
    projects: [
      {
        extends: false,
        root,
        test: {
          name: 'shared',
          include: ['test/shared/**/*.test.ts'],
          setupFiles: ['test/support/property-seed.ts'],
          testTimeout: 20_000,
          // Plain data in, plain data out: what one file has imported serves the next.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: false,
        root,
        test: {
          name: 'node',
          include: ['test/{server,client}/**/*.test.ts', 'test/*.test.ts'],
          exclude: timed,
          env,
          setupFiles: ['test/support/property-seed.ts'],
          expect: { poll: patience },
          testTimeout: 20_000,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: false,
        root,
        test: {
          name: 'timed',
          include: timed,
          env,
          setupFiles: ['test/support/property-seed.ts'],
          expect: { poll: patience },
          testTimeout: 20_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: false,
        root,
        plugins: [tokensPlugin(), react(), tailwindcss()],
        // Named here, because one found during a run would be bundled with a second copy of React.
        optimizeDeps: {
          include: [
            '@xyflow/react',
            'axe-core',
            'hono/client',
            'lib0/decoding',
            'lib0/encoding',
            'lucide-react',
            'react',
            'react-aria-components',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'wouter',
            'y-protocols/awareness',
            'y-protocols/sync',
            'yjs',
            'zod',
          ],
        },
        test: {
          name: 'chromium',
          include: ['test/client/**/*.test.tsx'],
          expect: { poll: patience },
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: testChromiumOptions(),
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: false,
        root,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          env,
          expect: { poll: patience },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Each has a server and a browser of its own, which mostly wait for each other.
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
